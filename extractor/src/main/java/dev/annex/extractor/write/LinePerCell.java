package dev.annex.extractor.write;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Indents by two spaces, but keeps each cell of a table on one line, and each box. */
final class LinePerCell extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    LinePerCell() {
        super(SEPARATORS);
        _objectIndenter = new DefaultIndenter("  ", "\n");
        _arrayIndenter = new DefaultIndenter("  ", "\n");
    }

    @Override
    public LinePerCell createInstance() {
        return new LinePerCell();
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        if (isSpread(out)) {
            super.beforeObjectEntries(out);
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        if (isSpread(out)) {
            super.writeObjectEntrySeparator(out);
        } else {
            out.writeRaw(", ");
        }
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        if (isSpread(out)) {
            super.writeEndObject(out, entries);
        } else {
            _nesting--;
            out.writeRaw('}');
        }
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        if (isSpread(out)) {
            super.beforeArrayValues(out);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        if (isSpread(out)) {
            super.writeArrayValueSeparator(out);
        } else {
            out.writeRaw(", ");
        }
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        if (isSpread(out)) {
            super.writeEndArray(out, values);
        } else {
            _nesting--;
            out.writeRaw(']');
        }
    }

    /** Whether what is being written takes a line for each member: the listing, its tables, a table and its list of cells. */
    private static boolean isSpread(JsonGenerator out) {
        TokenStreamContext context = out.streamWriteContext();
        int depth = context.getNestingDepth();
        return depth <= 3
                || (depth == 4
                        && context.inArray()
                        && "cells".equals(context.getParent().currentName()));
    }
}
