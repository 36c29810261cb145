package dev.annex.extractor.repair;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import dev.annex.extractor.page.Recognition.SecondOpinion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A character that may be read in another way.
 *
 * @param glyph as it is read now
 * @param text another reading that an engine offered; empty where it would be no character at all
 * @param odds that this reading is right, against the present one, by what the engines say alone
 */
record Rereading(Glyph glyph, String text, double odds) {

    /** The character read in this way. */
    Glyph reread() {
        return with(glyph.recognition());
    }

    /**
     * The character read in this way for good; its first reading stays as an alternative.
     *
     * @param probability that this reading is right
     * @param note what a person should know about it
     */
    Glyph accepted(double probability, String note) {
        return with(glyph.recognition().map(first -> {
            List<Alternative> others = Stream.concat(
                            Stream.of(new Alternative(glyph.text(), first.probability())),
                            first.alternatives().stream()
                                    .filter(other -> !other.text().equals(text)))
                    .toList();
            return new Recognition(probability, others, opinion(first), Optional.empty(), first.notes()).noting(note);
        }));
    }

    /** What the second engine, which was asked about the first reading, says of this one. */
    private SecondOpinion opinion(Recognition first) {
        if (first.otherReading().filter(text::equals).isPresent()) {
            return SecondOpinion.AGREES;
        }
        return first.secondOpinion() == SecondOpinion.NONE ? SecondOpinion.NONE : SecondOpinion.DIFFERS;
    }

    private Glyph with(Optional<Recognition> recognition) {
        return new Glyph(text, glyph.box(), glyph.font(), glyph.size(), glyph.angle(), glyph.bold(), recognition);
    }
}
