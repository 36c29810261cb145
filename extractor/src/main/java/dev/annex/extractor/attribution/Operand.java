package dev.annex.extractor.attribution;

import dev.annex.extractor.field.PrintedNumber;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.evidence.Origin;
import dev.annex.model.evidence.Review;
import dev.annex.model.finding.Unmapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure that took part in a check, or words that did.
 *
 * @param pointer where it stands in the report
 * @param value the figure; empty where it is words
 * @param evidence where it was read
 */
record Operand(String pointer, Optional<BigDecimal> value, Evidence evidence) {
    private static final Pattern COMPARATOR = Pattern.compile("^[≥≧⩾≤≦⩽＞＜><=＝═]+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9０-９]");

    /** Other numbers that the recogniser offered in its place, likeliest first. */
    List<BigDecimal> alternatives() {
        return value.stream()
                .flatMap(own -> evidence.alternatives().stream()
                        .flatMap(other -> number(other).stream())
                        .filter(other -> other.compareTo(own) != 0))
                .distinct()
                .toList();
    }

    /** Whether what the recogniser doubted most about the words was not their digits but, say, a bracket beside them. */
    boolean hasCertainDigits() {
        return evidence.alternatives().stream()
                .limit(1)
                .anyMatch(other -> digits(other).equals(digits(evidence.text())));
    }

    private static String digits(String words) {
        return NO_DIGIT.matcher(words).replaceAll("");
    }

    /** Whether a person said that this is what the source says. */
    boolean isSettled() {
        return evidence.reviewed()
                .map(Review::action)
                .filter(action -> action.settlesValue() || action == Review.Action.AS_PRINTED)
                .isPresent();
    }

    /** Whether another number was put here than was read, and nobody said why. */
    boolean isCorrected() {
        return evidence.reviewed().isEmpty()
                && evidence.from() == Origin.CELL
                && number(evidence.text())
                        .filter(read ->
                                value.filter(own -> read.compareTo(own) != 0).isPresent())
                        .isPresent();
    }

    /** Whether a cell stands in the same row or the same column of the same table. */
    boolean isBeside(Unmapped cell) {
        return evidence.table().isPresent()
                && evidence.table().equals(cell.table())
                && (evidence.row().equals(cell.row()) || evidence.column().equals(cell.column()));
    }

    /** Whether it was read in another place than this one. */
    boolean isElsewhere(Operand other) {
        return !(evidence.page().equals(other.evidence.page())
                && evidence.box().equals(other.evidence.box())
                && evidence.table().equals(other.evidence.table())
                && evidence.row().equals(other.evidence.row())
                && evidence.column().equals(other.evidence.column())
                && evidence.paragraph().equals(other.evidence.paragraph()));
    }

    static Optional<BigDecimal> number(String words) {
        return PrintedNumber.parse(COMPARATOR.matcher(words).replaceFirst("")).map(PrintedNumber::value);
    }
}
