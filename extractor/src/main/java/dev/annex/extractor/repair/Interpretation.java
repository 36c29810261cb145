package dev.annex.extractor.repair;

import dev.annex.extractor.confidence.RecognizedText;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Place;
import dev.annex.model.finding.Check;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a document was taken to say, as far as a repair needs to know it. Pointers are those of the report's values. */
public interface Interpretation {

    /** The document that was interpreted. */
    Document document();

    /** The pointers of all values. */
    Set<String> pointers();

    /** The values that are numbers. */
    Map<String, BigDecimal> figures();

    /** Where a value stands; empty where there is none. */
    Optional<Place> place(String pointer);

    /** The words of a value as they were read from pixels; empty where the file itself says them. */
    Optional<RecognizedText> words(String pointer);

    /** What the rules say of the values. */
    List<Check> checks();

    /** What the rules would say if some figures were others; empty where the report can not hold these. */
    Optional<List<Check>> checksWith(Map<String, BigDecimal> others);
}
