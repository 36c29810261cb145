package dev.annex.exchange.export;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of a workbook: head, words, and numbers by their decimals; each also in the colour of doubt. */
final class XlsxStyles {
    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();

    XlsxStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle head() {
        return styles.computeIfAbsent("head", key -> {
            CellStyle style = words(false, true);
            Font bold = workbook.createFont();
            bold.setBold(true);
            style.setFont(bold);
            return style;
        });
    }

    /** Of words, which stay words whatever they begin with. */
    CellStyle words(boolean doubtful) {
        return styles.computeIfAbsent("words" + doubtful, key -> words(doubtful, false));
    }

    /** Of a number, which shows as many decimals as were printed. */
    CellStyle number(BigDecimal number, boolean doubtful) {
        String format = number.scale() <= 0 ? "0" : "0." + "0".repeat(number.scale());
        return styles.computeIfAbsent(format + doubtful, key -> {
            CellStyle style = style(doubtful);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private CellStyle words(boolean doubtful, boolean wrapped) {
        CellStyle style = style(doubtful);
        style.setQuotePrefixed(true);
        style.setWrapText(wrapped);
        return style;
    }

    private CellStyle style(boolean doubtful) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (doubtful) {
            style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
