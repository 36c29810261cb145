package dev.annex.exchange.export;

import dev.annex.exchange.relational.Value;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;

/** Puts values into the cells of a workbook. */
final class XlsxCells {
    /** Excel keeps this many digits of a number and makes zeros of the rest: longer ones are words. */
    private static final int MOST_DIGITS = 15;

    /** What Excel would read as an escaped character; its own underscore is escaped instead. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String ESCAPED_UNDERSCORE = "_x005F_";

    private final XlsxStyles styles;

    XlsxCells(XlsxStyles styles) {
        this.styles = styles;
    }

    void write(Value value, Cell cell, boolean doubtful) {
        if (value instanceof Value.Number number && number.number().precision() <= MOST_DIGITS) {
            cell.setCellValue(number.number().doubleValue());
            cell.setCellStyle(styles.number(number.number(), doubtful));
        } else if (value instanceof Value.Truth truth) {
            cell.setCellValue(truth.truth());
        } else if (value != Value.Blank.BLANK) {
            words(value.text(), cell, doubtful);
        }
    }

    void words(String text, Cell cell, boolean doubtful) {
        cell.setCellValue(ESCAPE.matcher(text).replaceAll(ESCAPED_UNDERSCORE));
        cell.setCellStyle(styles.words(doubtful));
    }

    /** The most characters that a character of a text takes in a cell. */
    static int room(char character) {
        return character == '_' ? ESCAPED_UNDERSCORE.length() : 1;
    }
}
