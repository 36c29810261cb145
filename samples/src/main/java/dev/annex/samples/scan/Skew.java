package dev.annex.samples.scan;

import java.util.Random;

/**
 * The sheet lies askew: the page turned by some degrees, to the right or to the left, in a picture that grows to hold it.
 *
 * @param degrees at most; at least four fifths of it
 */
public record Skew(double degrees) implements Defect {
    private static final double LEAST = 0.8;

    @Override
    public Picture applied(Picture page, Random chance) {
        return turned(page, Defect.sign(chance) * Defect.between(chance, LEAST * degrees, degrees));
    }

    /** A page turned clockwise. */
    static Picture turned(Picture page, double clockwiseDegrees) {
        double angle = StrictMath.toRadians(clockwiseDegrees);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        int width = (int) Math.ceil(page.width() * cos + page.height() * Math.abs(sin));
        int height = (int) Math.ceil(page.height() * cos + page.width() * Math.abs(sin));
        return page.moved(width, height, (x, y) -> {
            double right = x - (width - 1) / 2.0;
            double down = y - (height - 1) / 2.0;
            return new Picture.Place(
                    right * cos + down * sin + (page.width() - 1) / 2.0,
                    down * cos - right * sin + (page.height() - 1) / 2.0);
        });
    }
}
