package dev.annex.extractor.page.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/**
 * Colours as {@code 0xRRGGBB}, near enough to tell what can be seen on what. Colour profiles are not applied: they cost more
 * than the whole page and never make white of black.
 */
final class Ink {
    static final int WHITE = 0xFFFFFF;

    /** Of several colours, or of one that is not worked out; differs from every colour. */
    static final int UNKNOWN = -1;

    /** In steps of 255: nobody sees text that differs less from what it stands on. */
    static final int LEAST_DIFFERENCE = 12;

    private Ink() {}

    /** The colour of a fill or a stroke. */
    static int of(PDColor color) {
        PDColorSpace space = color.getColorSpace();
        if (space == null || space instanceof PDPattern) {
            return UNKNOWN;
        }
        float[] parts = color.getComponents();
        if (space instanceof PDSeparation || space instanceof PDDeviceN) {
            return gray(1 - largest(parts));
        }
        if (space instanceof PDLab) {
            return parts.length == 0 ? UNKNOWN : gray(parts[0] / 100);
        }
        if (space instanceof PDIndexed) {
            return looked(color);
        }
        return switch (parts.length) {
            case 1 -> gray(parts[0]);
            case 3 -> rgb(parts[0], parts[1], parts[2]);
            case 4 ->
                rgb((1 - parts[0]) * (1 - parts[3]), (1 - parts[1]) * (1 - parts[3]), (1 - parts[2]) * (1 - parts[3]));
            default -> UNKNOWN;
        };
    }

    /** Whether one can be seen on the other. */
    static boolean differ(int one, int other) {
        return one == UNKNOWN
                || other == UNKNOWN
                || apart(one >> 16, other >> 16) > LEAST_DIFFERENCE
                || apart(one >> 8, other >> 8) > LEAST_DIFFERENCE
                || apart(one, other) > LEAST_DIFFERENCE;
    }

    private static int apart(int one, int other) {
        return Math.abs((one & 0xFF) - (other & 0xFF));
    }

    private static int looked(PDColor color) {
        try {
            return color.toRGB();
        } catch (IOException | RuntimeException e) {
            return UNKNOWN;
        }
    }

    private static float largest(float[] parts) {
        float largest = 0;
        for (float part : parts) {
            largest = Math.max(largest, part);
        }
        return largest;
    }

    private static int gray(float part) {
        return rgb(part, part, part);
    }

    private static int rgb(float red, float green, float blue) {
        return step(red) << 16 | step(green) << 8 | step(blue);
    }

    private static int step(float part) {
        return Math.round(Math.max(0, Math.min(1, part)) * 255);
    }
}
