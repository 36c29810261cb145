package dev.annex.extractor.attribution;

import dev.annex.extractor.verify.Language;
import dev.annex.extractor.verify.Verifier;
import dev.annex.model.Extraction;
import dev.annex.model.Source.Content;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.finding.Attribution;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Unmapped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of every failed check whose mistake it is. It goes by the output alone, so that it can be asked again of stored results.
 *
 * <p>In the text of a file an arithmetic error is the author's, unless we may have tied a figure to a wrong field. In a scan the author's
 * slip is weighed against the doubt in each reading: a figure counts less where other rules confirm it, and more where another
 * reading that the recogniser offered would satisfy the rule.
 */
public final class Attributor {
    /** A digital value bound with less confidence was guessed. */
    static final double BOUND = 0.9;

    /** From this confidence up a value is taken as read rightly; the recogniser's doubt in whole pages begins below. */
    static final double CERTAIN = 0.99;

    /** What is left of the doubt in a figure that another rule confirms, or whose digits are not what is doubted. */
    static final double CONFIRMED = 0.05;

    /** What an offered reading that satisfies the rule multiplies the doubt by: few readings would do so by chance. */
    static final double SATISFYING = 20;

    /** How much likelier one explanation must be than the other to be named. */
    static final double CLEARLY = 2;

    private final Verifier verifier;
    private final Reasons reasons;

    /** @param language of the reasons */
    public Attributor(Verifier verifier, Language language) {
        this.verifier = verifier;
        this.reasons = new Reasons(language);
    }

    /** The same extraction with its failed checks attributed, and a note on every figure that is probably misread. */
    public Extraction attribute(Extraction extraction) {
        Witnesses witnesses = new Witnesses(extraction, verifier);
        Map<String, Evidence> evidence = new LinkedHashMap<>(extraction.evidence());
        List<Check> checks = new ArrayList<>();
        for (Check check : extraction.checks()) {
            if (check.status() != Check.Status.FAILED) {
                checks.add(check);
                continue;
            }
            Verdict verdict = verdict(check, extraction.source().content(), witnesses);
            verdict.suspects()
                    .forEach(suspect -> evidence.computeIfPresent(
                            suspect.pointer(), (pointer, known) -> noting(Reasons.note(check.message()), known)));
            checks.add(check.attributedTo(verdict.attribution(), verdict.because()));
        }
        return new Extraction(
                extraction.schemaVersion(),
                extraction.source(),
                extraction.report(),
                evidence,
                checks,
                extraction.unmapped(),
                extraction.diagnostics());
    }

    private Verdict verdict(Check check, Content content, Witnesses witnesses) {
        List<Operand> operands = witnesses.operands(check);
        if (operands.isEmpty()) {
            return new Verdict(Attribution.UNKNOWN, reasons.unknown());
        }
        if (operands.stream().anyMatch(Operand::isCorrected)) {
            return new Verdict(Attribution.UNKNOWN, reasons.corrected());
        }
        Optional<Unmapped> missing = witnesses.missing(check, operands);
        if (content == Content.DIGITAL) {
            Optional<Operand> guessed = operands.stream()
                    .filter(operand -> operand.evidence().confidence() < BOUND)
                    .min(Comparator.comparingDouble(
                            operand -> operand.evidence().confidence()));
            return missing.map(cell -> mapping(reasons.unmapped(cell.text().orElse(""))))
                    .or(() -> guessed.map(operand -> mapping(reasons.doubtfulMapping(operand))))
                    .orElseGet(() ->
                            new Verdict(Attribution.SOURCE, reasons.certainText(more(check, operands, witnesses))));
        }
        return weighed(check, operands, missing, witnesses);
    }

    private static Verdict mapping(String because) {
        return new Verdict(Attribution.MAPPING, because);
    }

    /** A figure with how likely it is misread, and the reading that would satisfy the rule. */
    private record Suspect(Operand operand, double weight, Optional<BigDecimal> alternative) {}

    private Verdict weighed(Check check, List<Operand> operands, Optional<Unmapped> missing, Witnesses witnesses) {
        List<Suspect> suspects = operands.stream()
                .map(operand -> suspect(check, operand, witnesses))
                .filter(suspect -> suspect.weight() > 0)
                .sorted(Comparator.comparingDouble(Suspect::weight).reversed())
                .toList();
        double reading = suspects.stream().mapToDouble(Suspect::weight).sum();
        double slip = Slips.share(check.severity());
        if (reading >= CLEARLY * slip) {
            Suspect worst = suspects.get(0);
            return new Verdict(
                    Attribution.READING,
                    worst.alternative()
                            .map(other -> reasons.offered(worst.operand(), other))
                            .orElseGet(() -> reasons.doubtfulReading(worst.operand())),
                    suspects.stream()
                            .filter(suspect -> suspect.weight() * CLEARLY >= worst.weight())
                            .map(Suspect::operand)
                            .toList());
        }
        if (missing.isPresent()) {
            return mapping(reasons.unmapped(missing.get().text().orElse("")));
        }
        return slip >= CLEARLY * reading
                ? new Verdict(Attribution.SOURCE, reasons.certainReading(more(check, operands, witnesses)))
                : new Verdict(
                        Attribution.UNKNOWN, reasons.undecided(suspects.get(0).operand()));
    }

    private static Suspect suspect(Check check, Operand operand, Witnesses witnesses) {
        if (operand.isSettled()) {
            return new Suspect(operand, 0, Optional.empty());
        }
        double confidence = operand.evidence().confidence();
        double doubt = confidence >= CERTAIN ? 0 : 1 - confidence;
        if (witnesses.confirmations(operand) > 0 || operand.hasCertainDigits()) {
            doubt *= CONFIRMED;
        }
        Optional<BigDecimal> alternative = operand.alternatives().stream()
                .filter(other -> witnesses.isSatisfiedBy(check, operand, other))
                .findFirst();
        return new Suspect(
                operand, alternative.isPresent() ? Math.max(doubt, 1 - CERTAIN) * SATISFYING : doubt, alternative);
    }

    /** What else speaks for the author's mistake. */
    private String more(Check check, List<Operand> operands, Witnesses witnesses) {
        Optional<BigDecimal> computed =
                check.expected().filter(number -> witnesses.isStatedElsewhere(number, operands));
        int confirmations =
                operands.stream().mapToInt(witnesses::confirmations).max().orElse(0);
        return computed.map(reasons::alsoElsewhere)
                .orElseGet(() -> confirmations > 0 ? reasons.otherRulesHold(confirmations) : "");
    }

    private static Evidence noting(String more, Evidence evidence) {
        return evidence.rated(
                evidence.confidence(),
                Optional.of(evidence.note().map(note -> note + "；").orElse("") + more));
    }
}
