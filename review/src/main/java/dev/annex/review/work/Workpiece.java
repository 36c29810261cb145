package dev.annex.review.work;

import dev.annex.extractor.form.QuantityReader;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.evidence.Origin;
import dev.annex.model.evidence.Review;
import dev.annex.model.report.Quantity;
import dev.annex.model.report.Report;
import dev.annex.review.message.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document on the bench: its report and evidence while changes are made to them, one after the other. Belongs to one thread. */
final class Workpiece {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What follows from the text of a target or result. */
    private static final List<String> PARTS = List.of("comparator", "value", "unit");

    private final Extraction asRead;
    private final ObjectNode report;
    private final Rows rows;
    private Map<String, Evidence> evidence;

    /** By pointer; names of rows may be those of before. */
    private Map<String, Leaf> leaves;

    Workpiece(Extraction extraction) {
        this.asRead = extraction;
        this.report = (ObjectNode) treeOf(extraction.report());
        this.evidence = new LinkedHashMap<>(extraction.evidence());
        this.rows = new Rows(report);
        this.leaves = ReportOutline.of(report).byPointer();
    }

    static JsonNode treeOf(Report report) {
        return ExtractionJson.toTree(report);
    }

    /**
     * What a change did.
     *
     * @param pointer of what was changed
     * @param label what it is called
     */
    record Effect(
            Optional<String> pointer, String label, Optional<String> from, Optional<String> to, Optional<String> why) {}

    /**
     * Makes a change.
     *
     * @param by who
     * @param at when, ISO 8601
     * @throws Refusal if it can not be made
     */
    Effect apply(Change change, String by, String at) {
        if (change instanceof Change.Confirm it) {
            return review(it.pointer(), Review.Action.CONFIRMED, Optional.empty(), by, at);
        } else if (change instanceof Change.Correct it) {
            return correct(leaf(it.pointer()), it.value(), it.why(), place -> place, by, at);
        } else if (change instanceof Change.Illegible it) {
            return review(it.pointer(), Review.Action.ILLEGIBLE, Optional.empty(), by, at);
        } else if (change instanceof Change.SourceWrong it) {
            return review(it.pointer(), Review.Action.AS_PRINTED, it.why(), by, at);
        } else if (change instanceof Change.Rebind it) {
            return correct(leaf(it.pointer()), it.value(), Optional.empty(), place -> moved(place, it), by, at);
        } else if (change instanceof Change.InsertRow it) {
            return reordered(rows.insert(it.rows(), it.at()), Optional.of(it.rows() + "/" + it.at()));
        } else if (change instanceof Change.DeleteRow it) {
            return reordered(rows.delete(it.row()), Optional.of(it.row()));
        } else if (change instanceof Change.MoveRow it) {
            return reordered(rows.move(it.row(), it.to()), Optional.of(it.row()));
        }
        Change.Note note = (Change.Note) change;
        String label = note.pointer().map(pointer -> leaf(pointer).label()).orElse("");
        return new Effect(note.pointer(), label, Optional.empty(), Optional.of(note.text()), Optional.empty());
    }

    private Leaf leaf(String pointer) {
        return Optional.ofNullable(leaves.get(pointer)).orElseThrow(() -> Refusal.missing("field.missing", pointer));
    }

    private Effect review(String pointer, Review.Action action, Optional<String> why, String by, String at) {
        Leaf leaf = leaf(pointer);
        Evidence known = evidence.getOrDefault(pointer, unread(""));
        Optional<String> before = known.reviewed().flatMap(Review::previous);
        Review review = new Review(by, at, action, before);
        put(pointer, known.reviewed(review));
        parts(pointer).forEach(part -> evidence.computeIfPresent(part, (key, each) -> each.reviewed(review)));
        return new Effect(Optional.of(pointer), leaf.label(), leaf.words(), leaf.words(), why);
    }

    /** Where the words of a value stand now. */
    @FunctionalInterface
    private interface Placing {
        Evidence of(Evidence known);
    }

    private Effect correct(
            Leaf leaf, Optional<String> typed, Optional<String> why, Placing placing, String by, String at) {
        JsonNode value = TypedValue.of(typed, leaf);
        String pointer = leaf.pointer();
        if (value.isNull() && !isNullable(pointer)) {
            throw Refusal.wrong("value.needed", leaf.label());
        }
        Optional<String> from = leaf.words();
        Optional<String> to = Leaf.words(value);
        Evidence known = evidence.getOrDefault(pointer, unread(typed.orElse("")));
        Optional<String> before = known.reviewed().flatMap(Review::previous).isPresent()
                ? known.reviewed().flatMap(Review::previous)
                : from;
        Review.Action action = from.equals(to) ? Review.Action.CONFIRMED : Review.Action.CORRECTED;
        Review review = new Review(by, at, action, action == Review.Action.CORRECTED ? before : Optional.empty());
        set(pointer, value, known, review);
        put(pointer, placing.of(saying(known, typed.orElse(""))).reviewed(review));
        leaves.put(pointer, leaf.holding(value));
        return new Effect(Optional.of(pointer), leaf.label(), from, to, why);
    }

    private boolean isNullable(String pointer) {
        return isText(pointer)
                || Schema.at(Rows.steps(pointer)).map(Schema::isNullable).orElse(false);
    }

    /** Whether a pointer is that of the text of a target or result. */
    private boolean isText(String pointer) {
        return pointer.endsWith(Leaf.TEXT_OF_QUANTITY)
                && Schema.at(Rows.steps(parent(pointer)))
                        .filter(Schema::isQuantity)
                        .isPresent();
    }

    private void set(String pointer, JsonNode value, Evidence known, Review review) {
        if (isText(pointer)) {
            quantity(parent(pointer), value, known, review);
            return;
        }
        rows.put(pointer, value);
    }

    /** What follows from the text of a target or result follows from the new one. */
    private void quantity(String pointer, JsonNode text, Evidence known, Review review) {
        PARTS.forEach(part -> evidence.remove(pointer + "/" + part));
        if (text.isNull()) {
            rows.put(pointer, text);
            return;
        }
        Quantity quantity = QuantityReader.typed(text.asString());
        ObjectNode node = NODES.objectNode();
        node.set("text", text);
        node.set(
                "comparator",
                quantity.comparator().<JsonNode>map(NODES::stringNode).orElse(NODES.nullNode()));
        node.set("value", quantity.value().<JsonNode>map(NODES::numberNode).orElse(NODES.nullNode()));
        node.set("unit", quantity.unit().<JsonNode>map(NODES::stringNode).orElse(NODES.nullNode()));
        rows.put(pointer, node);
        Evidence derived = derived(saying(known, text.asString())).reviewed(review);
        PARTS.stream()
                .filter(part -> !node.path(part).isNull())
                .forEach(part -> evidence.put(pointer + "/" + part, derived));
    }

    private Stream<String> parts(String pointer) {
        return isText(pointer) ? PARTS.stream().map(part -> parent(pointer) + "/" + part) : Stream.empty();
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private void put(String pointer, Evidence one) {
        evidence.put(pointer, one);
    }

    /** Rows have other numbers now: what is known of their values goes with them. */
    private Effect reordered(Rows.Renumbering renumbering, Optional<String> row) {
        Map<String, Evidence> renumbered = new LinkedHashMap<>();
        evidence.forEach((pointer, one) -> renumbering.of(pointer).ifPresent(now -> renumbered.put(now, one)));
        evidence = renumbered;
        leaves = ReportOutline.of(report).byPointer();
        return new Effect(row, renumbering.label(), renumbering.from(), renumbering.to(), Optional.empty());
    }

    /** The evidence of a value of which nothing was read. */
    private static Evidence unread(String text) {
        return new Evidence(
                1,
                text,
                Optional.empty(),
                Optional.empty(),
                Origin.CELL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Evidence saying(Evidence known, String text) {
        return like(known, text, known.from());
    }

    private static Evidence derived(Evidence known) {
        return like(known, known.text(), Origin.DERIVED);
    }

    private static Evidence like(Evidence known, String text, Origin from) {
        return new Evidence(
                known.confidence(),
                text,
                known.page(),
                known.box(),
                from,
                known.table(),
                known.row(),
                known.column(),
                known.paragraph(),
                known.note(),
                known.alternatives(),
                known.reviewed(),
                known.basis(),
                known.accepted());
    }

    private static Evidence moved(Evidence known, Change.Rebind to) {
        return new Evidence(
                known.confidence(),
                known.text(),
                to.page(),
                to.box(),
                Origin.CELL,
                to.table(),
                to.row(),
                to.column(),
                Optional.empty(),
                known.note(),
                List.of(),
                known.reviewed(),
                known.basis(),
                known.accepted());
    }

    /** The document as it is now; its checks are still those of before. Evidence stands in the order of the report. */
    Extraction extraction() {
        Map<String, Evidence> ordered = new LinkedHashMap<>();
        List<String> pointers = new ArrayList<>();
        Rows.leaves(ReportOutline.ROOT, report, pointers);
        pointers.forEach(
                pointer -> Optional.ofNullable(evidence.get(pointer)).ifPresent(one -> ordered.put(pointer, one)));
        evidence.forEach((pointer, one) -> {
            if (!report.at(JsonPointer.compile(pointer.substring(ReportOutline.ROOT.length())))
                    .isMissingNode()) {
                ordered.putIfAbsent(pointer, one);
            }
        });
        return new Extraction(
                asRead.schemaVersion(),
                asRead.source(),
                ExtractionJson.toReport(report),
                ordered,
                asRead.checks(),
                asRead.unmapped(),
                asRead.diagnostics());
    }

    /** The places of the report that hold a value, or could. */
    ReportOutline outline() {
        return ReportOutline.of(report);
    }
}
