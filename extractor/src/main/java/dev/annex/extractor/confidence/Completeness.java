package dev.annex.extractor.confidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How much of the indicators of a form is filled. Where columns were taken for others, or lines were lost, all values of a form are wrong
 * together, however well each was read: then columns are missing.
 */
final class Completeness {
    /** What is printed of nearly every indicator. */
    private static final List<String> COLUMNS = List.of("level3", "target", "actual", "weight", "score");

    private final JsonNode report;
    private final Map<String, Double> shares = new HashMap<>();

    Completeness(JsonNode report) {
        this.report = report;
    }

    /** Share of the cells of its indicators that are filled, 0 to 1; 1 for what is no indicator. */
    double of(RatedField field) {
        if (!field.kind().startsWith("evaluation.indicators.")) {
            return 1;
        }
        return shares.computeIfAbsent(field.part(), part -> filled(report.at("/" + part + "/indicators")));
    }

    private static double filled(JsonNode indicators) {
        int filled = 0;
        int all = 0;
        for (JsonNode indicator : indicators) {
            for (String column : COLUMNS) {
                JsonNode value = indicator.path(column);
                all++;
                filled += (value.isObject() ? value.path("text") : value).isNull() ? 0 : 1;
            }
        }
        return all == 0 ? 1 : filled / (double) all;
    }
}
