package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedNumber;
import dev.annex.extractor.field.Provenance.Binding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the line that sums up the indicators of a form. */
final class TotalLine {
    private final Header header;
    private final Field.Struct record;
    private final Account account;

    /** @param header of the indicators, whose columns the line shares */
    TotalLine(Header header, Field.Struct record, Account account) {
        this.header = header;
        this.record = record;
        this.account = account;
    }

    /** The label of the last line of the indicators: its first words, or the only ones that are no number. */
    Optional<Cell> label(List<Cell> starting) {
        Labels total = header.region().total();
        List<Cell> words = starting.stream()
                .filter(cell ->
                        !cell.isBlank() && PrintedNumber.parse(cell.text()).isEmpty())
                .toList();
        return starting.stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(first -> words.size() != 1 || words.contains(first))
                .or(() -> words.stream().findFirst())
                .filter(label -> total.match(LabelKey.of(label.label(), Optional.empty())));
    }

    /** The last line of the indicators: full marks and marks given, in the columns of the indicators. */
    void read(Grid grid, int row, Cell label) {
        account.label(label.place());
        Map<String, Cell> cells = new HashMap<>(header.cells(grid, row));
        cells.values().remove(label);
        Optional<Cell> weight = Optional.ofNullable(cells.get("weight"));
        Optional<Cell> score = Optional.ofNullable(cells.get("score")).or(() -> onlyNumber(grid, row, label));
        score.ifPresent(cell ->
                FormRecord.putIfBlank(record, "total.score", Words.of(cell).asNumber(account, Binding.LABELLED)));
        weight.filter(cell -> !score.equals(weight))
                .ifPresent(cell -> FormRecord.putIfBlank(
                        record, "total.weight", Words.of(cell).asNumber(account, Binding.LABELLED)));
        LabelKey.of(label.label(), Optional.empty())
                .weight()
                .ifPresent(marks -> FormRecord.putIfBlank(
                        record,
                        "total.weight",
                        new Field.Number(marks, Words.ofLabel(label).provenance(Binding.LABELLED))));
    }

    /** The marks given where they are all that the line holds, in a cell that reaches over more than the full marks. */
    private static Optional<Cell> onlyNumber(Grid grid, int row, Cell label) {
        List<Cell> filled = HeaderFinder.starting(grid, row).stream()
                .filter(cell -> !cell.isBlank() && !cell.equals(label))
                .toList();
        return filled.size() == 1 && filled.get(0).columnSpan() > 1 ? Optional.of(filled.get(0)) : Optional.empty();
    }
}
