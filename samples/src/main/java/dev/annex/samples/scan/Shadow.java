package dev.annex.samples.scan;

import java.util.Random;

/**
 * Light falls unevenly: it fades towards one corner, and a hand or a lid throws a shadow with a soft edge across the page.
 *
 * @param depth the largest share of the light that is lost
 */
public record Shadow(double depth) implements Defect {
    /** How wide the edge of the shadow is, as a share of the page. */
    private static final double EDGE = 0.12;

    @Override
    public Picture applied(Picture page, Random chance) {
        boolean fromRight = chance.nextBoolean();
        boolean fromBottom = chance.nextBoolean();
        double edge = Defect.between(chance, 0.35, 0.65);
        double slope = Defect.between(chance, -0.3, 0.3);
        return page.toned((plane, x, y, value) -> {
            double u = x / (double) page.width();
            double v = y / (double) page.height();
            double fading = ((fromRight ? u : 1 - u) + (fromBottom ? v : 1 - v)) / 2;
            double within = ((fromRight ? u : 1 - u) + slope * (v - 0.5) - edge) / EDGE;
            double covered = Math.max(0, Math.min(1, within + 0.5));
            double soft = covered * covered * (3 - 2 * covered);
            return value * (1 - depth * (fading + soft) / 2);
        });
    }
}
