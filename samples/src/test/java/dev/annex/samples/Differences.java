package dev.annex.samples;

import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.report.Report;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Where a report differs from the truth: numbers by value, texts after NFKC without white space and with one kind of quotation
 * marks. Facts are left out; the truth does not list them.
 */
final class Differences {
    private static final Set<String> NOT_COMPARED = Set.of("facts");

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /** One line for each leaf that differs: its JSON pointer, what is wanted, what was read. */
    static List<String> between(Report truth, Report read) {
        Differences differences = new Differences();
        differences.compare("/report", ExtractionJson.toTree(truth), ExtractionJson.toTree(read));
        return List.copyOf(differences.found);
    }

    private void compare(String pointer, JsonNode want, JsonNode got) {
        if (want.isObject() && got.isObject()) {
            want.propertyNames().stream()
                    .filter(name -> !NOT_COMPARED.contains(name))
                    .forEach(name -> compare(pointer + "/" + name, want.path(name), got.path(name)));
        } else if (want.isArray() && got.isArray() && want.size() == got.size()) {
            for (int i = 0; i < want.size(); i++) {
                compare(pointer + "/" + i, want.get(i), got.get(i));
            }
        } else if (!same(want, got)) {
            found.add(pointer + ": want " + shown(want) + ", got " + shown(got));
        }
    }

    private static boolean same(JsonNode want, JsonNode got) {
        if (want.isNumber() && got.isNumber()) {
            return want.decimalValue().compareTo(got.decimalValue()) == 0;
        }
        if (want.isString() && got.isString()) {
            return normalised(want.stringValue()).equals(normalised(got.stringValue()));
        }
        return want.equals(got);
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[“”]", "\"")
                .replaceAll("\\s", "");
    }

    private static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() <= 200 ? text : node.size() + " elements: " + text.substring(0, 200) + " …";
    }
}
