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

/** The numbers of a report by pointer, and the same report with some of them changed. */
public final class Figures {
    private static final String ROOT = "/report";

    private final JsonNode tree;
    private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();

    /** The numbers of a report. */
    public Figures(Report report) {
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
    public Map<String, BigDecimal> numbers() {
        return Collections.unmodifiableMap(numbers);
    }

    /** The report with other numbers at some pointers; empty where no object holds one of them or it takes no such number. */
    public Optional<Report> with(Map<String, BigDecimal> others) {
        JsonNode copy = tree.deepCopy();
        for (Map.Entry<String, BigDecimal> other : others.entrySet()) {
            JsonPointer at = JsonPointer.compile(other.getKey().substring(ROOT.length()));
            if (!(copy.at(at.head()) instanceof ObjectNode parent)) {
                return Optional.empty();
            }
            parent.put(at.last().getMatchingProperty(), other.getValue());
        }
        try {
            return Optional.of(ExtractionJson.toReport(copy));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
