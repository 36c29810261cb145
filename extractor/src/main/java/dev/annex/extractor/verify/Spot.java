package dev.annex.extractor.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A value in a report, with where it stands and what it is.
 *
 * @param pointer from the root of the output
 * @param node the value
 * @param shape what the contract says about it
 */
record Spot(JsonPointer pointer, JsonNode node, Shape shape) {

    /**
     * Digits before or after the point beyond which a number is not computed with: far beyond any amount of money, far below what would
     * cost noticeable time.
     */
    static final int MAX_DIGITS = 40;

    /** The root of an output. */
    static Spot root(JsonNode output) {
        return new Spot(JsonPointer.empty(), output, Shape.ofExtraction());
    }

    /** The member of that name, which the contract must have; empty where this part of the report is not there. */
    Optional<Spot> member(String name) {
        JsonNode member = node.path(name);
        return member.isMissingNode()
                ? Optional.empty()
                : shape.member(name).map(of -> new Spot(pointer.appendProperty(name), member, of));
    }

    /** The elements of a list. */
    List<Spot> elements() {
        Shape element = shape.element();
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Spot(pointer.appendIndex(i), node.path(i), element))
                .toList();
    }

    /** Its place in the list that holds it, from 0. */
    int index() {
        return pointer.last().getMatchingIndex();
    }

    /** Its key in the contract. */
    String name() {
        return pointer.last().getMatchingProperty();
    }

    /** Whether nothing is printed here. */
    boolean isBlank() {
        return node.isNull();
    }

    /** The number that is printed here; empty where there is none that can be computed with. */
    Optional<BigDecimal> number() {
        return Optional.of(node)
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .filter(Spot::computable);
    }

    private static boolean computable(BigDecimal value) {
        return value.precision() <= MAX_DIGITS && Math.abs(value.scale()) <= MAX_DIGITS;
    }

    /** The text that is printed here. */
    Optional<String> text() {
        return Optional.of(node).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
