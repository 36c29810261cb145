package dev.annex.extractor.document.word;

import dev.annex.extractor.source.XmlCursor;
import java.util.Optional;

/** Numbers and switches as attributes of OOXML write them, in the transitional and in the strict form. */
final class Measure {
    private static final int TWIPS_PER_POINT = 20;

    /** English metric units (ECMA-376 part 1, 20.1.2.1). */
    private static final double EMUS_PER_POINT = 12_700;

    /** Word's own limit: no measure on a page is longer than 22 inches. Whatever says more is nonsense. */
    private static final int MOST_TWIPS = 22 * 1440;

    private Measure() {}

    /** A whole number; numbers out of range count as no number. */
    static int number(String value, int fallback) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** Whether a switch such as {@code <w:b/>} is on; without a value it is. */
    static boolean isOn(XmlCursor xml) {
        return isOn(xml.attribute("val", "true"));
    }

    /** Whether the value of a switch means on. */
    static boolean isOn(String value) {
        return switch (value) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    /** A length in twentieths of a point, from a plain number of them or from one with a unit. */
    static Optional<Integer> twips(String value) {
        return length(value, 1).map(twips -> Math.max(-MOST_TWIPS, Math.min(MOST_TWIPS, twips)));
    }

    /** A size in half points, from a plain number of them or from one with a unit. */
    static Optional<Integer> halfPoints(String value) {
        int twipsPerHalfPoint = TWIPS_PER_POINT / 2;
        return length(value, twipsPerHalfPoint)
                .map(twips -> twips / twipsPerHalfPoint)
                .filter(size -> size > 0);
    }

    /** The width of a drawing in points, from a number of EMUs; 0 where it is none. */
    static double emus(String value) {
        try {
            double points = Long.parseLong(value.strip()) / EMUS_PER_POINT;
            return Math.max(0, Math.min(MOST_TWIPS / TWIPS_PER_POINT, points));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The width in points that the style of a VML shape says; 0 where it says none. */
    static double styledWidth(String style) {
        for (String property : style.split(";", -1)) {
            String[] pair = property.split(":", 2);
            if (pair.length == 2 && pair[0].strip().equals("width")) {
                return twips(pair[1]).filter(twips -> twips > 0).orElse(0) / (double) TWIPS_PER_POINT;
            }
        }
        return 0;
    }

    private static Optional<Integer> length(String value, int plainUnit) {
        String text = value.strip();
        int digits = text.length();
        while (digits > 0 && Character.isLetter(text.charAt(digits - 1))) {
            digits--;
        }
        double unit = switch (text.substring(digits)) {
            case "" -> plainUnit;
            case "pt" -> TWIPS_PER_POINT;
            case "pc", "pi" -> 12.0 * TWIPS_PER_POINT;
            case "in" -> 72.0 * TWIPS_PER_POINT;
            case "cm" -> 72.0 * TWIPS_PER_POINT / 2.54;
            case "mm" -> 72.0 * TWIPS_PER_POINT / 25.4;
            default -> Double.NaN;
        };
        try {
            double twips = Double.parseDouble(text.substring(0, digits)) * unit;
            return Double.isNaN(twips) ? Optional.empty() : Optional.of((int) Math.rint(twips));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
