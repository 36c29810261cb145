package dev.annex.samples.scan;

import java.util.Random;

/**
 * Toner is short or the lamp weak: black and white come closer to each other.
 *
 * @param black what becomes of black
 * @param white what becomes of white
 */
public record LowContrast(int black, int white) implements Defect {
    @Override
    public Picture applied(Picture page, Random chance) {
        return page.toned((plane, x, y, value) -> black + value * (white - black) / (double) Picture.PAPER);
    }
}
