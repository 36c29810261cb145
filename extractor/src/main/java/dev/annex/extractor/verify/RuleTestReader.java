package dev.annex.extractor.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the tests of a rule pack, and says of every mistake in which line it is. */
final class RuleTestReader {

    /** Tests of one pack; each runs all its rules once. */
    static final int MAX_TESTS = 1_000;

    private static final Set<String> FILE_KEYS = Set.of("about", "reports", "tests");
    private static final Set<String> TEST_KEYS = Set.of("name", "report", "previous", "change", "fails");
    private static final Set<String> EXPECTED_KEYS = Set.of("id", "fields");
    private static final JsonPointer REPORTS = JsonPointer.empty().appendProperty("reports");

    private final LocatedJson file;

    RuleTestReader(String name, byte[] json) throws RulePackException {
        this.file = new LocatedJson(name, json, "tests", new Wording<>("测试", "test"));
    }

    List<RuleTest> tests() throws RulePackException {
        file.keys(JsonPointer.empty(), FILE_KEYS);
        List<RuleTest> tests = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonPointer at : file.elements(MAX_TESTS)) {
            file.keys(at, TEST_KEYS);
            String name = file.text(at, "name");
            if (!names.add(name)) {
                throw file.error(at.appendProperty("name"), "已经有了", "there is such a test already");
            }
            file.require(at, "report");
            file.require(at, "fails");
            tests.add(new RuleTest(name, report(at), previous(at), expected(at.appendProperty("fails"))));
        }
        return tests;
    }

    private JsonNode report(JsonPointer test) throws RulePackException {
        JsonPointer at = written(test.appendProperty("report"));
        JsonNode changed = file.at(at).deepCopy();
        JsonPointer changes = test.appendProperty("change");
        for (String pointer : file.at(changes).propertyNames()) {
            change(changed, pointer, changes.appendProperty(pointer));
        }
        return new Fragment(file).report(changed, at);
    }

    private Optional<JsonNode> previous(JsonPointer test) throws RulePackException {
        if (!file.at(test).has("previous")) {
            return Optional.empty();
        }
        JsonPointer at = written(test.appendProperty("previous"));
        return Optional.of(new Fragment(file).report(file.at(at), at));
    }

    /** Where the report of a test is written: in the test itself or, where that gives a name, among those that tests share. */
    private JsonPointer written(JsonPointer at) throws RulePackException {
        JsonNode report = file.at(at);
        if (!report.isString()) {
            return at;
        }
        JsonPointer shared = REPORTS.appendProperty(report.asString());
        if (file.at(shared).isMissingNode()) {
            throw file.error(at, "没有报告 " + report.asString(), "there is no report " + report.asString());
        }
        return shared;
    }

    private void change(JsonNode report, String pointer, JsonPointer at) throws RulePackException {
        JsonPointer place = pointer.startsWith("/") ? JsonPointer.valueOf(pointer) : JsonPointer.empty();
        JsonNode value = file.at(at);
        boolean done = false;
        if (!place.equals(JsonPointer.empty())) {
            JsonNode parent = report.at(place.head());
            if (parent instanceof ObjectNode struct) {
                struct.set(place.last().getMatchingProperty(), value);
                done = true;
            } else if (parent instanceof ArrayNode list && list.has(place.last().getMatchingIndex())) {
                list.set(place.last().getMatchingIndex(), value);
                done = true;
            }
        }
        if (!done) {
            throw file.error(at, "报告中没有 " + pointer, "the report has no " + pointer);
        }
    }

    private List<RuleTest.Expected> expected(JsonPointer at) throws RulePackException {
        if (!file.at(at).isArray()) {
            throw file.error(at, "fails 要是一个列表", "fails has to be a list");
        }
        List<RuleTest.Expected> expected = new ArrayList<>();
        for (int i = 0; i < file.at(at).size(); i++) {
            JsonPointer each = at.appendIndex(i);
            if (file.at(each).isString()) {
                expected.add(new RuleTest.Expected(file.at(each).asString(), List.of()));
            } else {
                file.keys(each, EXPECTED_KEYS);
                expected.add(new RuleTest.Expected(file.text(each, "id"), file.texts(each, "fields")));
            }
        }
        return expected;
    }
}
