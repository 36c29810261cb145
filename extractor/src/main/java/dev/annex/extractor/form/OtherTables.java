package dev.annex.extractor.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedNumber;
import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.model.report.FundTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes records of the tables that are no form: fund tables and all others. */
final class OtherTables {
    private final FundTableDefinition funds;
    private final Account account;

    OtherTables(FundTableDefinition funds, Account account) {
        this.funds = funds;
        this.account = account;
    }

    /** A table of which nothing more is known. */
    Field.Struct other(Caption caption, Grid grid) {
        PlainTable table = new PlainTable(grid, caption.rows());
        Field.Sequence columns = new Field.Sequence();
        for (int column = 0; column < table.columns(); column++) {
            columns.add(table.header(column, account));
        }
        Field.Sequence rows = new Field.Sequence();
        for (List<Optional<Cell>> cells : table.rows(account)) {
            Field.Sequence row = new Field.Sequence();
            cells.forEach(cell -> row.add(cell.map(this::text).orElseGet(Field.Blank::new)));
            rows.add(row);
        }
        return new Field.Struct()
                .put("title", caption.title())
                .put("columns", columns)
                .put("rows", rows);
    }

    /** The expenditure of a fund. */
    Field.Struct fund(FundTable.Kind kind, Caption caption, Optional<Field.Text> label, Grid grid) {
        PlainTable table = new PlainTable(grid, caption.rows());
        int item = itemColumn(table);
        Field.Sequence columns = new Field.Sequence();
        List<Integer> valueColumns = new ArrayList<>();
        table.headers(item).forEach(cell -> account.label(cell.place()));
        for (int column = 0; column < table.columns(); column++) {
            if (column != item) {
                columns.add(table.header(column, account));
                valueColumns.add(column);
            }
        }
        Field.Sequence rows = new Field.Sequence();
        for (List<Optional<Cell>> cells : table.rows(account)) {
            Optional<Cell> named = cells.get(item).or(() -> mergedOver(item, cells));
            Field.Sequence values = new Field.Sequence();
            for (int column : valueColumns) {
                boolean isText = matches(funds.textColumns(), table, column);
                values.add(cells.get(column)
                        .filter(cell -> !named.equals(Optional.of(cell)))
                        .map(cell -> isText ? text(cell) : value(cell))
                        .orElseGet(Field.Blank::new));
            }
            if (saysMoreThanItsNumber(cells, table)) {
                rows.add(new Field.Struct()
                        .put("item", named.map(this::text).orElseGet(Field.Blank::new))
                        .put("values", values));
            }
        }
        Field.Text name = caption.title().orElseThrow();
        return new Field.Struct()
                .put("kind", new Field.Text(jsonName(kind), name.provenance().with(Binding.DERIVED)))
                .put("annexLabel", caption.label().or(() -> label))
                .put("title", name)
                .put("unit", caption.unit())
                .put("columns", columns)
                .put("rows", rows);
    }

    /** The cell that begins left of a column and reaches over it, as 合计 over code and name. */
    private static Optional<Cell> mergedOver(int column, List<Optional<Cell>> cells) {
        return cells.subList(0, column).stream()
                .flatMap(Optional::stream)
                .filter(cell -> cell.endColumn() > column)
                .findFirst();
    }

    /** Whether any cell but the serial number of the row says something. */
    private boolean saysMoreThanItsNumber(List<Optional<Cell>> cells, PlainTable table) {
        return IntStream.range(0, cells.size())
                .filter(column -> !matches(funds.serialColumns(), table, column))
                .mapToObj(cells::get)
                .flatMap(Optional::stream)
                .anyMatch(cell -> !Words.of(cell).isVoid());
    }

    private int itemColumn(PlainTable table) {
        for (int column = 0; column < table.columns(); column++) {
            if (isLowest(funds.itemColumns(), table, column)) {
                return column;
            }
        }
        for (int column = 0; column < table.columns(); column++) {
            if (matches(funds.itemColumns(), table, column) && !matches(funds.textColumns(), table, column)) {
                return column;
            }
        }
        for (int column = 0; column < table.columns(); column++) {
            if (!matches(funds.textColumns(), table, column)) {
                return column;
            }
        }
        return 0;
    }

    /** Whether the header cell directly over the data is one of these. */
    private static boolean isLowest(Labels labels, PlainTable table, int column) {
        List<Cell> headers = table.headers(column);
        return !headers.isEmpty()
                && labels.match(LabelKey.of(headers.get(headers.size() - 1).label(), Optional.empty()));
    }

    private static boolean matches(Labels labels, PlainTable table, int column) {
        return table.headers(column).stream()
                .anyMatch(cell -> labels.match(LabelKey.of(cell.label(), Optional.empty())));
    }

    private Field text(Cell cell) {
        return Words.of(cell).asText(account, Binding.POSITIONAL);
    }

    private Field value(Cell cell) {
        Words words = Words.of(cell);
        boolean number = PrintedNumber.parse(words.printed())
                .filter(parsed -> parsed.suffix().isEmpty() || parsed.suffix().equals("%"))
                .isPresent();
        return number ? words.asNumber(account, Binding.POSITIONAL) : words.asText(account, Binding.POSITIONAL);
    }

    private static String jsonName(FundTable.Kind kind) {
        try {
            return FundTable.Kind.class
                    .getField(kind.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
