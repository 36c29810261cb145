package dev.annex.samples.scan;

import java.util.Random;

/** Two holes along the left margin, dark as the lid behind them: 6 mm wide, 80 mm from each other, as ISO 838 has them. */
public record PunchHoles() implements Defect {
    private static final double RADIUS = 3;
    private static final double APART = 80;
    private static final double FROM_EDGE = 12;
    private static final int DARK = 40;

    @Override
    public Picture applied(Picture page, Random chance) {
        double radius = page.pixels(RADIUS);
        double column = page.pixels(FROM_EDGE);
        double half = page.pixels(APART / 2);
        double middle = page.height() / 2.0;
        return page.toned((plane, x, y, value) -> {
            double down = Math.abs(Math.abs(y - middle) - half);
            double across = x - column;
            return across * across + down * down < radius * radius ? DARK : value;
        });
    }
}
