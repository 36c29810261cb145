package dev.annex.extractor.field;

import dev.annex.extractor.document.Place;
import java.util.Optional;

/**
 * Where a value comes from.
 *
 * @param text the words as printed
 * @param place where they stand
 * @param binding how the words were tied to their field
 * @param note what a reviewer should know; empty mostly
 * @param certainty how probable it is, from 0 to 1, that the words mean this; empty where no model was asked
 */
public record Provenance(String text, Place place, Binding binding, Optional<String> note, Optional<Double> certainty) {

    /** Where a value comes from that no model was asked about. */
    public Provenance(String text, Place place, Binding binding, Optional<String> note) {
        this(text, place, binding, note, Optional.empty());
    }

    /** How words were tied to a field, from the surest to the least sure. */
    public enum Binding {
        /** A known label stands with them. */
        LABELLED,
        /** Their position in a known structure says it, such as a merged or inherited cell. */
        POSITIONAL,
        /** They follow from other words, such as the code of an item. */
        DERIVED,
        /** A rule of thumb says it. */
        GUESSED
    }

    public static Provenance of(String text, Place place, Binding binding) {
        return new Provenance(text, place, binding, Optional.empty());
    }

    public Provenance with(Binding other) {
        return new Provenance(text, place, other, note, certainty);
    }

    /** The same, with how probable it is. */
    public Provenance certain(Optional<Double> probability) {
        return new Provenance(text, place, binding, note, probability);
    }

    public Provenance noting(String remark) {
        return new Provenance(text, place, binding, Optional.of(remark), certainty);
    }
}
