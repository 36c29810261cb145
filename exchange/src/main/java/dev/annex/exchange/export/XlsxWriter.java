package dev.annex.exchange.export;

import dev.annex.exchange.relational.Column;
import dev.annex.exchange.relational.Doubt;
import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import dev.annex.exchange.relational.Value;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Tables as an Excel workbook: a sheet each, one for the checks that failed, one for texts that are too long for a cell, and the
 * dictionary. Numbers are numbers that show the decimals that were printed; words are words, whatever they begin with. Doubtful cells are
 * coloured, with the reason as a comment.
 *
 * <p>Memory does not grow with the number of rows. It does with that of comments, so that only the first {@value #MOST_COMMENTS}
 * are written; the reason stands in the table of fields in any case.
 */
public final class XlsxWriter implements RowWriter {
    /** Comments are kept in memory until the end, at about 2 kB each; nobody reads more of them by pointing. */
    static final int MOST_COMMENTS = 20_000;

    /** Rows of a sheet that are kept in memory. */
    private static final int WINDOW = 50;

    private static final String CHECKS = "checks";
    private static final String DOCUMENTS = "documents";

    private final Path file;
    private final SXSSFWorkbook workbook;
    private final XlsxCells cells;
    private final Naming naming;
    private final Map<String, XlsxSheets> sheets = new HashMap<>();
    private final Optional<XlsxSheets> failed;
    private final XlsxLongTexts longTexts;
    private Optional<Row> document = Optional.empty();
    private int comments;

    /** Opens a new file. */
    public XlsxWriter(Path file, List<Table> tables, Naming naming) {
        this(file, tables, naming, Integer.MAX_VALUE);
    }

    XlsxWriter(Path file, List<Table> tables, Naming naming, int mostRows) {
        this.file = file;
        this.naming = naming;
        this.workbook = new SXSSFWorkbook(WINDOW);
        workbook.setCompressTempFiles(true);
        workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.empty());
        XlsxStyles styles = new XlsxStyles(workbook);
        this.cells = new XlsxCells(styles);
        XlsxSheets.Names names = new XlsxSheets.Names();
        tables.forEach(table -> sheets.put(
                table.name(), new XlsxSheets(workbook, styles, names, naming.of(table), heads(table), mostRows)));
        this.failed = tables.stream()
                .filter(table -> table.name().equals(CHECKS) && table.indexOf("status") >= 0)
                .findFirst()
                .map(table -> new XlsxSheets(
                        workbook, styles, names, titled("failed_checks", "未通过的核对"), failedHeads(table), mostRows));
        this.longTexts = new XlsxLongTexts(
                new XlsxSheets(
                        workbook, styles, names, titled("long_texts", "长文本"), XlsxLongTexts.heads(naming), mostRows),
                cells);
        explain(
                tables,
                new XlsxSheets(
                        workbook,
                        styles,
                        names,
                        titled("dictionary", "数据字典"),
                        List.of("table", "表", "column", "列", "type", "description"),
                        mostRows));
    }

    private String titled(String name, String title) {
        return naming == Naming.TITLES ? title : name;
    }

    private List<String> heads(Table table) {
        return table.columns().stream().map(naming::of).toList();
    }

    private List<String> failedHeads(Table table) {
        List<String> heads = new ArrayList<>(
                List.of(titled("file_name", "文件名"), titled("department", "部门名称"), titled("fiscal_year", "评价年度")));
        heads.addAll(heads(table));
        return heads;
    }

    private void explain(List<Table> tables, XlsxSheets dictionary) {
        for (Table table : tables) {
            for (Column column : table.columns()) {
                SXSSFRow row = dictionary.next();
                List<String> words = List.of(
                        table.name(),
                        table.title(),
                        column.name(),
                        column.title(),
                        Dictionary.type(column),
                        column.description());
                for (int i = 0; i < words.size(); i++) {
                    cells.words(words.get(i), row.createCell(i), false);
                }
            }
        }
    }

    @Override
    public void write(Row row) throws IOException {
        XlsxSheets target = Objects.requireNonNull(sheets.get(row.table().name()));
        write(row, target, List.of());
        if (row.table().name().equals(DOCUMENTS)) {
            document = Optional.of(row);
        }
        if (failed.isPresent()
                && row.table().name().equals(CHECKS)
                && row.value("status").text().equals("failed")) {
            write(row, failed.get(), ofDocument());
        }
    }

    private List<Value> ofDocument() {
        return document.map(row -> List.of(row.value("file_name"), row.value("department"), row.value("fiscal_year")))
                .orElseGet(() -> List.of(Value.Blank.BLANK, Value.Blank.BLANK, Value.Blank.BLANK));
    }

    private void write(Row row, XlsxSheets target, List<Value> before) {
        SXSSFRow line = target.next();
        for (int i = 0; i < before.size(); i++) {
            cells.write(before.get(i), line.createCell(i), false);
        }
        for (int i = 0; i < row.values().size(); i++) {
            Optional<Doubt> doubt = Optional.ofNullable(row.doubts().get(i));
            Value value = row.values().get(i);
            if (value != Value.Blank.BLANK) {
                SXSSFCell cell = line.createCell(before.size() + i);
                cells.write(longTexts.fitting(row, i), cell, doubt.isPresent());
                doubt.ifPresent(it -> comment(it, cell));
            }
        }
    }

    private void comment(Doubt doubt, SXSSFCell cell) {
        if (comments == MOST_COMMENTS) {
            return;
        }
        comments++;
        Drawing<?> drawing = cell.getSheet().createDrawingPatriarch();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow2(cell.getRowIndex() + 4);
        Comment comment = drawing.createCellComment(anchor);
        String confidence = "置信度 " + doubt.confidence().toPlainString();
        comment.setString(workbook.getCreationHelper()
                .createRichTextString(
                        doubt.reason().map(reason -> confidence + "：" + reason).orElse(confidence)));
        comment.setAddress(cell.getRowIndex(), cell.getColumnIndex());
    }

    @Override
    public void close() throws IOException {
        Path packed = file.resolveSibling(file.getFileName() + ".zip");
        try (workbook) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(packed))) {
                workbook.write(out);
            }
            TimelessZip.repack(packed, file);
        } finally {
            Files.deleteIfExists(packed);
        }
    }
}
