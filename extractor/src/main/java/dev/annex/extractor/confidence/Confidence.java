package dev.annex.extractor.confidence;

import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.SecondOpinion;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The confidence in a value as far as the value itself tells, before anything else in the document is known: how its words were tied
 * to its field decides in a digital document, since the words themselves are certain there; in one read from pixels, how sure the
 * recogniser was of each character counts as well. {@link Rater} has the last word.
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

    /**
     * Shares of right characters from a given probability up, by 18,700 characters of scans at 150 and 200 dpi that were laid
     * beside the digital page. From 0.99 up none of 17,600 was wrong; what is said there is what so many allow to say. Below
     * 0.99 like shapes are taken for each other, 4 and 1, 5 and 3: 17 of 909 from 0.7 up.
     */
    private static final NavigableMap<Double, Double> RIGHT_FROM = new TreeMap<>(Map.ofEntries(
            Map.entry(0.0, 0.2),
            Map.entry(0.3, 0.5),
            Map.entry(0.5, 0.85),
            Map.entry(0.7, 0.92),
            Map.entry(0.8, 0.96),
            Map.entry(0.9, 0.98),
            Map.entry(0.95, 0.985),
            Map.entry(0.98, 0.99),
            Map.entry(0.99, 0.998),
            Map.entry(0.995, 0.9995),
            Map.entry(0.999, 0.9999)));

    /** What is left of the doubt in a character that a second engine read in the same way. */
    private static final double DOUBT_LEFT = 0.1;

    /** The share of right characters among those on which two engines differ. */
    private static final double DISPUTED = 0.6;

    /** Four decimals say all there is to say. */
    private static final double STEPS = 10_000;

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

    /** The same for a value that was read from pixels. */
    public static double of(Provenance provenance, RecognizedText text) {
        return Math.floor(of(provenance) * allRight(text.recognitions()) * STEPS) / STEPS;
    }

    /** The chance that all characters are right, 0 to 1. */
    static double allRight(List<Recognition> characters) {
        return characters.stream().mapToDouble(Confidence::right).reduce(1, (all, one) -> all * one);
    }

    private static double right(Recognition character) {
        double alone = RIGHT_FROM.floorEntry(character.probability()).getValue();
        return character.secondOpinion() == SecondOpinion.AGREES
                ? 1 - (1 - alone) * DOUBT_LEFT
                : character.secondOpinion() == SecondOpinion.DIFFERS ? Math.min(alone, DISPUTED) : alone;
    }
}
