package dev.annex.extractor.confidence;

import dev.annex.model.evidence.Evidence;
import dev.annex.model.evidence.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A value of a report on its way to a confidence.
 *
 * @param pointer into the output
 * @param value number, text or truth value
 * @param evidence where it was read
 */
record RatedField(String pointer, JsonNode value, Evidence evidence) {
    private static final String ROOT = "/report";

    /** What is said of a section or a figure that fits nothing known: often rightly, but for another reason than what is known. */
    private static final String OTHER = "other";

    /** All values of a report that have evidence, in the order of the evidence. */
    static List<RatedField> all(JsonNode report, Map<String, Evidence> evidence) {
        List<RatedField> fields = new ArrayList<>();
        evidence.forEach((pointer, each) -> {
            JsonNode value = pointer.startsWith(ROOT) ? report.at(pointer.substring(ROOT.length())) : report;
            if (value.isValueNode() && !value.isNull()) {
                fields.add(new RatedField(pointer, value, each));
            }
        });
        return fields;
    }

    /** The steps of the pointer without the root. */
    List<String> steps() {
        String[] steps = pointer.split("/", -1);
        return List.of(steps).subList(2, steps.length);
    }

    /** The last step that is no index. */
    String key() {
        List<String> steps = steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!isIndex(steps.get(i))) {
                return steps.get(i);
            }
        }
        return "";
    }

    static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(Character::isDigit);
    }

    /** The form, table or part of the report that it stands in: what is familiar or unfamiliar as a whole. */
    String part() {
        List<String> steps = steps();
        boolean listed = steps.size() > 1 && isIndex(steps.get(1));
        return listed ? steps.get(0) + "/" + steps.get(1) : steps.get(0);
    }

    /** What fields of its kind are called; in forms by their path, so that columns are told apart. */
    String kind() {
        List<String> steps = steps();
        String type = value.isNumber() ? "number" : value.isBoolean() ? "flag" : "text";
        return switch (steps.get(0)) {
            case "narrative" ->
                (steps.get(1).equals("sections") ? "section" : steps.get(1).equals("facts") ? "fact" : "item") + "."
                        + key()
                        + (value.isString() && value.stringValue().equals(OTHER) ? "." + OTHER : "");
            case "departmentEvaluation", "projectEvaluations" -> "evaluation." + region(steps) + column(steps) + type;
            case "baseData" -> "baseData." + region(steps) + column(steps) + type;
            case "fundTables", "otherTables", "attachments" -> steps.get(0) + "." + key() + "." + type;
            default -> "head." + steps.get(0);
        };
    }

    private static String region(List<String> steps) {
        return steps.stream()
                .skip(1)
                .filter(step -> !isIndex(step))
                .findFirst()
                .filter(step -> List.of(
                                "funding",
                                "indicators",
                                "goals",
                                "expenditure",
                                "staffing",
                                "buildings",
                                "otherFields",
                                "signature")
                        .contains(step))
                .map(step -> step + ".")
                .orElse("");
    }

    /** The steps below its region that are no index. */
    private static String column(List<String> steps) {
        List<String> names =
                steps.stream().skip(1).filter(step -> !isIndex(step)).toList();
        return names.isEmpty() || region(steps).isEmpty()
                ? names.stream().map(step -> step + ".").collect(Collectors.joining())
                : names.stream().skip(1).map(step -> step + ".").collect(Collectors.joining());
    }

    /** Where its words stand; values of one place were read from the same characters. */
    Object place() {
        return isInProse()
                ? List.of(evidence.paragraph(), evidence.page(), evidence.text())
                : List.of(evidence.table(), evidence.row(), evidence.column(), evidence.page(), evidence.box());
    }

    private boolean isInProse() {
        return evidence.from() == Origin.PARAGRAPH
                || (evidence.from() == Origin.DERIVED && evidence.paragraph().isPresent());
    }

    /** The value as text. */
    String text() {
        return value.isString() ? value.stringValue() : value.asString();
    }
}
