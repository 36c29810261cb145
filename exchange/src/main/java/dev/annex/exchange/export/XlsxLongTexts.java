package dev.annex.exchange.export;

import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import dev.annex.exchange.relational.Value;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFRow;

/** The sheet of texts that are too long for a cell: there they stand whole, in parts, one part to a row. */
final class XlsxLongTexts {
    /** Characters of a cell that are left free for the hint at this sheet. */
    private static final int HINT = 200;

    private static final int ROOM = SpreadsheetVersion.EXCEL2007.getMaxTextLength() - HINT;

    private final XlsxSheets sheet;
    private final XlsxCells cells;

    XlsxLongTexts(XlsxSheets sheet, XlsxCells cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    static List<String> heads(Naming naming) {
        return naming == Naming.TITLES
                ? List.of("表", "报告编号", "位置", "列", "第几段", "文字")
                : List.of("table", "document", "path", "column", "part", "text");
    }

    /** The value of a row as it fits into a cell: whole, or its beginning with a hint at this sheet. */
    Value fitting(Row row, int column) {
        Value value = row.values().get(column);
        if (!(value instanceof Value.Text words)) {
            return value;
        }
        List<String> parts = parts(words.text());
        if (parts.size() <= 1) {
            return value;
        }
        List<Value> place = List.of(
                new Value.Text(row.table().name()),
                valueOf(row, Table.DOCUMENT),
                valueOf(row, Table.PATH),
                new Value.Text(row.table().columns().get(column).name()));
        for (int i = 0; i < parts.size(); i++) {
            List<Value> values = new ArrayList<>(place);
            values.add(Value.of(i + 1));
            values.add(new Value.Text(parts.get(i)));
            SXSSFRow line = sheet.next();
            for (int cell = 0; cell < values.size(); cell++) {
                cells.write(values.get(cell), line.createCell(cell), false);
            }
        }
        return new Value.Text(parts.get(0) + "……（全文 " + words.text().length() + " 字，分 " + parts.size() + " 段见工作表“"
                + sheet.sheet().getSheetName() + "”）");
    }

    private static Value valueOf(Row row, String column) {
        return row.table().indexOf(column) < 0 ? Value.Blank.BLANK : row.value(column);
    }

    /** Parts that fit into a cell each, cut where no character is split. */
    private static List<String> parts(String text) {
        if (text.length() <= ROOM / XlsxCells.room('_')) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = from;
            int room = ROOM;
            while (to < text.length() && XlsxCells.room(text.charAt(to)) <= room) {
                room -= XlsxCells.room(text.charAt(to));
                to++;
            }
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }
}
