package dev.annex.extractor.confidence;

import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.model.ScannedPage;
import dev.annex.model.Source;
import dev.annex.model.evidence.Basis;
import dev.annex.model.evidence.Basis.Binding;
import dev.annex.model.evidence.Basis.SecondOpinion;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.evidence.Origin;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads the signals of all values of a report from the output itself, so that whoever has the output can tell how each confidence came
 * about.
 */
public final class SignalReader {
    /** Doubts smaller than this are not told apart: as many decimals are kept. */
    private static final double LEAST_DOUBT = 1e-3;

    /** Rules beyond this many add nothing. */
    private static final int ENOUGH_RULES = 2;

    /** In characters: a text of this length is as long as texts get. */
    private static final double LONGEST = 1000;

    /** Odds of a classifier beyond e to this power are not told apart. */
    private static final double MOST_LOG_ODDS = 4;

    private final JsonNode report;
    private final List<RatedField> fields;
    private final Figures figures;
    private final Columns columns;
    private final Completeness completeness;
    private final Wording wording;
    private final Quantities quantities;
    private final Rulings rulings;
    private final WholeSentences sentences;
    private final Familiarity familiarity;
    private final Map<Integer, Double> pages = new HashMap<>();
    private final double quality;
    private final boolean scanned;

    private SignalReader(Extraction extraction) {
        this.report = ExtractionJson.toTree(extraction.report());
        this.fields = RatedField.all(report, extraction.evidence());
        this.figures = new Figures(fields);
        this.columns = new Columns(fields);
        this.completeness = new Completeness(report);
        this.wording = new Wording(fields);
        this.quantities = new Quantities(report);
        this.sentences = new WholeSentences(report);
        this.rulings = new Rulings(extraction.checks(), fields);
        this.familiarity = new Familiarity(fields, extraction.unmapped());
        for (ScannedPage page : extraction.source().scans()) {
            pages.put(page.page().orElse(0), page.certainty());
        }
        this.scanned = extraction.source().content() == Source.Content.SCANNED;
        this.quality = extraction.source().scans().stream()
                .mapToDouble(ScannedPage::certainty)
                .average()
                .orElse(0);
    }

    /** The signals of every value, by its pointer, in the order of the evidence. */
    public static Map<String, Signals> read(Extraction extraction) {
        SignalReader reader = new SignalReader(extraction);
        Map<String, Signals> signals = new LinkedHashMap<>();
        reader.fields.forEach(field -> signals.put(field.pointer(), reader.signals(field)));
        return signals;
    }

    private Signals signals(RatedField field) {
        Evidence evidence = field.evidence();
        Basis basis = evidence.basis().orElse(Basis.PLAIN);
        Map<Signal, Double> values = new EnumMap<>(Signal.class);
        boolean guessed = basis.binding().equals(Optional.of(Binding.GUESSED));
        boolean stated = !guessed && evidence.from() != Origin.DERIVED;
        values.put(Signal.NOT_GUESSED, yes(!guessed));
        values.put(Signal.STATED, yes(stated));
        values.put(Signal.LABELLED, yes(stated && basis.binding().isEmpty()));
        values.put(Signal.CERTAIN, basis.certainty().map(SignalReader::logOdds).orElse(1.0));
        values.put(Signal.UNTOUCHED, yes(RatingNote.without(evidence.note()).isEmpty()));
        values.put(Signal.USUAL, yes(UsualValue.is(field)));
        values.put(Signal.WHOLE_SENTENCES, yes(sentences.areWhole(field)));
        values.put(Signal.LIKE_NEIGHBOURS, yes(columns.isLikeNeighbours(field)));
        values.put(Signal.LIKE_PARTNER, yes(quantities.isLikePartner(field)));
        Rulings.Ruling ruling = rulings.of(field.pointer());
        values.put(Signal.RULES_EXACT, Math.min(ruling.exact().size(), ENOUGH_RULES) / (double) ENOUGH_RULES);
        values.put(Signal.RULES_BOUND, yes(!ruling.bounding().isEmpty()));
        values.put(Signal.NO_RULE_BROKEN, yes(ruling.broken().isEmpty()));
        values.put(Signal.ELSEWHERE, yes(figures.stands(field)));
        values.put(Signal.FAMILIAR, familiarity.of(field));
        values.put(Signal.DRAWN, yes(basis.cells().isEmpty()));
        values.put(Signal.ALONE, yes(ForeignLabel.isAbsent(field)));
        values.put(Signal.COMPLETE, completeness.of(field));
        values.put(Signal.NUMBERED, yes(isNumbered(field)));
        if (basis.tellsOfPixels()) {
            values.put(Signal.CLEAN, yes(CleanPrint.is(field.evidence().text())));
            values.put(Signal.LIKELIEST, yes(wording.isLikeliest(field)));
            values.put(Signal.WEAKEST, smallDoubt(basis.weakest().orElse(1.0)));
            values.put(Signal.WHOLE, smallDoubt(basis.whole().orElse(1.0)));
            values.put(Signal.LIKELY, basis.whole().orElse(1.0));
            values.put(Signal.SECOND_AGREES, yes(basis.second().equals(Optional.of(SecondOpinion.AGREES))));
            values.put(Signal.SECOND_NOT_DIFFERENT, yes(!basis.second().equals(Optional.of(SecondOpinion.DIFFERS))));
            values.put(
                    Signal.SHORT,
                    1 - Math.min(1, Math.log(Math.max(1, evidence.text().length())) / Math.log(LONGEST)));
            values.put(
                    Signal.PAGE, smallDoubt(pages.getOrDefault(evidence.page().orElse(0), 0.0)));
        }
        Stratum stratum = stratum(evidence, basis);
        return new Signals(field.kind(), stratum, stratum.isScan() ? quality : 1, values);
    }

    private Stratum stratum(Evidence evidence, Basis basis) {
        if (basis.tellsOfPixels() || scanned) {
            return Stratum.scan(quality);
        }
        return evidence.page().isPresent() ? Stratum.PAGES : Stratum.TEXT;
    }

    /** Whether the section or item that a value of the narrative belongs to has a number; all other values count as numbered. */
    private boolean isNumbered(RatedField field) {
        if (!field.kind().startsWith("section.") && !field.kind().startsWith("item.")) {
            return true;
        }
        String pointer = field.pointer().substring("/report".length());
        JsonNode around = report;
        while (!pointer.isEmpty() && !around.has("number")) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            around = report.at(pointer);
        }
        return around.path("number").isString();
    }

    private static double yes(boolean holds) {
        return holds ? 1 : 0;
    }

    /** 1 for no doubt, 0 for nothing but doubt, and as far between as its logarithm. */
    private static double smallDoubt(double probability) {
        double doubt = Math.max(LEAST_DOUBT, 1 - probability);
        return Math.log(doubt) / Math.log(LEAST_DOUBT);
    }

    private static double logOdds(double certainty) {
        double odds = Math.log(certainty / (1 - certainty));
        return (Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, odds)) + MOST_LOG_ODDS) / (2 * MOST_LOG_ODDS);
    }
}
