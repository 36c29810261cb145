package dev.annex.extractor.form;

import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedText;
import dev.annex.extractor.field.Provenance.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands around the table of a form: its caption, the lines that say who filled it in, its explanation. */
final class FormSurroundings {
    private static final Set<String> MONEY = Set.of("元", "万元", "亿元");

    private final FormCatalog catalog;
    private final FormDefinition form;
    private final LabelledValues labelled;
    private final SignatureReader signatures;
    private final Field.Struct record;
    private final List<Runnable> outside = new ArrayList<>();

    FormSurroundings(
            FormCatalog catalog,
            FormDefinition form,
            LabelledValues labelled,
            SignatureReader signatures,
            Field.Struct record) {
        this.catalog = catalog;
        this.form = form;
        this.labelled = labelled;
        this.signatures = signatures;
        this.record = record;
    }

    /** Puts the caption of the form into its record. */
    void caption(Caption caption, Optional<Field.Text> heldLabel) {
        FormRecord.putIfBlank(
                record,
                "annexLabel",
                caption.label().or(() -> heldLabel).map(Field.class::cast).orElseGet(Field.Blank::new));
        FormRecord.putIfBlank(
                record, "title", caption.title().map(Field.class::cast).orElseGet(Field.Blank::new));
        for (Piece.Line line : caption.lines()) {
            labelledLine(line);
        }
    }

    /** Puts the title of the form above into the record where this one has none: one caption stands over several forms. */
    void sharesTitleOf(Field.Struct above) {
        FormRecord.putIfBlank(record, "title", above.get("title"));
    }

    /** Gives the amounts of the form the unit of its caption, where no heading has named one. */
    void unit(Field.Text unit) {
        for (RegionDefinition definition : catalog.regionsOf(form)) {
            definition
                    .unit()
                    .filter(path -> FormRecord.at(record, definition.into()) instanceof Field.Sequence rows
                            && !rows.elements().isEmpty())
                    .ifPresent(path -> FormRecord.putIfBlank(record, path, unit));
        }
    }

    /** Reads a line above or below the form that holds labelled values: a signature, or who fills the form in. */
    void labelledLine(Piece.Line line) {
        if (line.isBlank() || CaptionLine.of(line.text()).isPresent()) {
            return;
        }
        Field.Sequence others = (Field.Sequence) record.get("otherFields");
        for (SignatureReader.Part part :
                signatures.read(line.text(), line.place(), (Field.Struct) record.get("signature"))) {
            Optional<PairDefinition> pair = labelled.pairOf(part.label());
            if (MONEY.contains(part.value())) {
                outside.add(() -> keepUnusedUnit(part, line));
            } else if (pair.isEmpty()) {
                LabelledValues.addOther(others, part.label(), part.value(), line.place());
            } else if (!PrintedText.isVoid(part.value())) {
                outside.add(() -> labelled.bindOutside(pair.get(), part, line.place(), record));
            }
        }
    }

    /** A unit above a form without amounts is kept beside its fields. */
    private void keepUnusedUnit(SignatureReader.Part part, Piece.Line line) {
        boolean used = catalog.regionsOf(form).stream()
                .flatMap(definition -> definition.unit().stream())
                .anyMatch(path -> FormRecord.at(record, path) instanceof Field.Text);
        if (!used) {
            LabelledValues.addOther(
                    (Field.Sequence) record.get("otherFields"), part.label(), part.value(), line.place());
        }
    }

    /** Binds what waited for the form's own cells, which go before the lines around it. */
    void finish() {
        outside.forEach(Runnable::run);
        outside.clear();
    }

    /** Whether the contract has a key for the explanation below this form; that of any other form stays unmapped. */
    boolean takesNotes() {
        return record.members().containsKey("notes");
    }

    /** Adds a paragraph of the explanation below the form. */
    void note(Piece.Line line) {
        Words words = Words.of(line);
        record.put(
                "notes",
                record.get("notes") instanceof Field.Text before
                        ? new Field.Text(before.value() + words.text(), before.provenance())
                        : new Field.Text(words.text(), words.provenance(Binding.LABELLED)));
    }
}
