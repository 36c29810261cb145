package dev.annex.samples.scan;

import java.util.Random;

/** One thing that goes wrong between a printed page and its picture. Implementations are values: what they do is in their name. */
@FunctionalInterface
public interface Defect {
    /**
     * The page afterwards.
     *
     * @param chance all that is left to chance comes from here, so that the same chance gives the same page
     */
    Picture applied(Picture page, Random chance);

    /** A number between two, drawn from chance. */
    static double between(Random chance, double low, double high) {
        return low + (high - low) * chance.nextDouble();
    }

    /** One or minus one. */
    static int sign(Random chance) {
        return chance.nextBoolean() ? 1 : -1;
    }
}
