package dev.annex.samples.scan;

import java.util.Random;

/**
 * The sensor is grainy: each pixel is off by its own amount.
 *
 * @param sigma of the normal distribution of these amounts, in steps of 256
 */
public record Noise(double sigma) implements Defect {
    @Override
    public Picture applied(Picture page, Random chance) {
        return page.toned((plane, x, y, value) -> value + sigma * chance.nextGaussian());
    }
}
