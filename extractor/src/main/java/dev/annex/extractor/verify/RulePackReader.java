package dev.annex.extractor.verify;

import dev.annex.model.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one rule pack, and says of every mistake in which line it is. */
final class RulePackReader {

    /** Lists within lists that one rule may go through: the contract nests three, and one more serves to look something up. */
    static final int MAX_LISTS = 4;

    /** Expressions of which one rule may consist, its definitions written out; the longest rule that comes with Annex has some sixty. */
    static final int MAX_EXPRESSIONS = 1_000;

    /** Values that a variable may take; the widest table of the contract has three columns of amounts. */
    static final int MAX_VALUES = 32;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> PACK_KEYS = Set.of("pack", "about", "rules");
    private static final Set<String> RULE_KEYS =
            Set.of("id", "name", "why", "severity", "scope", "group", "for", "let", "when", "assert", "message");

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonNode pack;

    RulePackReader(String file, byte[] json) throws RulePackException {
        this.file = file;
        try {
            this.pack = MAPPER.readTree(json);
            recordLines(json);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new RulePackException(file, line, "不是正确的 JSON（" + e.getOriginalMessage() + "）");
        }
    }

    private void recordLines(byte[] json) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.streamReadContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
    }

    List<Rule> rules() throws RulePackException {
        JsonPointer root = JsonPointer.empty();
        keys(pack, root, PACK_KEYS);
        text(pack, root, "pack");
        if (!pack.path("rules").isArray() || pack.path("rules").isEmpty()) {
            throw error(root, "缺少 rules");
        }
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < pack.path("rules").size(); i++) {
            JsonPointer at = root.appendProperty("rules").appendIndex(i);
            JsonNode rule = pack.path("rules").path(i);
            keys(rule, at, RULE_KEYS);
            if (!ids.add(text(rule, at, "id"))) {
                throw error(at.appendProperty("id"), "规则 " + text(rule, at, "id") + " 已经有了");
            }
            rules.addAll(instances(rule, at));
        }
        return rules;
    }

    /** A rule for each place pattern and each value of its variable. */
    private List<Rule> instances(JsonNode rule, JsonPointer at) throws RulePackException {
        List<Rule> instances = new ArrayList<>();
        for (String pattern : texts(rule, at, "scope")) {
            for (Map<String, String> variables : variables(rule, at)) {
                instances.add(instance(rule, at, pattern, variables));
            }
        }
        return instances;
    }

    private Rule instance(JsonNode rule, JsonPointer at, String pattern, Map<String, String> variables)
            throws RulePackException {
        Scope scope = parse(at.appendProperty("scope"), () -> Scope.parse(pattern));
        List<String> group = rule.has("group") ? texts(rule, at, "group") : List.of();
        for (String key : group) {
            if (scope.shape().member(key).isEmpty()) {
                throw error(at.appendProperty("group"), "没有字段 " + key);
            }
        }
        Vocabulary bare = new Vocabulary(scope.shape(), !group.isEmpty(), variables, Map.of());
        Vocabulary vocabulary = new Definitions(rule.path("let"), at.appendProperty("let"), bare).resolve();
        Optional<Condition> when =
                rule.has("when") ? Optional.of(condition(rule, at, "when", vocabulary)) : Optional.empty();
        Condition assertion = condition(rule, at, "assert", vocabulary);
        limit(at.appendProperty("assert"), assertion, scope);
        if (when.isPresent()) {
            limit(at.appendProperty("when"), when.get(), scope);
        }
        return new Rule(
                text(rule, at, "id"),
                severity(rule, at),
                wording(rule, at, "name"),
                scope,
                group,
                when,
                assertion,
                message(rule, at, vocabulary));
    }

    private void limit(JsonPointer at, Expression expression, Scope scope) throws RulePackException {
        int lists = scope.lists() + expression.lists();
        if (lists > MAX_LISTS) {
            throw error(at, "要穿过 " + lists + " 层列表，最多 " + MAX_LISTS + " 层");
        }
        if (expression.size() > MAX_EXPRESSIONS) {
            throw error(at, "展开后有 " + expression.size() + " 个部分，最多 " + MAX_EXPRESSIONS + " 个");
        }
    }

    private List<Map<String, String>> variables(JsonNode rule, JsonPointer at) throws RulePackException {
        if (!rule.has("for")) {
            return List.of(Map.of());
        }
        JsonPointer here = at.appendProperty("for");
        if (rule.path("for").size() != 1) {
            throw error(here, "for 要有且只有一个变量");
        }
        String name = rule.path("for").propertyNames().iterator().next();
        List<String> values = texts(rule.path("for"), here, name);
        if (values.size() > MAX_VALUES) {
            throw error(here, "变量 " + name + " 有 " + values.size() + " 个值，最多 " + MAX_VALUES + " 个");
        }
        return values.stream().map(value -> Map.of(name, value)).toList();
    }

    private Severity severity(JsonNode rule, JsonPointer at) throws RulePackException {
        String name = text(rule, at, "severity");
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(name)) {
                return severity;
            }
        }
        throw error(at.appendProperty("severity"), "没有严重程度 " + name + "，只有 error、warning 和 info");
    }

    private Wording<String> wording(JsonNode rule, JsonPointer at, String key) throws RulePackException {
        JsonPointer here = at.appendProperty(key);
        keys(rule.path(key), rule.has(key) ? here : at, Set.of("zh", "en"));
        return new Wording<>(text(rule.path(key), here, "zh"), text(rule.path(key), here, "en"));
    }

    private Wording<Template> message(JsonNode rule, JsonPointer at, Vocabulary vocabulary) throws RulePackException {
        if (!rule.has("message")) {
            throw error(at, "缺少 message");
        }
        Wording<String> texts = wording(rule, at, "message");
        JsonPointer here = at.appendProperty("message");
        return new Wording<>(
                parse(here.appendProperty("zh"), () -> Template.parse(texts.chinese(), vocabulary)),
                parse(here.appendProperty("en"), () -> Template.parse(texts.english(), vocabulary)));
    }

    private Condition condition(JsonNode rule, JsonPointer at, String key, Vocabulary vocabulary)
            throws RulePackException {
        String text = text(rule, at, key);
        return parse(at.appendProperty(key), () -> ExpressionParser.condition(text, vocabulary));
    }

    private void keys(JsonNode node, JsonPointer at, Set<String> known) throws RulePackException {
        if (!node.isObject()) {
            throw error(at, "这里要是一个 JSON 对象");
        }
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                throw error(at.appendProperty(key), "不认识 " + key);
            }
        }
    }

    private String text(JsonNode node, JsonPointer at, String key) throws RulePackException {
        String text = node.path(key).asString("");
        if (!node.path(key).isString() || text.isBlank()) {
            throw error(node.has(key) ? at.appendProperty(key) : at, "缺少 " + key);
        }
        return text;
    }

    private List<String> texts(JsonNode node, JsonPointer at, String key) throws RulePackException {
        if (!node.path(key).isArray()) {
            return List.of(text(node, at, key));
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode each : node.path(key)) {
            texts.add(each.asString(""));
        }
        if (texts.isEmpty() || texts.contains("")) {
            throw error(at.appendProperty(key), key + " 要是一个或几个文字");
        }
        return texts;
    }

    private RulePackException error(JsonPointer at, String reason) {
        JsonPointer known = at;
        while (!lines.containsKey(known.toString())) {
            known = known.head();
        }
        JsonPointer id = at.matchesProperty("rules") && at.tail().tail() != null
                ? JsonPointer.valueOf("/rules/" + at.tail().getMatchingIndex() + "/id")
                : JsonPointer.valueOf("/pack");
        String rule = at.matchesProperty("rules") ? "规则 " + pack.at(id).asString("?") + "：" : "";
        return new RulePackException(file, lines.getOrDefault(known.toString(), 1), rule + reason);
    }

    /** Something that is read from the text of a rule. */
    private interface Reading<T> {
        T read() throws ExpressionException;
    }

    private <T> T parse(JsonPointer at, Reading<T> reading) throws RulePackException {
        try {
            return reading.read();
        } catch (ExpressionException e) {
            throw error(at, at.last().getMatchingProperty() + " 第 " + (e.at() + 1) + " 字：" + e.getMessage());
        }
    }

    /** The definitions of a rule, each read after those that it uses. */
    private final class Definitions {
        private final JsonNode texts;
        private final JsonPointer at;
        private final Vocabulary vocabulary;
        private final Map<String, Expression> ready = new LinkedHashMap<>();
        private final Set<String> underway = new HashSet<>();

        Definitions(JsonNode texts, JsonPointer at, Vocabulary vocabulary) {
            this.texts = texts;
            this.at = at;
            this.vocabulary = vocabulary;
        }

        Vocabulary resolve() throws RulePackException {
            for (String name : texts.propertyNames()) {
                define(name);
            }
            return with(ready);
        }

        private void define(String name) throws RulePackException {
            if (ready.containsKey(name)) {
                return;
            }
            JsonPointer here = at.appendProperty(name);
            if (!underway.add(name)) {
                throw error(here, "$" + name + " 绕了一圈又用到自己");
            }
            String text = text(texts, at, name);
            for (Token token : parse(here, () -> Token.split(text))) {
                if (token.kind() == Token.Kind.VARIABLE && texts.has(token.text())) {
                    define(token.text());
                }
            }
            Expression expression = parse(here, () -> ExpressionParser.definition(text, with(ready)));
            if (expression.size() > MAX_EXPRESSIONS) {
                throw error(here, "展开后有 " + expression.size() + " 个部分，最多 " + MAX_EXPRESSIONS + " 个");
            }
            ready.put(name, expression);
        }

        private Vocabulary with(Map<String, Expression> definitions) {
            return new Vocabulary(vocabulary.scope(), vocabulary.grouped(), vocabulary.variables(), definitions);
        }
    }
}
