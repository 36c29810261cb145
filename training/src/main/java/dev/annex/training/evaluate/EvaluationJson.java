package dev.annex.training.evaluate;

import dev.annex.training.evaluate.Comparison.Kind;
import dev.annex.training.evaluate.Evaluation.Scored;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An evaluation as JSON: {@code all}, {@code by} (grouping, group), {@code files} and {@code unread}. Each has the figures of all
 * fields and those of {@code number}, {@code shortText} and {@code longText} apart, and under {@code sureButWrongNumbers} the
 * numbers that are not true although their confidence is above {@link Score#SURE}; for a file these are listed.
 */
public final class EvaluationJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private EvaluationJson() {}

    /** The evaluation, with groups for all groupings. */
    public static String write(Evaluation evaluation, List<Grouping> groupings) {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.set("all", figures(evaluation.score()));
        ObjectNode by = tree.putObject("by");
        for (Grouping grouping : groupings) {
            ObjectNode groups = by.putObject(grouping.name().toLowerCase(Locale.ROOT));
            evaluation
                    .by(grouping)
                    .forEach((name, scored) ->
                            groups.set(name, figures(Score.of(scored.stream().map(Scored::score)))));
        }
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
        tree.setAll(figures(scored.score()));
        ArrayNode wrong = tree.putArray("sureButWrongNumbers");
        for (Comparison number : scored.score().sureButWrongNumbers()) {
            ObjectNode entry = wrong.addObject()
                    .put("truthPointer", number.truthPointer())
                    .put("outputPointer", number.outputPointer());
            entry.set("truth", number.truth().isMissingNode() ? entry.nullNode() : number.truth());
            entry.set("output", number.output());
            entry.put("confidence", number.confidence().orElseThrow());
        }
        return tree;
    }

    private static ObjectNode figures(Score score) {
        ObjectNode tree = figures(score.figures());
        tree.set("number", figures(score.figures(Kind.NUMBER)));
        tree.set("shortText", figures(score.figures(Kind.SHORT_TEXT)));
        tree.set("longText", figures(score.figures(Kind.LONG_TEXT)));
        tree.put("sureButWrongNumbers", score.sureButWrongNumbers().size());
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
}
