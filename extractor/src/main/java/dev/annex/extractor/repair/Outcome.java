package dev.annex.extractor.repair;

import dev.annex.model.finding.Check;
import dev.annex.model.finding.Check.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a change of readings does to the rules.
 *
 * @param changed pointers of the figures that it changes
 * @param resolved keys of the checks that fail before it and not after it
 * @param broken keys of the checks that fail or are lost by it
 * @param confirmed checks whose two sides are equal by it, and were not before
 */
record Outcome(Set<String> changed, Set<String> resolved, Set<String> broken, List<Check> confirmed) {
    Outcome {
        confirmed = List.copyOf(confirmed);
    }

    /**
     * What becomes of a document.
     *
     * @param figures after the change; those that are left out stay as they are
     * @param checks after the change
     */
    static Outcome of(Interpretation before, Map<String, BigDecimal> figures, List<Check> checks) {
        Set<String> changed = figures.entrySet().stream()
                .filter(figure -> !figure.getValue().equals(before.figures().get(figure.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<String, Check> old = byKey(before.checks());
        Map<String, Check> now = byKey(checks);
        Set<String> resolved = keys(old, Status.FAILED);
        resolved.removeIf(key -> Optional.ofNullable(now.get(key))
                .filter(check -> check.status() != Status.PASSED)
                .isPresent());
        Set<String> broken = keys(old, Status.PASSED);
        broken.removeAll(keys(now, Status.PASSED));
        keys(now, Status.FAILED).stream()
                .filter(key -> Optional.ofNullable(old.get(key))
                        .filter(check -> check.status() == Status.FAILED)
                        .isEmpty())
                .forEach(broken::add);
        List<Check> confirmed = now.entrySet().stream()
                .filter(entry -> isEqual(entry.getValue()))
                .filter(entry -> entry.getValue().fields().stream().anyMatch(changed::contains))
                .filter(entry -> Optional.ofNullable(old.get(entry.getKey()))
                        .filter(Outcome::isEqual)
                        .isEmpty())
                .map(Map.Entry::getValue)
                .toList();
        return new Outcome(changed, resolved, broken, confirmed);
    }

    /** Whether every value that was there is still there. */
    static boolean keepsValues(Interpretation before, Interpretation after) {
        return after.pointers().containsAll(before.pointers());
    }

    /** A check that only says that one figure is not greater than another proves little. */
    private static boolean isEqual(Check check) {
        if (check.status() != Status.PASSED
                || check.actual().isEmpty()
                || check.expected().isEmpty()) {
            return false;
        }
        BigDecimal actual = check.actual().get();
        BigDecimal expected = check.expected().get().setScale(Math.max(0, actual.scale()), RoundingMode.HALF_UP);
        return actual.subtract(expected).abs().compareTo(actual.ulp()) <= 0;
    }

    /** Checks by rule and place: its first field, and which of those with the same first field it is. */
    static Map<String, Check> byKey(List<Check> checks) {
        Map<String, Check> byKey = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Check check : checks) {
            String place = check.id() + " "
                    + (check.fields().isEmpty() ? "" : check.fields().get(0));
            byKey.put(place + " " + counts.merge(place, 1, Integer::sum), check);
        }
        return byKey;
    }

    private static Set<String> keys(Map<String, Check> checks, Status status) {
        return checks.entrySet().stream()
                .filter(entry -> entry.getValue().status() == status)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
