package dev.annex.extractor.confidence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which values stand in several places of a report. */
final class Figures {
    /** Shorter numbers agree by chance: weights and scores of 5 and 10 are everywhere. */
    private static final int LEAST_DIGITS = 3;

    /** Shorter texts agree by chance. */
    private static final int LEAST_CHARACTERS = 4;

    private final Map<Object, Set<Object>> places = new HashMap<>();

    Figures(List<RatedField> fields) {
        for (RatedField field : fields) {
            if (isTelling(field)) {
                places.computeIfAbsent(content(field), content -> new HashSet<>())
                        .add(field.place());
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
}
