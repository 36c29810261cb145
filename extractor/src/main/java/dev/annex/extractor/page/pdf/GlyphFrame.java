package dev.annex.extractor.page.pdf;

import dev.annex.model.evidence.Box;
import java.util.Optional;
import org.apache.pdfbox.util.Matrix;

/**
 * Where a glyph stands: from its left edge to its advance along the baseline, from descent to ascent across it. A slant of
 * the type does not widen it.
 *
 * @param box on the upright page
 * @param size of the type in points on the page
 * @param angle of the baseline in degrees, counter-clockwise on the upright page
 * @param middleX of user space
 * @param middleY of user space
 */
record GlyphFrame(Box box, double size, double angle, double middleX, double middleY) {
    /** In points: nobody reads smaller type. */
    static final double SMALLEST_TYPE = 0.5;

    /** In points: no page is larger. */
    private static final double LARGEST_TYPE = 100_000;

    /** In degrees: matrices are seldom exact. */
    private static final double NEARLY_RIGHT = 0.5;

    /**
     * The frame of a glyph; empty where it is too small or too large to be one.
     *
     * @param matrix from a size of 1 to user space
     * @param left edge for a size of 1, as are the others
     */
    static Optional<GlyphFrame> of(
            Matrix matrix, double left, double right, double bottom, double top, Placement placement) {
        double a = matrix.getScaleX();
        double b = matrix.getShearY();
        double c = matrix.getShearX();
        double d = matrix.getScaleY();
        double baseline = Math.hypot(a, b);
        double height = baseline == 0 ? 0 : (a * d - b * c) / baseline;
        double size = Math.abs(height) * placement.unit();
        if (!(size >= SMALLEST_TYPE && size < LARGEST_TYPE && baseline < LARGEST_TYPE)) {
            return Optional.empty();
        }
        double upX = -b / baseline * height;
        double upY = a / baseline * height;
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        Extent extent = new Extent();
        extent.add(placement, x + left * a + bottom * upX, y + left * b + bottom * upY);
        extent.add(placement, x + right * a + bottom * upX, y + right * b + bottom * upY);
        extent.add(placement, x + left * a + top * upX, y + left * b + top * upY);
        extent.add(placement, x + right * a + top * upX, y + right * b + top * upY);
        if (!extent.isFinite()) {
            return Optional.empty();
        }
        return Optional.of(new GlyphFrame(
                extent.box(),
                size,
                angle(a, b, placement),
                x + (left + right) / 2 * a + (bottom + top) / 2 * upX,
                y + (left + right) / 2 * b + (bottom + top) / 2 * upY));
    }

    /** Of a baseline in user space, in degrees counter-clockwise on the upright page. */
    static double angle(double a, double b, Placement placement) {
        double dx = placement.x(a, b) - placement.x(0, 0);
        double dy = placement.y(a, b) - placement.y(0, 0);
        double degrees = Math.toDegrees(Math.atan2(-dy, dx));
        double right = Math.round(degrees / 90) * 90.0;
        double exact = Math.abs(degrees - right) < NEARLY_RIGHT ? right : degrees;
        return (exact + 360) % 360;
    }
}
