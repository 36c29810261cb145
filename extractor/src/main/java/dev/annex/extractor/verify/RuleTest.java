package dev.annex.extractor.verify;

import dev.annex.model.finding.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One test of a rule pack.
 *
 * @param name what it shows
 * @param report the whole report, as JSON
 * @param previous that of the year before, where the rules are about both
 * @param expected what has to fail; nothing else may
 */
record RuleTest(String name, JsonNode report, Optional<JsonNode> previous, List<Expected> expected) {
    RuleTest {
        expected = List.copyOf(expected);
    }

    /**
     * A check that has to fail.
     *
     * @param id of its rule
     * @param fields pointers that have to be among its fields
     */
    record Expected(String id, List<String> fields) {
        Expected {
            fields = List.copyOf(fields);
        }

        private boolean is(Check check) {
            return check.id().equals(id) && check.fields().containsAll(fields);
        }

        private String shown() {
            return fields.isEmpty() ? id : id + " " + String.join(" ", fields);
        }
    }

    /** What the rules are applied to; a new one each time, as it counts what is looked at. */
    Subject subject() {
        return Subject.of(report, previous);
    }

    /** What is wrong, as one sentence; empty where the checks are as expected. */
    Optional<String> outcome(List<Check> checks, Language language) {
        List<Check> failed = checks.stream()
                .filter(check -> check.status() == Check.Status.FAILED)
                .toList();
        List<String> silent = expected.stream()
                .filter(wanted -> failed.stream().noneMatch(wanted::is))
                .map(Expected::shown)
                .toList();
        List<String> loud = failed.stream()
                .filter(check -> expected.stream().noneMatch(wanted -> wanted.is(check)))
                .map(check -> language == Language.CHINESE
                        ? check.id() + "（" + check.message() + "）"
                        : check.id() + " (" + check.message() + ")")
                .toList();
        if (silent.isEmpty() && loud.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(language == Language.CHINESE ? chinese(silent, loud) : english(silent, loud));
    }

    private String chinese(List<String> silent, List<String> loud) {
        List<String> parts = new ArrayList<>();
        if (!silent.isEmpty()) {
            parts.add("应报而没有报：" + String.join("、", silent));
        }
        if (!loud.isEmpty()) {
            parts.add("不应报却报了：" + String.join("、", loud));
        }
        return "测试“" + name + "”不通过：" + String.join("；", parts) + "。";
    }

    private String english(List<String> silent, List<String> loud) {
        List<String> parts = new ArrayList<>();
        if (!silent.isEmpty()) {
            parts.add("did not fail: " + String.join(", ", silent));
        }
        if (!loud.isEmpty()) {
            parts.add("should not have failed: " + String.join(", ", loud));
        }
        return parts.stream().collect(Collectors.joining("; ", "test \"" + name + "\" failed: ", "."));
    }
}
