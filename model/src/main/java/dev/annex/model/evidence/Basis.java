package dev.annex.model.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * What a confidence rests on that cannot be seen elsewhere in the document: how the words were tied to their field and, where they
 * were read from pixels, how well.
 *
 * @param binding how the words were tied to their field; empty where a label stands with them or they follow from others
 * @param certainty of the classifier that chose the value, 0 to 1; empty where none did
 * @param weakest the probability of the character that the recogniser was least sure of, 0 to 1; empty for text that the file itself says
 * @param whole the chance that all characters are right, by how often such characters were on scans, 0 to 1; empty likewise
 * @param second what another engine made of the same pixels; empty where it was not asked
 * @param cells how the cells of its table were found; empty where lines or the file itself say them, and outside of tables
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Basis(
        Optional<Binding> binding,
        Optional<Double> certainty,
        Optional<Double> weakest,
        Optional<Double> whole,
        Optional<SecondOpinion> second,
        Optional<Cells> cells) {

    /** Nothing to tell: a label stands with the words, and the file itself says them. */
    public static final Basis PLAIN = new Basis(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** How words were tied to a field where it was not by a label. */
    public enum Binding {
        /** Their position in a known structure says it. */
        @JsonProperty("positional")
        POSITIONAL,
        /** A rule of thumb says it. */
        @JsonProperty("guessed")
        GUESSED
    }

    /** What another engine made of the same pixels. */
    public enum SecondOpinion {
        /** The same. */
        @JsonProperty("agrees")
        AGREES,
        /** Something else. */
        @JsonProperty("differs")
        DIFFERS
    }

    /** How the cells of a table were found where nothing says them. */
    public enum Cells {
        /** Words that stand one below the other make its columns, gaps its rows: no lines are drawn. */
        @JsonProperty("aligned")
        ALIGNED
    }

    /** Whether the words were read from pixels. */
    public boolean tellsOfPixels() {
        return weakest.isPresent();
    }
}
