package dev.annex.extractor.page.scan;

import dev.annex.extractor.page.Rule;
import java.util.List;

/**
 * A page as pixels, turned upright, made straight, lit evenly and freed of stamps.
 *
 * @param grey its pixels, dark ink on white
 * @param ink the same in black (0) and white (255), without specks, with rules
 * @param dotsPerInch its resolution; the same across and down
 * @param rules the lines drawn on it, in points from the top left
 * @param turn how it was turned to stand upright and straight
 */
public record CleanScan(GreyImage grey, GreyImage ink, double dotsPerInch, List<Rule> rules, Turn turn) {
    /** A point in inches. */
    private static final double POINTS = 72;

    public CleanScan {
        rules = List.copyOf(rules);
    }

    /** Points for a number of pixels. */
    public double points(double pixels) {
        return pixels * POINTS / dotsPerInch;
    }

    /** Pixels for a length in points. */
    public double pixels(double points) {
        return points * dotsPerInch / POINTS;
    }
}
