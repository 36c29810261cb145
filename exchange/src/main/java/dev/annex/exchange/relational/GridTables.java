package dev.annex.exchange.relational;

import dev.annex.model.report.FundTable;
import dev.annex.model.report.FundTableRow;
import dev.annex.model.report.OtherTable;
import dev.annex.model.report.Report;
import dev.annex.model.report.TableValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Tables whose columns the report itself chooses, one cell to a row. */
final class GridTables {

    /** A cell with what stands at the head of its row and of its column; ordinals from 1. */
    private record GridCell(
            String table,
            int row,
            int column,
            Optional<String> item,
            Optional<String> header,
            Optional<String> unit,
            Optional<BigDecimal> amount,
            Optional<String> text) {
        private static GridCell of(String path, FundTable table, int row, int column) {
            FundTableRow values = table.rows().get(row);
            Optional<TableValue> value = values.values().get(column);
            return new GridCell(
                    path,
                    row + 1,
                    column + 1,
                    values.item(),
                    column < table.columns().size() ? table.columns().get(column) : Optional.empty(),
                    table.unit(),
                    value.filter(TableValue.Amount.class::isInstance).map(it -> ((TableValue.Amount) it).value()),
                    value.filter(TableValue.Text.class::isInstance).map(it -> ((TableValue.Text) it).value()));
        }

        private static GridCell of(String path, OtherTable table, int row, int column) {
            return new GridCell(
                    path,
                    row + 1,
                    column + 1,
                    Optional.empty(),
                    column < table.columns().size() ? table.columns().get(column) : Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    table.rows().get(row).get(column));
        }
    }

    private static final Tabulation<GridCell> FUND_CELLS = placed(Tabulation.<GridCell>of(
                    "fund_table_cells",
                    "基金支出表单元格",
                    "One cell of a fund table; blank cells are left out. The form names the fund.",
                    "FundTableRow"))
            .own("item", "项目名称", "The label of the row.", ColumnType.TEXT, cell -> Value.of(cell.item()))
            .own("header", "栏目", "The header of the column.", ColumnType.TEXT, cell -> Value.of(cell.header()))
            .own("unit", "单位", "The unit of the amount.", ColumnType.TEXT, cell -> Value.of(cell.unit()))
            .own(
                    "amount",
                    "金额",
                    "The amount; empty where the cell holds text.",
                    ColumnType.DECIMAL,
                    cell -> Value.ofNumber(cell.amount()))
            .atItsPath()
            .own(
                    "text",
                    "文字",
                    "The text, such as a code or a remark; empty where the cell holds an amount.",
                    ColumnType.TEXT,
                    cell -> Value.of(cell.text()))
            .atItsPath();

    private static final Tabulation<GridCell> OTHER_CELLS = placed(Tabulation.<GridCell>of(
                    "other_table_cells",
                    "其他表格单元格",
                    "One cell of a table that is no known form; blank cells are left out.",
                    "OtherTable"))
            .own("header", "栏目", "The header of the column.", ColumnType.TEXT, cell -> Value.of(cell.header()))
            .own("text", "文字", "The words of the cell.", ColumnType.TEXT, cell -> Value.of(cell.text()))
            .atItsPath();

    private static final Tabulation<OtherTable> OTHER_TABLES = Tabulation.<OtherTable>of(
                    "other_tables", "其他表格", "A table that is no known form.", "OtherTable")
            .text("title", "title", OtherTable::title);

    static final List<Tabulation<?>> ALL = List.of(FUND_CELLS, OTHER_TABLES, OTHER_CELLS);

    private GridTables() {}

    private static Tabulation<GridCell> placed(Tabulation<GridCell> tabulation) {
        return tabulation
                .own(
                        "form",
                        "所在表格",
                        "The path of the table in which the cell stands.",
                        ColumnType.TEXT,
                        cell -> new Value.Text(cell.table()))
                .own(
                        "row_ordinal",
                        "行序号",
                        "Which row of the table, from 1, headers not counted.",
                        ColumnType.INTEGER,
                        cell -> Value.of(cell.row()))
                .own(
                        "column_ordinal",
                        "列序号",
                        "Which column of the table, from 1; in fund tables the column of items is not counted.",
                        ColumnType.INTEGER,
                        cell -> Value.of(cell.column()));
    }

    static void write(Report report, Rows rows) {
        for (int i = 0; i < report.fundTables().size(); i++) {
            write(report.fundTables().get(i), "/report/fundTables/" + i, rows);
        }
        for (int i = 0; i < report.otherTables().size(); i++) {
            write(report.otherTables().get(i), "/report/otherTables/" + i, rows);
        }
    }

    private static void write(FundTable table, String path, Rows rows) {
        rows.add(FormTables.FORMS, path, Form.of(table));
        for (int row = 0; row < table.rows().size(); row++) {
            List<Optional<TableValue>> values = table.rows().get(row).values();
            for (int column = 0; column < values.size(); column++) {
                if (values.get(column).isPresent()) {
                    rows.add(
                            FUND_CELLS,
                            path + "/rows/" + row + "/values/" + column,
                            GridCell.of(path, table, row, column));
                }
            }
        }
    }

    private static void write(OtherTable table, String path, Rows rows) {
        rows.add(OTHER_TABLES, path, table);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                if (table.rows().get(row).get(column).isPresent()) {
                    rows.add(OTHER_CELLS, path + "/rows/" + row + "/" + column, GridCell.of(path, table, row, column));
                }
            }
        }
    }
}
