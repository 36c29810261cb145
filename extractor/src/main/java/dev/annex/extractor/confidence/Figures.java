package dev.annex.extractor.confidence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the values of a report tell of each other: which stand in several places, and how a column prints its numbers. */
final class Figures {
    /** Shorter numbers agree by chance: weights and scores of 5 and 10 are everywhere. */
    private static final int LEAST_DIGITS = 3;

    /** Shorter texts agree by chance. */
    private static final int LEAST_CHARACTERS = 4;

    /** A column of fewer numbers has no habit. */
    private static final int LEAST_COLUMN = 3;

    private final Map<Object, Set<Object>> places = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> decimals = new HashMap<>();

    Figures(List<RatedField> fields) {
        for (RatedField field : fields) {
            if (isTelling(field)) {
                places.computeIfAbsent(content(field), content -> new HashSet<>())
                        .add(field.place());
            }
            if (field.value().isNumber()) {
                decimals.computeIfAbsent(column(field), column -> new HashMap<>())
                        .merge(decimals(field), 1, Integer::sum);
            }
        }
    }

    private static boolean isTelling(RatedField field) {
        if (field.value().isNumber()) {
            BigDecimal number = field.value().decimalValue();
            return number.signum() != 0 && number.stripTrailingZeros().precision() >= LEAST_DIGITS;
        }
        return field.value().isString() && field.text().length() >= LEAST_CHARACTERS;
    }

    private static Object content(RatedField field) {
        return field.value().isNumber() ? field.value().decimalValue().stripTrailingZeros() : field.text();
    }

    /** Whether the same value stands in another place, too. */
    boolean stands(RatedField field) {
        return places.getOrDefault(content(field), Set.of()).size() > 1;
    }

    /** Whether it has as many decimals as most numbers of its column; a number where there is no column has. */
    boolean isLikeNeighbours(RatedField field) {
        if (!field.value().isNumber()) {
            return true;
        }
        Map<Integer, Integer> column = decimals.getOrDefault(column(field), Map.of());
        int all = column.values().stream().mapToInt(Integer::intValue).sum();
        int most = column.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return all < LEAST_COLUMN || 2 * most <= all || column.getOrDefault(decimals(field), 0) == most;
    }

    private static int decimals(RatedField field) {
        return Math.max(0, field.value().decimalValue().scale());
    }

    /** The pointer without what tells rows apart. */
    private static String column(RatedField field) {
        List<String> steps = field.steps();
        StringBuilder column = new StringBuilder(field.part());
        for (String step : steps.subList(Math.min(2, steps.size()), steps.size())) {
            column.append('/').append(RatedField.isIndex(step) ? "*" : step);
        }
        return column.toString();
    }
}
