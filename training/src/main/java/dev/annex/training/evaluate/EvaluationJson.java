package dev.annex.training.evaluate;

import dev.annex.training.evaluate.Comparison.Kind;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An evaluation as JSON: {@code all}, {@code by} (grouping, group), {@code strata}, {@code roles}, {@code files} and {@code unread}.
 * Each group has the figures of all fields and those of {@code number}, {@code shortText} and {@code longText} apart, how far its
 * confidence can be trusted, how well its tables were seen, and under {@code sureButWrongNumbers} how many numbers are not true
 * although their confidence is above {@link Score#SURE}; for a file these are listed.
 */
public final class EvaluationJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private EvaluationJson() {}

    /** The evaluation, with groups for all groupings. */
    public static String write(Evaluation evaluation, List<Grouping> groupings) {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.set("all", group(evaluation.all(), true));
        ObjectNode by = tree.putObject("by");
        for (Grouping grouping : groupings) {
            ObjectNode groups = by.putObject(grouping.name().toLowerCase(Locale.ROOT));
            evaluation
                    .by(grouping)
                    .forEach(group -> groups.set(group.name(), group(group, grouping.keepsReportsWhole())));
        }
        ObjectNode strata = tree.putObject("strata");
        evaluation.byStratum().forEach(group -> strata.set(group.name(), group(group, true)));
        tree.set("roles", roles(evaluation.roles()));
        ArrayNode files = tree.putArray("files");
        evaluation.scored().forEach(scored -> files.add(file(scored)));
        ArrayNode unread = tree.putArray("unread");
        evaluation
                .unread()
                .forEach(file ->
                        unread.addObject().put("file", file.file().toString()).put("reason", file.reason()));
        return MAPPER.writeValueAsString(tree);
    }

    private static ObjectNode file(Scored scored) {
        ObjectNode tree = MAPPER.createObjectNode().put("file", scored.file().toString());
        tree.setAll(figures(scored.tally()));
        scored.tables().ifPresent(tables -> tree.set("tables", tables(tables)));
        ArrayNode wrong = tree.putArray("sureButWrongNumbers");
        scored.failures().stream().filter(Failure::isSureButWrongNumber).forEach(number -> {
            ObjectNode entry = wrong.addObject()
                    .put("truthPointer", number.truthPointer())
                    .put("outputPointer", number.outputPointer());
            entry.set("truth", number.truth().isMissingNode() ? entry.nullNode() : number.truth());
            entry.set("output", number.output());
            entry.put("confidence", number.confidence().orElseThrow());
        });
        return tree;
    }

    private static ObjectNode group(Group group, boolean ofWholeReports) {
        ObjectNode tree =
                MAPPER.createObjectNode().put("reports", group.reports().size());
        tree.setAll(figures(group.tally()));
        tree.set("confidence", calibration(group.tally().calibration()));
        if (ofWholeReports) {
            tree.set("tables", tables(group.tables()));
        }
        return tree;
    }

    private static ObjectNode figures(Tally tally) {
        ObjectNode tree = figures(tally.figures());
        tree.set("number", figures(tally.figures(Kind.NUMBER)));
        tree.set("shortText", figures(tally.figures(Kind.SHORT_TEXT)));
        ObjectNode longText = figures(tally.figures(Kind.LONG_TEXT));
        put(longText, "likeness", tally.longTextLikeness());
        tree.set("longText", longText);
        tree.put("sureButWrongNumbers", tally.sureButWrongNumbers());
        return tree;
    }

    private static ObjectNode figures(Figures figures) {
        return MAPPER.createObjectNode()
                .put("f1", figures.f1())
                .put("precision", figures.precision())
                .put("recall", figures.recall())
                .put("fields", figures.fields())
                .put("correct", figures.correct())
                .put("wrong", figures.wrong())
                .put("missing", figures.missing())
                .put("spurious", figures.spurious());
    }

    private static ObjectNode calibration(Calibration calibration) {
        ObjectNode tree = MAPPER.createObjectNode()
                .put("fields", calibration.fields())
                .put("ece", calibration.error())
                .put("brier", calibration.brier());
        put(tree, "auroc", calibration.auroc());
        ArrayNode accepted = tree.putArray("accepted");
        calibration
                .accepted()
                .forEach((precision, share) ->
                        accepted.addObject().put("precision", precision).put("share", share));
        ArrayNode bins = tree.putArray("bins");
        calibration
                .bins()
                .forEach(bin -> bins.addObject()
                        .put("fields", bin.fields())
                        .put("confidence", bin.confidence())
                        .put("right", bin.right()));
        return tree;
    }

    private static ObjectNode tables(TableFigures tables) {
        ObjectNode tree = MAPPER.createObjectNode()
                .put("tables", tables.tables())
                .put("missing", tables.missing())
                .put("extra", tables.extra())
                .put("tooLarge", tables.tooLarge());
        put(tree, "tedsStructure", tables.meanStructure());
        put(tree, "teds", tables.meanText());
        return tree;
    }

    private static ObjectNode roles(Confusion roles) {
        ObjectNode tree = MAPPER.createObjectNode();
        put(tree, "macroF1", roles.macroF1());
        tree.set("confusion", MAPPER.valueToTree(roles.counts()));
        return tree;
    }

    private static void put(ObjectNode tree, String key, OptionalDouble figure) {
        figure.ifPresentOrElse(value -> tree.put(key, value), () -> tree.putNull(key));
    }
}
