package dev.annex.cli;

import dev.annex.extractor.confidence.Calibration;
import dev.annex.extractor.confidence.Explanation;
import dev.annex.extractor.confidence.Signal;
import dev.annex.extractor.verify.Verifier;
import dev.annex.model.Extraction;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.finding.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells in plain sentences how a value came about.
 *
 * @param messages in the language of the user
 * @param extraction the output that holds the value
 */
record ExplanationText(Messages messages, Extraction extraction) {

    /** The sentences about the value at a pointer; none where there is no value. */
    List<String> of(String pointer) {
        Optional<Explanation> found = Explanation.of(extraction, pointer, Calibration.builtIn());
        return found.map(explanation -> sentences(pointer, explanation)).orElse(List.of());
    }

    private List<String> sentences(String pointer, Explanation explanation) {
        Evidence evidence = explanation.evidence();
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.text("explain.value", pointer, explanation.value()));
        sentences.add(messages.text("explain.place", place(evidence), evidence.text()));
        if (!evidence.alternatives().isEmpty()) {
            sentences.add(messages.text("explain.alternatives", String.join("、", evidence.alternatives())));
        }
        evidence.note().ifPresent(note -> sentences.add(messages.text("explain.note", note)));
        for (Check check : inLanguage(explanation.rules())) {
            sentences.add(messages.text("explain.rule." + check.status(), check.id(), check.message()));
            check.attribution().ifPresent(whose -> sentences.add(messages.text("explain.attribution." + whose)));
        }
        for (Signal signal : explanation.raising()) {
            sentences.add(messages.text("explain.raises", messages.text("signal." + signal.key())));
        }
        for (Explanation.Lost lost : explanation.lowering()) {
            sentences.add(messages.text(
                    "explain.lowers", messages.text("signal." + lost.signal().key()), rounded(lost.value(), 2)));
        }
        sentences.add(messages.text(
                "explain.confidence",
                rounded(evidence.confidence(), 5),
                messages.text("stratum." + explanation.stratum().key()),
                rounded(evidence.confidence() * 1000, 1)));
        evidence.accepted()
                .ifPresent(taken -> sentences.add(messages.text(taken ? "explain.accepted" : "explain.forReview")));
        return sentences;
    }

    private String place(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        evidence.page().ifPresent(page -> parts.add(messages.text("explain.page", page)));
        evidence.table().ifPresent(table -> parts.add(messages.text("explain.table", table)));
        evidence.row().ifPresent(row -> parts.add(messages.text("explain.row", row)));
        evidence.column().ifPresent(column -> parts.add(messages.text("explain.column", column)));
        evidence.paragraph().ifPresent(paragraph -> parts.add(messages.text("explain.paragraph", paragraph)));
        return parts.stream().collect(Collectors.joining(messages.text("explain.separator")));
    }

    /** The same checks in the language of the user, as far as the rules still say them. */
    private List<Check> inLanguage(List<Check> checks) {
        if (messages.language() == Language.ZH) {
            return checks;
        }
        List<Check> translated =
                new Verifier(Verifier.builtIn(), messages.language().ofRules()).verify(extraction.report());
        return checks.stream()
                .map(check -> translated.stream()
                        .filter(other ->
                                other.id().equals(check.id()) && other.fields().equals(check.fields()))
                        .findFirst()
                        .map(other -> new Check(
                                check.id(),
                                check.status(),
                                check.severity(),
                                other.message(),
                                check.expected(),
                                check.actual(),
                                check.fields(),
                                check.attribution(),
                                check.because()))
                        .orElse(check))
                .toList();
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.FLOOR);
    }
}
