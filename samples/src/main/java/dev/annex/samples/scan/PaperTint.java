package dev.annex.samples.scan;

import java.util.Random;

/**
 * The paper is not white, or the light is not.
 *
 * @param red of what was white, from 0 to 255
 * @param green likewise
 * @param blue likewise
 */
public record PaperTint(int red, int green, int blue) implements Defect {
    @Override
    public Picture applied(Picture page, Random chance) {
        int[] tint = {red, green, blue};
        return page.inColour().toned((plane, x, y, value) -> value * tint[plane] / (double) Picture.PAPER);
    }
}
