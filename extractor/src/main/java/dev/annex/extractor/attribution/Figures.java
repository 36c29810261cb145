package dev.annex.extractor.attribution;

import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.report.Report;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The numbers of a report by pointer, and the same report with one of them changed. */
final class Figures {
    private static final String ROOT = "/report";

    private final JsonNode tree;
    private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();

    Figures(Report report) {
        this.tree = ExtractionJson.toTree(report);
        collect(ROOT, tree);
    }

    private void collect(String pointer, JsonNode node) {
        if (node.isNumber()) {
            numbers.put(pointer, node.decimalValue());
        }
        node.properties().forEach(member -> collect(pointer + "/" + member.getKey(), member.getValue()));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i));
            }
        }
    }

    /** All numbers, in the order of the report. */
    Map<String, BigDecimal> numbers() {
        return Collections.unmodifiableMap(numbers);
    }

    /** The report with another number at a pointer; empty where no object holds it or it takes no such number. */
    Optional<Report> with(String pointer, BigDecimal number) {
        JsonNode copy = tree.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer.substring(ROOT.length()));
        if (!(copy.at(at.head()) instanceof ObjectNode parent)) {
            return Optional.empty();
        }
        parent.put(at.last().getMatchingProperty(), number);
        try {
            return Optional.of(ExtractionJson.toReport(copy));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
