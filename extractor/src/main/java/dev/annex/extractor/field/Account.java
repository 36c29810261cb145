package dev.annex.extractor.field;

import dev.annex.extractor.document.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The account of the source: what became of each paragraph and each cell. Whatever is not entered here when all forms and
 * the narrative have been read goes to {@code unmapped}, so that nothing is lost.
 */
public final class Account {

    /** What became of words. */
    public enum Use {
        /** They are, or hold, the value of a field. */
        VALUE,
        /** They are a label, a caption or a filler that a form definition or the outline knows. */
        LABEL
    }

    private final Map<Place, Use> uses = new LinkedHashMap<>();

    /** Enters words as the value of a field. */
    public void value(Place place) {
        uses.put(place, Use.VALUE);
    }

    /** Enters words as a recognised label; a place that holds a value too stays a value. */
    public void label(Place place) {
        uses.putIfAbsent(place, Use.LABEL);
    }

    /** What became of the words at a place; empty where nobody knew what to do with them. */
    public Optional<Use> use(Place place) {
        return Optional.ofNullable(uses.get(place));
    }
}
