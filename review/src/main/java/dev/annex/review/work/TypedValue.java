package dev.annex.review.work;

import dev.annex.extractor.field.PrintedNumber;
import dev.annex.extractor.field.PrintedText;
import dev.annex.review.message.Refusal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a reviewer typed, as the value of a field: numbers are read as those that are printed. */
final class TypedValue {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TypedValue() {}

    /**
     * The value of a text.
     *
     * @throws Refusal if such a field can not hold it
     */
    static JsonNode of(Optional<String> typed, Leaf field) {
        String text = PrintedText.of(typed.orElse(""));
        if (text.isEmpty()) {
            return NODES.nullNode();
        }
        return switch (field.type()) {
            case NUMBER -> number(text).map(TypedValue::node).orElseThrow(() -> refusal("value.number", text));
            case INTEGER ->
                number(text)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .<JsonNode>map(number -> NODES.numberNode(number.toBigInteger()))
                        .orElseThrow(() -> refusal("value.integer", text));
            case BOOLEAN -> truth(text);
            case AMOUNT_OR_TEXT -> number(text).map(TypedValue::node).orElseGet(() -> NODES.stringNode(text));
            case TEXT -> word(text, field);
        };
    }

    private static JsonNode word(String text, Leaf field) {
        if (!field.allowed().isEmpty() && !field.allowed().contains(text)) {
            throw Refusal.wrong("value.word", text, String.join(" ", field.allowed()));
        }
        return NODES.stringNode(text);
    }

    private static JsonNode truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "是", "有", "√" -> NODES.booleanNode(true);
            case "false", "否", "无", "×" -> NODES.booleanNode(false);
            default -> throw refusal("value.boolean", text);
        };
    }

    /** A number with a unit behind it is one; one in a sentence is none. */
    private static Optional<BigDecimal> number(String text) {
        return PrintedNumber.parse(text)
                .filter(number -> number.suffix().matches("[%％‰元万亿人辆个次㎡]{0,3}"))
                .map(PrintedNumber::value);
    }

    private static JsonNode node(BigDecimal number) {
        return number.scale() == 0 ? NODES.numberNode(number.toBigIntegerExact()) : NODES.numberNode(number);
    }

    private static Refusal refusal(String code, String text) {
        return Refusal.wrong(code, text);
    }
}
