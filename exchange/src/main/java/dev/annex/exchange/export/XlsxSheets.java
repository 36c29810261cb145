package dev.annex.exchange.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** One table in a workbook: a sheet, and further ones where its rows are more than a sheet holds. */
final class XlsxSheets {
    /** Characters of a name that Excel takes. */
    private static final int MOST_OF_A_NAME = 31;

    private static final int COLUMN_WIDTH = 18 * 256;

    private final SXSSFWorkbook workbook;
    private final XlsxStyles styles;
    private final Names names;
    private final String name;
    private final List<String> heads;
    private final int mostRows;
    private SXSSFSheet sheet;
    private int number = 1;
    private int rows;

    /** The names of the sheets of one workbook, which have to differ in more than their case. */
    static final class Names {
        private final Set<String> taken = new HashSet<>();

        String free(String wanted, int first) {
            for (int i = first; ; i++) {
                String suffix = i == 1 ? "" : " (" + i + ")";
                String safe = WorkbookUtil.createSafeSheetName(wanted);
                String name = safe.substring(0, Math.min(safe.length(), MOST_OF_A_NAME - suffix.length())) + suffix;
                if (taken.add(name.toLowerCase(Locale.ROOT))) {
                    return name;
                }
            }
        }
    }

    /**
     * @param heads of the columns
     * @param mostRows of one sheet, that of the heads with them
     */
    XlsxSheets(SXSSFWorkbook workbook, XlsxStyles styles, Names names, String name, List<String> heads, int mostRows) {
        this.workbook = workbook;
        this.styles = styles;
        this.names = names;
        this.name = name;
        this.heads = List.copyOf(heads);
        this.mostRows = Math.min(mostRows, SpreadsheetVersion.EXCEL2007.getMaxRows());
        this.sheet = open();
    }

    private SXSSFSheet open() {
        SXSSFSheet opened = workbook.createSheet(names.free(name, number));
        opened.setDefaultColumnWidth(COLUMN_WIDTH / 256);
        SXSSFRow row = opened.createRow(0);
        for (int i = 0; i < heads.size(); i++) {
            row.createCell(i).setCellValue(heads.get(i));
            row.getCell(i).setCellStyle(styles.head());
        }
        opened.createFreezePane(0, 1);
        if (!heads.isEmpty()) {
            opened.setAutoFilter(new CellRangeAddress(0, 0, 0, heads.size() - 1));
        }
        rows = 1;
        return opened;
    }

    /** The next empty row. */
    SXSSFRow next() {
        if (rows == mostRows) {
            number++;
            sheet = open();
        }
        return sheet.createRow(rows++);
    }

    /** The sheet of the row that came last. */
    SXSSFSheet sheet() {
        return sheet;
    }
}
