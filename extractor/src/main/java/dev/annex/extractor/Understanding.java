package dev.annex.extractor;

import dev.annex.extractor.attribution.Figures;
import dev.annex.extractor.confidence.RecognizedText;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.repair.Interpretation;
import dev.annex.extractor.verify.Verifier;
import dev.annex.model.finding.Check;
import dev.annex.model.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a document was taken to mean.
 *
 * @param document what stands in the file
 * @param account what became of each paragraph and each cell
 * @param fields the values of the report with where they came from
 * @param report the values
 * @param checks what the rules say of them
 * @param recognized the places that were read from pixels
 * @param verifier that says it
 */
record Understanding(
        Document document,
        Account account,
        FieldTree fields,
        Report report,
        List<Check> checks,
        RecognizedPlaces recognized,
        Verifier verifier)
        implements Interpretation {

    @Override
    public Set<String> pointers() {
        return fields.provenances().keySet();
    }

    @Override
    public Map<String, BigDecimal> figures() {
        return fields.figures();
    }

    @Override
    public Optional<Place> place(String pointer) {
        return Optional.ofNullable(fields.provenances().get(pointer)).map(Provenance::place);
    }

    @Override
    public Optional<RecognizedText> words(String pointer) {
        return Optional.ofNullable(fields.provenances().get(pointer)).flatMap(recognized::words);
    }

    @Override
    public Optional<List<Check>> checksWith(Map<String, BigDecimal> others) {
        return new Figures(report).with(others).map(verifier::verify);
    }
}
