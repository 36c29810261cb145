package dev.annex.samples.scan;

import java.util.Random;

/**
 * The sheet does not lie flat: its lines sag like an arch and come back at the other margin.
 *
 * @param millimetres that the middle of a line moves, up or down
 */
public record Curl(double millimetres) implements Defect {
    @Override
    public Picture applied(Picture page, Random chance) {
        double sag = Defect.sign(chance) * page.pixels(millimetres);
        double[] rise = new double[page.width()];
        for (int x = 0; x < page.width(); x++) {
            rise[x] = sag * StrictMath.sin(Math.PI * x / page.width());
        }
        return page.moved(page.width(), page.height(), (x, y) -> new Picture.Place(x, y - rise[x]));
    }
}
