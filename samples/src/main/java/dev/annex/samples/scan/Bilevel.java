package dev.annex.samples.scan;

import java.util.Random;

/**
 * Scanned in black and white.
 *
 * @param threshold pixels darker than this become black, all others white
 */
public record Bilevel(int threshold) implements Defect {
    @Override
    public Picture applied(Picture page, Random chance) {
        return page.inGrey().toned((plane, x, y, value) -> value < threshold ? 0 : Picture.PAPER);
    }
}
