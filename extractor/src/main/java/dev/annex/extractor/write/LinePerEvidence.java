package dev.annex.extractor.write;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Indents by two spaces, but keeps each entry of the evidence on one line: there are hundreds of them. */
final class LinePerEvidence extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    LinePerEvidence() {
        super(SEPARATORS);
        _objectIndenter = new DefaultIndenter("  ", "\n");
    }

    @Override
    public LinePerEvidence createInstance() {
        return new LinePerEvidence();
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        if (!inEvidence(out)) {
            super.beforeObjectEntries(out);
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        if (inEvidence(out)) {
            out.writeRaw(", ");
        } else {
            super.writeObjectEntrySeparator(out);
        }
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        if (inEvidence(out)) {
            _nesting--;
            out.writeRaw('}');
        } else {
            super.writeEndObject(out, entries);
        }
    }

    /** Whether the object being written is an entry of the evidence, or inside one. */
    private static boolean inEvidence(JsonGenerator out) {
        TokenStreamContext context = out.streamWriteContext();
        return context.inObject() && isWithinEvidence(context.getParent());
    }

    private static boolean isWithinEvidence(@Nullable TokenStreamContext context) {
        if (context == null || context.getParent() == null) {
            return false;
        }
        TokenStreamContext holder = context.getParent();
        boolean isEvidence = holder.getParent() != null && holder.getParent().inRoot();
        return (isEvidence && "evidence".equals(holder.currentName())) || isWithinEvidence(holder);
    }
}
