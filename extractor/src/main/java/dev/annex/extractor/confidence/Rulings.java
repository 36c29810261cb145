package dev.annex.extractor.confidence;

import dev.annex.model.finding.Check;
import dev.annex.model.finding.Check.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules say of each value. A rule speaks for a value only where another of its figures stands elsewhere: figures that were read
 * from the same characters are wrong together.
 */
final class Rulings {

    /**
     * The checks of one value.
     *
     * @param exact satisfied to the last printed digit
     * @param bounding satisfied, where they only say that the value is not too large or too small
     * @param broken failed
     */
    record Ruling(List<Check> exact, List<Check> bounding, List<Check> broken) {
        static final Ruling NONE = new Ruling(List.of(), List.of(), List.of());

        static Ruling empty() {
            return new Ruling(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Map<String, Ruling> rulings = new HashMap<>();

    Rulings(List<Check> checks, List<RatedField> fields) {
        Map<String, Object> places = new HashMap<>();
        fields.forEach(field -> places.put(field.pointer(), field.place()));
        checks.forEach(check -> add(check, places));
    }

    private void add(Check check, Map<String, Object> places) {
        for (String pointer : check.fields()) {
            Object own = places.get(pointer);
            if (check.status() == Status.SKIPPED || own == null) {
                continue;
            }
            Ruling ruling = rulings.computeIfAbsent(pointer, each -> Ruling.empty());
            if (check.status() == Status.FAILED) {
                ruling.broken().add(check);
            } else if (check.fields().stream()
                    .map(places::get)
                    .anyMatch(place -> place != null && !place.equals(own))) {
                (isExact(check) ? ruling.exact() : ruling.bounding()).add(check);
            }
        }
    }

    /** Whether what the rule computes is what is printed, to half a unit of the last printed digit either way. */
    private static boolean isExact(Check check) {
        if (check.expected().isEmpty() || check.actual().isEmpty()) {
            return false;
        }
        BigDecimal actual = check.actual().get();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, actual.scale()));
        return check.expected().get().subtract(actual).abs().compareTo(unit) <= 0;
    }

    Ruling of(String pointer) {
        return rulings.getOrDefault(pointer, Ruling.NONE);
    }
}
