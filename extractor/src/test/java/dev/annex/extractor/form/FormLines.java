package dev.annex.extractor.form;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was read of the forms of a document, for golden files: a line per value, per record of a list and per quantity
 * ({@code 「≥500盏 = ≥ 500 盏」}), and at the end what became labels, what became of nothing, and what is left as prose.
 */
final class FormLines {
    private final List<String> lines = new ArrayList<>();

    private FormLines() {}

    static List<String> of(Forms forms, Document document, Account account) {
        FormLines lines = new FormLines();
        forms.baseData().ifPresent(form -> lines.add("baseData", form));
        forms.departmentEvaluation().ifPresent(form -> lines.add("departmentEvaluation", form));
        lines.addAll("projectEvaluations", forms.projectEvaluations());
        lines.addAll("fundTables", forms.fundTables());
        lines.addAll("otherTables", forms.otherTables());
        lines.addCells("labels", document, account, Optional.of(Account.Use.LABEL));
        lines.addCells("unmapped", document, account, Optional.empty());
        lines.addLeftOut(forms, document, account);
        forms.prose().stream()
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(paragraph -> lines.lines.add("prose = " + PrintedText.of(paragraph.text())));
        return lines.lines;
    }

    private void addAll(String path, List<Field.Struct> records) {
        for (int i = 0; i < records.size(); i++) {
            add(path + "/" + i, records.get(i));
        }
    }

    private void add(String path, Field field) {
        if (field instanceof Field.Struct struct) {
            if (isQuantity(struct)) {
                lines.add(path + " = " + leaf(struct));
            } else {
                struct.members().forEach((name, member) -> add(path + "/" + name, member));
            }
        } else if (field instanceof Field.Sequence sequence) {
            boolean texts = sequence.elements().stream().noneMatch(FormLines::isRecord);
            if (texts && !sequence.elements().isEmpty()) {
                lines.add(path + " = " + row(sequence));
            } else {
                for (int i = 0; i < sequence.elements().size(); i++) {
                    Field element = sequence.elements().get(i);
                    lines.add(path + "/" + i + " = "
                            + (element instanceof Field.Sequence row ? row(row) : record((Field.Struct) element)));
                }
            }
        } else if (!(field instanceof Field.Blank)) {
            lines.add(path + " = " + leaf(field));
        }
    }

    private static boolean isRecord(Field field) {
        return field instanceof Field.Struct || field instanceof Field.Sequence;
    }

    private static String row(Field.Sequence row) {
        return row.elements().stream().map(FormLines::leaf).collect(Collectors.joining(" | "));
    }

    private static String record(Field.Struct record) {
        return record.members().entrySet().stream()
                .filter(member -> !(member.getValue() instanceof Field.Blank))
                .map(FormLines::member)
                .collect(Collectors.joining(" "));
    }

    private static String member(Map.Entry<String, Field> member) {
        Field value = member.getValue();
        return member.getKey() + "="
                + (value instanceof Field.Sequence sequence ? "[" + row(sequence) + "]" : leaf(value));
    }

    private static String leaf(Field field) {
        if (field instanceof Field.Text text) {
            return text.value();
        }
        if (field instanceof Field.Number number) {
            return number.value().toPlainString();
        }
        if (field instanceof Field.Struct quantity) {
            String parts = Stream.of("comparator", "value", "unit")
                    .map(quantity::get)
                    .filter(part -> !(part instanceof Field.Blank))
                    .map(FormLines::leaf)
                    .collect(Collectors.joining(" "));
            return "「" + leaf(quantity.get("text")) + (parts.isEmpty() ? "" : " = " + parts) + "」";
        }
        return "";
    }

    private static boolean isQuantity(Field.Struct struct) {
        return struct.members().containsKey("comparator");
    }

    private void addCells(String name, Document document, Account account, Optional<Account.Use> use) {
        List<String> texts = document.blocks().stream()
                .flatMap(FormLines::cells)
                .filter(cell -> !cell.isBlank() && account.use(cell.place()).equals(use))
                .map(cell -> PrintedText.of(cell.text()))
                .toList();
        if (!texts.isEmpty()) {
            lines.add(name + " = " + String.join(" | ", texts));
        }
        if (use.isPresent()) {
            document.blocks().stream()
                    .filter(block -> block instanceof Paragraph paragraph
                            && !paragraph.isBlank()
                            && account.use(paragraph.place()).equals(use))
                    .forEach(block -> lines.add(name + " = " + PrintedText.of(((Paragraph) block).text())));
        }
    }

    /** Paragraphs that are neither accounted for nor left to the narrative. */
    private void addLeftOut(Forms forms, Document document, Account account) {
        document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> !paragraph.isBlank()
                        && account.use(paragraph.place()).isEmpty()
                        && !forms.prose().contains(paragraph))
                .forEach(paragraph -> lines.add("unmapped = " + PrintedText.of(paragraph.text())));
    }

    private static Stream<Cell> cells(Block block) {
        return block instanceof Grid grid ? grid.cells().stream() : Stream.empty();
    }
}
