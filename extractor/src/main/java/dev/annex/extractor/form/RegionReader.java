package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.Provenance.Binding;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows below a header into the records of its region. */
final class RegionReader {
    private final Header header;
    private final Account account;
    private final Optional<ItemReader> items;
    private final Map<String, Words> carried = new HashMap<>();

    RegionReader(Header header, Optional<ItemReader> items, Account account) {
        this.header = header;
        this.account = account;
        this.items = items;
    }

    Header header() {
        return header;
    }

    /** Reads a row that is a record of its own; empty where it says nothing. */
    Optional<Field.Struct> record(Grid grid, int row) {
        if (header.isSideways()) {
            return sidewaysRecord(grid, row);
        }
        return record(header.cells(grid, row), items.isPresent() ? header.itemCell(grid, row) : Optional.empty(), row);
    }

    /** Reads a row of labels with a number beside each; any other row is none of this region. */
    private Optional<Field.Struct> sidewaysRecord(Grid grid, int row) {
        Map<String, Cell> cells = header.cellsBeside(grid, row);
        boolean numbers = cells.values().stream()
                .map(Words::of)
                .allMatch(words ->
                        words.isVoid() || words.asNumber(new Account(), Binding.LABELLED) instanceof Field.Number);
        if (!numbers) {
            return Optional.empty();
        }
        List<Cell> labels = header.labelsBeside(grid, row);
        labels.forEach(label -> account.label(label.place()));
        boolean first = row == header.firstRow() && grid == header.grid();
        return record(cells, first ? Optional.empty() : labels.stream().findFirst(), row);
    }

    private Optional<Field.Struct> record(Map<String, Cell> cells, Optional<Cell> item, int row) {
        if (saysNothing(cells, item, row)) {
            cells.values().stream().filter(cell -> cell.row() == row).forEach(this::discard);
            item.ifPresent(this::discard);
            keepLevels(cells);
            return Optional.empty();
        }
        Optional<Cell> name = item.filter(cell -> !Words.of(cell).isVoid());
        if (name.isEmpty() && items.filter(ItemReader::needsName).isPresent()) {
            return Optional.empty();
        }
        Field.Struct record = new Field.Struct();
        if (name.isPresent()) {
            items.orElseThrow().read(name.get(), record, account);
        } else {
            item.ifPresent(this::discard);
            items.ifPresent(reader -> reader.readUnnamed(record, item.isEmpty() ? cells.values() : List.of()));
        }
        for (ColumnDefinition column : header.region().columns()) {
            Cell cell = cells.get(column.field());
            record.put(column.field(), cell == null ? new Field.Blank() : value(column, cell, row));
        }
        return Optional.of(record);
    }

    /** Reads a row into one record, adding to what is there. */
    void addTo(Field.Struct record, Grid grid, int row) {
        header.cells(grid, row).forEach((field, cell) -> {
            if (cell.row() == row) {
                append(record, field, value(column(field), cell, row));
            }
        });
    }

    /** Reads the values that stand to the right of their labels in the header row itself. */
    void addSideways(Field.Struct record) {
        for (Header.Column column : header.columns()) {
            header.valueBeside(column)
                    .ifPresent(cell ->
                            append(record, column.definition().field(), value(column.definition(), cell, cell.row())));
        }
    }

    private ColumnDefinition column(String field) {
        return header.region().columns().stream()
                .filter(column -> column.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static void append(Field.Struct record, String field, Field value) {
        if (value instanceof Field.Text more && record.get(field) instanceof Field.Text text) {
            record.put(field, new Field.Text(text.value() + more.value(), text.provenance()));
        } else if (record.get(field) instanceof Field.Blank) {
            record.put(field, value);
        }
    }

    private void discard(Cell cell) {
        account.label(cell.place());
    }

    private boolean saysNothing(Map<String, Cell> cells, Optional<Cell> item, int row) {
        if (item.isPresent() && !Words.of(item.get()).isVoid()) {
            return false;
        }
        List<String> filler = header.region().filler();
        return cells.entrySet().stream()
                .filter(entry -> filler.isEmpty() || filler.contains(entry.getKey()))
                .filter(entry -> entry.getValue().row() == row)
                .allMatch(entry -> isVoid(column(entry.getKey()), Words.of(entry.getValue())));
    }

    /**
     * Whether a row belongs to a part of the form that is unknown: it has words in the places of its amounts and no amount,
     * or none of the columns without which there is no record.
     */
    boolean isForeign(Grid grid, int row) {
        if (header.isSideways()) {
            return false;
        }
        if (items.isEmpty()) {
            Set<String> needs = header.region().needs();
            return !needs.isEmpty()
                    && Collections.disjoint(header.cells(grid, row).keySet(), needs);
        }
        List<Words> amounts = header.cells(grid, row).entrySet().stream()
                .filter(entry -> column(entry.getKey()).type() == ColumnDefinition.Type.NUMBER
                        && entry.getValue().row() == row
                        && !isVoid(column(entry.getKey()), Words.of(entry.getValue())))
                .map(entry -> Words.of(entry.getValue()))
                .toList();
        return !amounts.isEmpty()
                && amounts.stream()
                        .noneMatch(words -> words.asNumber(new Account(), Binding.LABELLED) instanceof Field.Number);
    }

    /** Whether a row has both words where the region cannot do without and a number of its own. */
    boolean hasTargetAndMarks(Grid grid, int row) {
        Map<String, Cell> cells = header.cells(grid, row);
        boolean target = header.region().needs().stream()
                .map(cells::get)
                .anyMatch(cell ->
                        cell != null && cell.row() == row && !Words.of(cell).isVoid());
        boolean marks = header.region().columns().stream()
                .filter(column -> column.type() == ColumnDefinition.Type.NUMBER)
                .map(column -> cells.get(column.field()))
                .anyMatch(cell -> cell != null
                        && cell.row() == row
                        && Words.of(cell).asNumber(new Account(), Binding.LABELLED) instanceof Field.Number);
        return items.isEmpty() && target && marks;
    }

    private static boolean isVoid(ColumnDefinition column, Words words) {
        boolean none =
                column.type() == ColumnDefinition.Type.NUMBER && words.text().equals(Words.NONE);
        boolean unnamed = column.type() == ColumnDefinition.Type.INDICATOR && Indicators.isVoid(words.text());
        return none || unnamed || words.isVoid();
    }

    private Field value(ColumnDefinition column, Cell cell, int row) {
        Words words = Words.of(cell);
        boolean begins = cell.row() == row || isFirstRowOf(cell, row);
        return switch (column.type()) {
            case NUMBER -> begins ? words.asNumber(account, Binding.LABELLED) : new Field.Blank();
            case LEVEL -> level(column, Words.ofLabel(cell), begins);
            case INDICATOR -> indicator(words, begins);
            case SIGN -> sign(words, begins);
            case TEXT, UNIT, NOTES -> words.asText(account, begins ? Binding.LABELLED : Binding.POSITIONAL);
        };
    }

    /** The sign of a target; 定性 and 定量 say only of what nature the target is. */
    private Field sign(Words words, boolean begins) {
        if (QuantityReader.isComparator(words.text())) {
            return words.asText(account, begins ? Binding.LABELLED : Binding.POSITIONAL);
        }
        account.label(words.place());
        return new Field.Blank();
    }

    /** Whether a merged cell that begins above, as beside a filler row, first meets a record in this row. */
    private static boolean isFirstRowOf(Cell cell, int row) {
        return cell.row() > row;
    }

    private Field indicator(Words words, boolean begins) {
        Field field = words.asText(account, begins ? Binding.LABELLED : Binding.POSITIONAL);
        if (!(field instanceof Field.Text text)) {
            return field;
        }
        String name = Indicators.withoutPrefix(text.value());
        return Indicators.isVoid(text.value()) ? new Field.Blank() : new Field.Text(name, text.provenance());
    }

    /** A level stands for all rows of its merged cell, and where the cell was split, for the blank ones below it. */
    private Field level(ColumnDefinition column, Words words, boolean begins) {
        if (words.isVoid()) {
            account.label(words.place());
            Words above = carried.get(column.field());
            return above == null ? new Field.Blank() : above.asText(account, Binding.POSITIONAL);
        }
        carry(column, words);
        return words.asText(account, begins ? Binding.LABELLED : Binding.POSITIONAL);
    }

    private void carry(ColumnDefinition column, Words words) {
        if (!words.equals(carried.put(column.field(), words))) {
            boolean deeper = false;
            for (ColumnDefinition other : header.region().columns()) {
                if (deeper && other.carry()) {
                    carried.remove(other.field());
                }
                deeper |= other.equals(column);
            }
        }
    }

    /** A row without an indicator still says which level the rows below it belong to. */
    private void keepLevels(Map<String, Cell> cells) {
        for (ColumnDefinition column : header.region().columns()) {
            Cell cell = cells.get(column.field());
            if (column.carry() && cell != null) {
                account.label(cell.place());
                Words words = Words.ofLabel(cell);
                if (!words.isVoid()) {
                    carry(column, words);
                }
            }
        }
    }
}
