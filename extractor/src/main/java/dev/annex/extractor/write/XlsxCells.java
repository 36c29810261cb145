package dev.annex.extractor.write;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes texts into the cells of one workbook, plain numbers as numbers. */
final class XlsxCells {
    /** Without zeros in front, which are codes, and with thousands separators everywhere or nowhere. */
    private static final Pattern PLAIN_NUMBER =
            Pattern.compile("-?(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.\\d+)?");

    /** Excel keeps this many digits of a number and makes zeros of the rest: longer ones are texts. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

    /** What Excel would read as an escaped character; its own underscore is escaped instead. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle textStyle;
    private final Map<String, XSSFCellStyle> numberStyles = new HashMap<>();

    XlsxCells(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.textStyle = workbook.createCellStyle();
        textStyle.setWrapText(true);
        textStyle.setVerticalAlignment(VerticalAlignment.CENTER);
        textStyle.setQuotePrefixed(true);
    }

    void write(String text, XSSFCell cell) {
        if (isNumber(text)) {
            cell.setCellValue(Double.parseDouble(text.replace(",", "")));
            cell.setCellStyle(numberStyles.computeIfAbsent(format(text), this::numberStyle));
        } else if (!text.isEmpty()) {
            cell.setCellValue(fitting(ESCAPE.matcher(text).replaceAll("_x005F_")));
            cell.setCellStyle(textStyle);
        }
    }

    private static boolean isNumber(String text) {
        return PLAIN_NUMBER.matcher(text).matches()
                && NOT_A_DIGIT.matcher(text).replaceAll("").length() <= MOST_DIGITS;
    }

    /** The format in which Excel shows the number with the digits and separators that were printed. */
    private static String format(String number) {
        int point = number.indexOf('.');
        String whole = number.contains(",") ? "#,##0" : "0";
        return point < 0 ? whole : whole + "." + "0".repeat(number.length() - point - 1);
    }

    private XSSFCellStyle numberStyle(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static String fitting(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() > most ? text.substring(0, most) : text;
    }
}
