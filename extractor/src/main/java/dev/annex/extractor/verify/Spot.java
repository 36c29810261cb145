package dev.annex.extractor.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A value in a report, with where it stands and what it is. Thousands are looked at for each that is told of, so the pointer waits. */
final class Spot {

    /**
     * Digits before or after the point beyond which a number is not computed with: far beyond any amount of money, far below what would
     * cost noticeable time.
     */
    static final int MAX_DIGITS = 40;

    private final Optional<Spot> holder;
    private final String name;
    private final int index;
    private final JsonNode node;
    private final Shape shape;

    private Spot(Optional<Spot> holder, String name, int index, JsonNode node, Shape shape) {
        this.holder = holder;
        this.name = name;
        this.index = index;
        this.node = node;
        this.shape = shape;
    }

    /** The root of an output. */
    static Spot root(JsonNode output) {
        return new Spot(Optional.empty(), "", 0, output, Shape.ofExtraction());
    }

    /** A report that stands beside an output, under a name of its own. */
    static Spot beside(String name, JsonNode report) {
        Shape shape = Shape.ofExtraction().member("report").orElseThrow();
        return new Spot(Optional.empty(), name, 0, report, shape);
    }

    /** Where it stands, from the root of the output. */
    JsonPointer pointer() {
        if (holder.isEmpty()) {
            return name.isEmpty() ? JsonPointer.empty() : JsonPointer.empty().appendProperty(name);
        }
        JsonPointer before = holder.get().pointer();
        return name.isEmpty() ? before.appendIndex(index) : before.appendProperty(name);
    }

    /** The value. */
    JsonNode node() {
        return node;
    }

    /** What the contract says about it. */
    Shape shape() {
        return shape;
    }

    /** The member of that name, which the contract must have; empty where this part of the report is not there. */
    Optional<Spot> member(String key) {
        JsonNode member = node.path(key);
        return member.isMissingNode()
                ? Optional.empty()
                : shape.member(key).map(of -> new Spot(Optional.of(this), key, 0, member, of));
    }

    /** The elements of a list. */
    List<Spot> elements() {
        Shape element = shape.element();
        Optional<Spot> list = Optional.of(this);
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Spot(list, "", i, node.path(i), element))
                .toList();
    }

    /** Its place in the list that holds it, from 0. */
    int index() {
        return index;
    }

    /** Its key in the contract; empty for an element of a list. */
    String name() {
        return name;
    }

    /** Whether it stands in the same list as another. */
    boolean isBeside(Spot other) {
        return holder.isPresent() && holder.equals(other.holder);
    }

    /** Whether nothing is printed here. */
    boolean isBlank() {
        return node.isNull();
    }

    /** The number that is printed here; empty where there is none that can be computed with. */
    Optional<BigDecimal> number() {
        return node.isNumber() ? Optional.of(node.decimalValue()).filter(Spot::computable) : Optional.empty();
    }

    private static boolean computable(BigDecimal value) {
        return value.precision() <= MAX_DIGITS && Math.abs(value.scale()) <= MAX_DIGITS;
    }

    /** The text that is printed here. */
    Optional<String> text() {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }
}
