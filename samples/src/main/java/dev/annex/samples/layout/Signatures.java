package dev.annex.samples.layout;

import dev.annex.model.report.Signature;
import dev.annex.samples.dress.SignatureDress;
import dev.annex.samples.dress.SignatureDress.Place;
import dev.annex.samples.dress.SignatureDress.Signed;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedParagraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The line on which a form is signed. */
final class Signatures {
    private static final String GAP = " ".repeat(4);

    private final SignatureDress dress;
    private final Type type;

    Signatures(SignatureDress dress, Type type) {
        this.dress = dress;
        this.type = type;
    }

    /** What stands above the table of a form. */
    List<PrintedBlock> above(Signature signature) {
        return dress.place() == Place.ABOVE ? List.of(line(signature)) : List.of();
    }

    /** What stands below the table of a form. */
    List<PrintedBlock> below(Signature signature, double width) {
        return switch (dress.place()) {
            case BELOW -> List.of(line(signature));
            case UNRULED_TABLE -> List.of(PrintedParagraph.of("", type.form()), unruled(signature, width));
            case ABOVE, LAST_ROW, NOWHERE -> List.of();
        };
    }

    /** The last row of the table, where it is signed there. */
    void lastRow(Signature signature, TableDraft draft) {
        if (dress.place() == Place.LAST_ROW) {
            draft.row().rest(type.left(text(signature)));
        }
    }

    private PrintedBlock line(Signature signature) {
        return PrintedParagraph.of(text(signature), type.beside());
    }

    private PrintedBlock unruled(Signature signature, double width) {
        TableDraft draft = new TableDraft().row();
        int each = TableDraft.FULL / dress.fields().size();
        for (int i = 1; i < dress.fields().size(); i++) {
            draft.cell(each, type.left(text(dress.fields().get(i - 1), signature)));
        }
        return draft.rest(type.left(text(dress.fields().get(dress.fields().size() - 1), signature)))
                .build(width, false, 0);
    }

    private String text(Signature signature) {
        return dress.fields().stream().map(field -> text(field, signature)).collect(Collectors.joining(GAP));
    }

    private static String text(SignatureDress.Field field, Signature signature) {
        return field.label() + of(field.is(), signature).orElse("");
    }

    private static Optional<String> of(Signed signed, Signature signature) {
        return switch (signed) {
            case PREPARED_BY -> signature.preparedBy();
            case DATE -> signature.date();
            case PHONE -> signature.phone();
            case RESPONSIBLE -> signature.responsible();
        };
    }
}
