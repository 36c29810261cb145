package dev.annex.extractor.attribution;

import dev.annex.extractor.verify.Verifier;
import dev.annex.model.Extraction;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Check.Status;
import dev.annex.model.finding.Unmapped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an extraction says about the figures of a check: other rules, repeated figures, what stands beside them. */
final class Witnesses {
    /** Shorter numbers are met with everywhere by chance. */
    static final int TELLING_DIGITS = 4;

    private final Extraction extraction;
    private final Verifier verifier;
    private final Figures figures;
    private final Map<String, Integer> confirmations = new HashMap<>();

    Witnesses(Extraction extraction, Verifier verifier) {
        this.extraction = extraction;
        this.verifier = verifier;
        this.figures = new Figures(extraction.report());
        extraction.checks().stream()
                .filter(check -> check.status() == Status.PASSED && isEqual(check))
                .filter(this::hasTwoPlaces)
                .forEach(check -> check.fields().forEach(field -> confirmations.merge(field, 1, Integer::sum)));
    }

    /** What took part in a check and of which it is known where they were read. */
    List<Operand> operands(Check check) {
        return check.fields().stream()
                .flatMap(pointer -> operand(pointer).stream())
                .toList();
    }

    private Optional<Operand> operand(String pointer) {
        return Optional.ofNullable(extraction.evidence().get(pointer))
                .map(evidence -> new Operand(
                        pointer, Optional.ofNullable(figures.numbers().get(pointer)), evidence));
    }

    /** How many rules a figure satisfies together with figures that stand elsewhere. */
    int confirmations(Operand operand) {
        return confirmations.getOrDefault(operand.pointer(), 0);
    }

    /** Whether a number with enough digits to tell stands in the report, but not among these figures. */
    boolean isStatedElsewhere(BigDecimal number, List<Operand> but) {
        Set<String> pointers = new HashSet<>();
        but.forEach(operand -> pointers.add(operand.pointer()));
        return number.precision() >= TELLING_DIGITS
                && figures.numbers().entrySet().stream()
                        .filter(figure -> !pointers.contains(figure.getKey()))
                        .filter(figure -> figure.getValue().compareTo(number) == 0)
                        .flatMap(figure -> operand(figure.getKey()).stream())
                        .anyMatch(other -> but.stream().allMatch(other::isElsewhere));
    }

    /** Whether a check would not fail any more with another number for one of its figures. */
    boolean isSatisfiedBy(Check check, Operand operand, BigDecimal number) {
        return figures.with(Map.of(operand.pointer(), number))
                .filter(report -> {
                    List<Check> after = verifier.verify(report);
                    return failures(after) < failures(extraction.checks())
                            && after.stream()
                                    .noneMatch(other -> other.status() == Status.FAILED
                                            && other.id().equals(check.id())
                                            && other.fields().contains(operand.pointer()));
                })
                .isPresent();
    }

    private static long failures(List<Check> checks) {
        return checks.stream().filter(check -> check.status() == Status.FAILED).count();
    }

    /** A number that stands in no field, in a row or a column of these figures, and would make the two sides of a check equal. */
    Optional<Unmapped> missing(Check check, List<Operand> operands) {
        if (check.expected().isEmpty() || check.actual().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal expected = check.expected().get();
        BigDecimal gap = expected.subtract(check.actual().get()).abs();
        return extraction.unmapped().stream()
                .filter(cell -> cell.kind() == Unmapped.Kind.CELL)
                .filter(cell -> cell.text()
                        .flatMap(Operand::number)
                        .filter(number -> number.compareTo(gap) == 0 || number.compareTo(expected) == 0)
                        .isPresent())
                .filter(cell -> operands.stream().anyMatch(operand -> operand.isBeside(cell)))
                .findFirst();
    }

    private boolean hasTwoPlaces(Check check) {
        List<Operand> operands = operands(check);
        return operands.stream().anyMatch(operands.isEmpty() ? one -> false : operands.get(0)::isElsewhere);
    }

    /** A check that only says that one figure is not greater than another proves little. */
    private static boolean isEqual(Check check) {
        return check.actual().isPresent()
                && check.expected().isPresent()
                && check.actual()
                                .get()
                                .subtract(check.expected()
                                        .get()
                                        .setScale(
                                                Math.max(0, check.actual().get().scale()), RoundingMode.HALF_UP))
                                .abs()
                                .compareTo(check.actual().get().ulp())
                        <= 0;
    }
}
