package dev.annex.extractor.confidence;

import dev.annex.model.finding.Check;
import dev.annex.model.finding.Check.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a form as a whole tells of each of its values. Where columns were taken for others, or lines were lost, all values of a form are wrong
 * together, however well each was read: then columns are missing and its rules do not hold.
 */
final class Wholeness {
    /** Of the indicators of a form, what is printed of nearly every one. */
    private static final List<String> OF_INDICATORS = List.of("level3", "target", "actual", "weight", "score");

    private final JsonNode report;
    private final Map<String, int[]> rulings = new HashMap<>();
    private final Map<String, Double> completeness = new HashMap<>();

    Wholeness(JsonNode report, List<RatedField> fields, List<Check> checks) {
        this.report = report;
        Map<String, String> parts = new HashMap<>();
        fields.forEach(field -> parts.put(field.pointer(), field.part()));
        for (Check check : checks) {
            Set<String> own = new HashSet<>();
            check.fields().forEach(pointer -> {
                String part = parts.get(pointer);
                if (part != null) {
                    own.add(part);
                }
            });
            if (check.status() != Status.SKIPPED) {
                own.forEach(part -> rulings.computeIfAbsent(part, each -> new int[2])[
                                check.status() == Status.PASSED ? 0 : 1]++);
            }
        }
    }

    /** Share of the rules of its form that hold, 0 to 1, one more counted that does; 1 where there is none. */
    double holding(RatedField field) {
        int[] ruling = rulings.getOrDefault(field.part(), new int[2]);
        return (ruling[0] + 1.0) / (ruling[0] + ruling[1] + 1.0);
    }

    /** Share of the cells of its indicators that are filled, 0 to 1; 1 for what is no indicator. */
    double complete(RatedField field) {
        if (!field.kind().startsWith("evaluation.indicators.")) {
            return 1;
        }
        return completeness.computeIfAbsent(field.part(), part -> filled(report.at("/" + part + "/indicators")));
    }

    private static double filled(JsonNode indicators) {
        int filled = 0;
        int all = 0;
        for (JsonNode indicator : indicators) {
            for (String column : OF_INDICATORS) {
                JsonNode value = indicator.path(column);
                all++;
                filled += (value.isObject() ? value.path("text") : value).isNull() ? 0 : 1;
            }
        }
        return all == 0 ? 1 : filled / (double) all;
    }
}
