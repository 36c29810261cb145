package dev.annex.extractor.page;

/**
 * A straight line on a page, horizontal or vertical, however it was drawn: a stroke, a thin rectangle, a row of dashes, the
 * edge of a filled area, or the gap between two filled areas.
 *
 * @param direction in which it runs
 * @param position of its centre line: y of a horizontal rule, x of a vertical one, in points from the top left
 * @param start where it begins along its direction, in points from the top left
 * @param end where it ends, not before {@code start}
 * @param thickness in points; 0 where it is no line but the edge of a filled area
 */
public record Rule(Direction direction, double position, double start, double end, double thickness) {

    /** Which way a rule runs. */
    public enum Direction {
        HORIZONTAL,
        VERTICAL
    }

    public Rule {
        if (!(start <= end && thickness >= 0)) {
            throw new IllegalArgumentException("not a rule: " + start + " to " + end + ", thickness " + thickness);
        }
    }

    public static Rule horizontal(double y, double x0, double x1) {
        return new Rule(Direction.HORIZONTAL, y, x0, x1, 0);
    }

    public static Rule vertical(double x, double y0, double y1) {
        return new Rule(Direction.VERTICAL, x, y0, y1, 0);
    }

    public double length() {
        return end - start;
    }
}
