package dev.annex.extractor.confidence;

import dev.annex.extractor.field.Provenance;

/**
 * The confidence in a value of a digital document: how its words were tied to its field decides, since the words themselves
 * are certain.
 */
public final class Confidence {
    /**
     * Shares of right values by binding, estimated from hand-checked reports in Word formats and rounded down; none was
     * found wrong among the first three, so that their order follows how much each binding assumes.
     */
    static final double LABELLED = 0.998;

    static final double POSITIONAL = 0.995;
    static final double DERIVED = 0.99;
    static final double GUESSED = 0.8;

    private Confidence() {}

    /** The share of right values among those that were bound like this one, 0 to 1. */
    public static double of(Provenance provenance) {
        return switch (provenance.binding()) {
            case LABELLED -> LABELLED;
            case POSITIONAL -> POSITIONAL;
            case DERIVED -> DERIVED;
            case GUESSED -> GUESSED;
        };
    }
}
