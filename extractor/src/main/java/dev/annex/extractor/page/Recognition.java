package dev.annex.extractor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a character was read from pixels.
 *
 * @param probability that the engine gives to this reading, 0 to 1
 * @param alternatives the other readings that the engine held possible, likeliest first
 * @param secondOpinion what another engine made of the same pixels
 * @param otherReading what that engine read in the place of this character, where it read another one; empty where it was not asked,
 *     agrees, or read more characters or fewer
 * @param notes in Chinese, what a person should know who compares the reading with the page; none where the page says it all
 */
public record Recognition(
        double probability,
        List<Alternative> alternatives,
        SecondOpinion secondOpinion,
        Optional<String> otherReading,
        List<String> notes) {
    public Recognition {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + probability + " is not within 0 and 1");
        }
        alternatives = List.copyOf(alternatives);
        notes = List.copyOf(notes);
    }

    /** A reading of which there is no more to say. */
    public Recognition(double probability, List<Alternative> alternatives, SecondOpinion secondOpinion) {
        this(probability, alternatives, secondOpinion, List.of());
    }

    /** A reading in whose place another engine read no other character. */
    public Recognition(
            double probability, List<Alternative> alternatives, SecondOpinion secondOpinion, List<String> notes) {
        this(probability, alternatives, secondOpinion, Optional.empty(), notes);
    }

    /** A reading by one engine that was not asked of another. */
    public static Recognition by(double probability, List<Alternative> alternatives) {
        return new Recognition(probability, alternatives, SecondOpinion.NONE);
    }

    /** The same reading after another engine was asked. */
    public Recognition with(SecondOpinion opinion) {
        return new Recognition(probability, alternatives, opinion, otherReading, notes);
    }

    /** The same reading after another engine read another character in its place. */
    public Recognition butOtherwise(String reading) {
        return new Recognition(probability, alternatives, SecondOpinion.DIFFERS, Optional.of(reading), notes);
    }

    /** The same reading with one more thing to know about it. */
    public Recognition noting(String more) {
        List<String> all = new ArrayList<>(notes);
        all.add(more);
        return new Recognition(probability, alternatives, secondOpinion, otherReading, all);
    }

    /**
     * Another reading of the same character.
     *
     * @param text what it would read; empty where it would be no character at all
     * @param probability that the engine gives to it, 0 to 1
     */
    public record Alternative(String text, double probability) {}

    /** What another engine made of the same pixels. */
    public enum SecondOpinion {
        /** It was not asked. */
        NONE,
        AGREES,
        DIFFERS
    }
}
