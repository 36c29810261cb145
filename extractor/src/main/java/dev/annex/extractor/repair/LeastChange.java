package dev.annex.extractor.repair;

import dev.annex.extractor.document.Document;
import dev.annex.model.Source.Content;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes a reading back that the rules refute, where an engine offered another one that they bear out: of all changes that make broken
 * rules hold and break none, the one with the fewest characters, if it is far likelier than every other explanation.
 *
 * <p>To change as few values as possible so that all edits hold is the principle of I. Fellegi and D. Holt, "A Systematic Approach to
 * Automatic Edit and Imputation" (JASA 71, 1976), and of minimal repairs of inconsistent databases (M. Arenas, L. Bertossi,
 * J. Chomicki, PODS 1999). B. Fazzinga, S. Flesca, F. Furfaro and F. Parisi apply it to balance sheets that were acquired by OCR ("DART: A
 * Data Acquisition and Repairing Tool", EDBT 2006 Workshops). Unlike there, no value is made up to satisfy a sum: only what an engine
 * offered for the very character is considered, since a report may be wrong as printed, and then it stays as printed.
 */
public final class LeastChange {
    /** As many characters are changed in one document; a scan that needs more should be scanned again. */
    static final int MOST_CHANGES = 20;

    /** As many changes are supposed in one document: the rules take about two milliseconds to look at each. */
    static final int MOST_TRIALS = 400;

    private LeastChange() {}

    /**
     * What a document says when refuted readings are taken back. The first reading of a character stays among its alternatives, and
     * a note of it says by which rules it was changed.
     *
     * @param reader says what a document means, rules included
     */
    public static <T extends Interpretation> T of(Document document, Function<Document, T> reader) {
        T present = reader.apply(document);
        if (document.content() == Content.DIGITAL) {
            return present;
        }
        Trials<T> trials = new Trials<>(reader, MOST_TRIALS);
        for (int changes = 0; changes < MOST_CHANGES; changes++) {
            Optional<T> better = new Search<>(present, trials).better();
            if (better.isEmpty()) {
                break;
            }
            present = better.get();
        }
        return present;
    }
}
