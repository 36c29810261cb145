package dev.annex.samples.print;

import java.util.List;

/**
 * Pages of one orientation.
 *
 * @param landscape whether the paper lies on its side
 * @param blocks from top to bottom
 */
public record PrintedPart(boolean landscape, List<PrintedBlock> blocks) {
    /** Width of an A4 page, in points. */
    public static final double PAGE_WIDTH = 595.3;

    /** Height of an A4 page, in points. */
    public static final double PAGE_HEIGHT = 841.9;

    /** Width of the left and right margins, in points: 26 mm, as the national standard for official documents has it. */
    public static final double SIDE_MARGIN = 73.7;

    /** Height of the top and bottom margins, in points. */
    public static final double END_MARGIN = 85;

    public PrintedPart {
        blocks = List.copyOf(blocks);
    }

    /** The width between the margins, in points. */
    public double textWidth() {
        return textWidth(landscape);
    }

    /** The width between the margins of a page, in points. */
    public static double textWidth(boolean landscape) {
        return (landscape ? PAGE_HEIGHT : PAGE_WIDTH) - 2 * SIDE_MARGIN;
    }
}
