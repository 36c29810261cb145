package dev.annex.extractor.page.pdf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * The value of a text field or a choice that the file leaves to the reader to draw. Set from left to right at the top of the
 * field, which is exact enough to tell in which cell it stands.
 */
final class FieldText {
    private static final COSName DEFAULT_APPEARANCE = COSName.getPDFName("DA");
    private static final Pattern SIZE = Pattern.compile("([0-9.]+)\\s+Tf");

    /** In points: what readers choose where the field leaves the size to them. */
    private static final double USUAL_SIZE = 12;

    /** Of the size: between field edge and text. */
    private static final double MARGIN = 0.2;

    /** Of the size: from line to line. */
    private static final double LEADING = 1.2;

    private final COSDictionary field;
    private final Optional<PDRectangle> area;

    FieldText(PDAnnotationWidget widget) {
        this.field = widget.getCOSObject();
        this.area = Optional.ofNullable(widget.getRectangle());
    }

    /** Hands the characters of the value to the page. */
    void glyphs(ContentReader content) {
        COSName type = inherited(COSName.FT) instanceof COSName name ? name : COSName.BTN;
        if (area.isEmpty() || !(COSName.TX.equals(type) || COSName.CH.equals(type))) {
            return;
        }
        String value = inherited(COSName.V) instanceof COSString text ? text.getString() : "";
        double size = size(area.get().getHeight());
        double left = area.get().getLowerLeftX() + MARGIN * size;
        double x = left;
        double baseline = area.get().getUpperRightY() - MARGIN * size - Face.USUAL_ASCENT * size;
        for (int c : value.codePoints().toArray()) {
            double advance = c < 0x2E80 ? size / 2 : size;
            if (c == '\n' || c == '\r' || x + advance > area.get().getUpperRightX() + size) {
                x = left;
                baseline -= LEADING * size;
            }
            if (c != '\n' && c != '\r') {
                content.character(c, x, baseline, advance, size);
                x += advance;
            }
        }
    }

    private double size(double height) {
        String appearance = inherited(DEFAULT_APPEARANCE) instanceof COSString text ? text.getString() : "";
        Matcher stated = SIZE.matcher(appearance);
        double size = stated.find() ? parsed(stated.group(1)) : 0;
        return size > 0 ? size : Math.min(USUAL_SIZE, height / LEADING);
    }

    private static double parsed(String number) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** What the field itself says or one of the fields above it. */
    private COSBase inherited(COSName key) {
        Set<COSDictionary> seen = new HashSet<>();
        COSDictionary at = field;
        while (at != null && seen.add(at)) {
            COSBase value = at.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return new COSString("");
    }
}
