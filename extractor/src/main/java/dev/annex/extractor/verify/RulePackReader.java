package dev.annex.extractor.verify;

import dev.annex.model.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Reads one rule pack, and says of every mistake in which line it is. */
final class RulePackReader {

    /** Lists within lists that one rule may go through: the contract nests three, and one more serves to look something up. */
    static final int MAX_LISTS = 4;

    /** Expressions of which one rule may consist, its definitions written out; the longest rule that comes with Annex has some sixty. */
    static final int MAX_EXPRESSIONS = 1_000;

    /** Values that a variable may take; the widest table of the contract has three columns of amounts. */
    static final int MAX_VALUES = 32;

    /** Places that a rule may name as its scope. */
    static final int MAX_SCOPES = 32;

    /** Rules of one pack; all that come with Annex are some sixty. */
    static final int MAX_RULES = 500;

    /** What {@code with} may say: the report of the same department for the year before. */
    private static final String PREVIOUS_YEAR = "previousYear";

    private static final Set<String> PACK_KEYS = Set.of("pack", "about", "rules");
    private static final Set<String> RULE_KEYS = Set.of(
            "id", "name", "why", "severity", "with", "scope", "group", "for", "let", "when", "assert", "message");

    private final LocatedJson pack;

    RulePackReader(String file, byte[] json) throws RulePackException {
        this.pack = new LocatedJson(file, json, "rules", new Wording<>("规则", "rule"));
    }

    List<Rule> rules() throws RulePackException {
        JsonPointer root = JsonPointer.empty();
        pack.keys(root, PACK_KEYS);
        pack.text(root, "pack");
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonPointer at : pack.elements(MAX_RULES)) {
            pack.keys(at, RULE_KEYS);
            String id = pack.text(at, "id");
            if (!ids.add(id)) {
                throw pack.error(at.appendProperty("id"), "规则 " + id + " 已经有了", "there is such a rule already");
            }
            rules.addAll(instances(at));
        }
        return rules;
    }

    /** A rule for each place pattern and each value of its variable. */
    private List<Rule> instances(JsonPointer at) throws RulePackException {
        List<Rule> instances = new ArrayList<>();
        List<String> scopes = pack.texts(at, "scope");
        if (scopes.size() > MAX_SCOPES) {
            throw pack.error(
                    at.appendProperty("scope"),
                    "有 " + scopes.size() + " 个范围，最多 " + MAX_SCOPES + " 个",
                    "there are " + scopes.size() + " scopes, at most " + MAX_SCOPES);
        }
        for (String pattern : scopes) {
            for (Map<String, String> variables : variables(at)) {
                instances.add(instance(at, pattern, variables));
            }
        }
        return instances;
    }

    private Rule instance(JsonPointer at, String pattern, Map<String, String> variables) throws RulePackException {
        Scope scope = parse(at.appendProperty("scope"), () -> Scope.parse(pattern));
        JsonNode rule = pack.at(at);
        List<String> group = rule.has("group") ? pack.texts(at, "group") : List.of();
        for (String key : group) {
            if (scope.shape().member(key).isEmpty()) {
                throw pack.error(at.appendProperty("group"), "没有字段 " + key, "there is no field " + key);
            }
        }
        boolean paired = isPaired(at);
        Vocabulary bare = new Vocabulary(scope.shape(), !group.isEmpty(), paired, variables, Map.of());
        Vocabulary vocabulary = new Definitions(at.appendProperty("let"), bare).resolve();
        Optional<Condition> when = rule.has("when") ? Optional.of(condition(at, "when", vocabulary)) : Optional.empty();
        Condition assertion = condition(at, "assert", vocabulary);
        limit(at.appendProperty("assert"), assertion, scope);
        if (when.isPresent()) {
            limit(at.appendProperty("when"), when.get(), scope);
        }
        return new Rule(
                pack.text(at, "id"),
                severity(at),
                wording(at, "name"),
                paired,
                scope,
                group,
                when,
                assertion,
                message(at, vocabulary));
    }

    private boolean isPaired(JsonPointer at) throws RulePackException {
        if (!pack.at(at).has("with")) {
            return false;
        }
        if (!pack.text(at, "with").equals(PREVIOUS_YEAR)) {
            throw pack.error(
                    at.appendProperty("with"), "with 只能是 " + PREVIOUS_YEAR, "with can only be " + PREVIOUS_YEAR);
        }
        return true;
    }

    private void limit(JsonPointer at, Expression expression, Scope scope) throws RulePackException {
        int lists = scope.lists() + expression.lists();
        if (lists > MAX_LISTS) {
            throw pack.error(
                    at,
                    "要穿过 " + lists + " 层列表，最多 " + MAX_LISTS + " 层",
                    "it goes through " + lists + " lists within lists, at most " + MAX_LISTS);
        }
        size(at, expression);
    }

    private void size(JsonPointer at, Expression expression) throws RulePackException {
        if (expression.size() > MAX_EXPRESSIONS) {
            throw pack.error(
                    at,
                    "展开后有 " + expression.size() + " 个部分，最多 " + MAX_EXPRESSIONS + " 个",
                    "written out it has " + expression.size() + " parts, at most " + MAX_EXPRESSIONS);
        }
    }

    /** What the variables of a rule stand for: one name with several values, or rows of values for several names. */
    private List<Map<String, String>> variables(JsonPointer at) throws RulePackException {
        JsonNode given = pack.at(at).path("for");
        if (given.isMissingNode()) {
            return List.of(Map.of());
        }
        JsonPointer here = at.appendProperty("for");
        List<Map<String, String>> variables = given.isArray() ? rowsOfVariables(here) : oneVariable(here);
        if (variables.size() > MAX_VALUES) {
            throw pack.error(
                    here,
                    "for 有 " + variables.size() + " 组值，最多 " + MAX_VALUES + " 组",
                    "for has " + variables.size() + " values, at most " + MAX_VALUES);
        }
        return variables;
    }

    private List<Map<String, String>> oneVariable(JsonPointer at) throws RulePackException {
        if (pack.at(at).size() != 1) {
            throw pack.error(at, "for 要有且只有一个变量，几个变量要写成列表", "for has one variable; several are written as a list");
        }
        String name = pack.at(at).propertyNames().iterator().next();
        return pack.texts(at, name).stream().map(value -> Map.of(name, value)).toList();
    }

    private List<Map<String, String>> rowsOfVariables(JsonPointer at) throws RulePackException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < pack.at(at).size(); i++) {
            JsonPointer row = at.appendIndex(i);
            Map<String, String> values = new LinkedHashMap<>();
            for (String name : pack.at(row).propertyNames()) {
                values.put(name, pack.text(row, name));
            }
            if (values.isEmpty() || (i > 0 && !rows.get(0).keySet().equals(values.keySet()))) {
                throw pack.error(row, "for 的每一行要有同样的变量", "each row of for has to have the same variables");
            }
            rows.add(values);
        }
        return rows;
    }

    private Severity severity(JsonPointer at) throws RulePackException {
        String name = pack.text(at, "severity");
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(name)) {
                return severity;
            }
        }
        throw pack.error(
                at.appendProperty("severity"),
                "没有严重程度 " + name + "，只有 error、warning 和 info",
                "there is no severity " + name + ", only error, warning and info");
    }

    private Wording<String> wording(JsonPointer at, String key) throws RulePackException {
        pack.require(at, key);
        JsonPointer here = at.appendProperty(key);
        pack.keys(here, Set.of("zh", "en"));
        return new Wording<>(pack.text(here, "zh"), pack.text(here, "en"));
    }

    private Wording<Template> message(JsonPointer at, Vocabulary vocabulary) throws RulePackException {
        Wording<String> texts = wording(at, "message");
        JsonPointer here = at.appendProperty("message");
        return new Wording<>(
                parse(here.appendProperty("zh"), () -> Template.parse(texts.chinese(), vocabulary)),
                parse(here.appendProperty("en"), () -> Template.parse(texts.english(), vocabulary)));
    }

    private Condition condition(JsonPointer at, String key, Vocabulary vocabulary) throws RulePackException {
        String text = pack.text(at, key);
        return parse(at.appendProperty(key), () -> ExpressionParser.condition(text, vocabulary));
    }

    /** Something that is read from the text of a rule. */
    private interface Reading<T> {
        T read() throws ExpressionException;
    }

    private <T> T parse(JsonPointer at, Reading<T> reading) throws RulePackException {
        try {
            return reading.read();
        } catch (ExpressionException e) {
            String key = at.last().getMatchingProperty();
            throw pack.error(
                    at,
                    key + " 第 " + (e.at() + 1) + " 字：" + e.reason().chinese(),
                    key + ", character " + (e.at() + 1) + ": " + e.reason().english());
        }
    }

    /** The definitions of a rule, each read after those that it uses. */
    private final class Definitions {
        private final JsonPointer at;
        private final JsonNode texts;
        private final Vocabulary vocabulary;
        private final Map<String, Expression> ready = new LinkedHashMap<>();
        private final Set<String> underway = new HashSet<>();

        Definitions(JsonPointer at, Vocabulary vocabulary) {
            this.at = at;
            this.texts = pack.at(at);
            this.vocabulary = vocabulary;
        }

        Vocabulary resolve() throws RulePackException {
            for (String name : texts.propertyNames()) {
                define(name);
            }
            return vocabulary.defining(ready);
        }

        private void define(String name) throws RulePackException {
            if (ready.containsKey(name)) {
                return;
            }
            JsonPointer here = at.appendProperty(name);
            if (!underway.add(name)) {
                throw pack.error(here, "$" + name + " 绕了一圈又用到自己", "$" + name + " is defined by itself");
            }
            String text = pack.text(at, name);
            for (Token token : parse(here, () -> Token.split(text))) {
                if (token.kind() == Token.Kind.VARIABLE && texts.has(token.text())) {
                    define(token.text());
                }
            }
            Expression expression = parse(here, () -> ExpressionParser.definition(text, vocabulary.defining(ready)));
            size(here, expression);
            ready.put(name, expression);
        }
    }
}
