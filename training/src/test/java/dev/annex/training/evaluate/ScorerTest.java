package dev.annex.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.annex.training.evaluate.Comparison.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures in {@code scores.json} are those of the reference program, {@code score.py}. */
class ScorerTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TestFactory
    Stream<DynamicTest> givesTheFiguresOfTheReference() throws IOException {
        try (InputStream cases = ScorerTest.class.getResourceAsStream("scores.json")) {
            return JSON
                    .readTree(cases)
                    .valueStream()
                    .map(known -> DynamicTest.dynamicTest(known.get("name").stringValue(), () -> check(known)))
                    .toList()
                    .stream();
        }
    }

    private static void check(JsonNode known) {
        Tally score = Scorer.score(known.get("truth"), known.get("output")).tally();
        assertThat(score.figures()).isEqualTo(figures(known.get("all")));
        assertThat(score.figures(Kind.NUMBER)).isEqualTo(figures(known.get("number")));
        assertThat(score.figures(Kind.SHORT_TEXT)).isEqualTo(figures(known.get("shortText")));
        assertThat(score.figures(Kind.LONG_TEXT)).isEqualTo(figures(known.get("longText")));
        assertThat(score.figures().f1()).isCloseTo(known.get("f1").doubleValue(), within(1e-11));
        assertThat(score.longTextLikeness().isPresent())
                .isEqualTo(!known.get("likeness").isNull());
        score.longTextLikeness()
                .ifPresent(likeness ->
                        assertThat(likeness).isCloseTo(known.get("likeness").doubleValue(), within(1e-11)));
    }

    private static Figures figures(JsonNode counts) {
        return new Figures(
                counts.get(0).intValue(),
                counts.get(1).intValue(),
                counts.get(2).intValue(),
                counts.get(3).intValue());
    }

    @Test
    void saysWhereBothValuesStand() {
        Score score = Scorer.score(
                JSON.readTree("{\"l\": [{\"a\": \"甲\", \"b\": 1}, {\"a\": \"乙\", \"b\": 2}]}"),
                JSON.readTree("{\"l\": [{\"a\": \"乙\", \"b\": 3}]}"));
        assertThat(score.failures())
                .extracting(Comparison::state, Comparison::truthPointer, Comparison::outputPointer)
                .containsExactly(
                        tuple(Comparison.State.WRONG, "/report/l/1/b", "/report/l/0/b"),
                        tuple(Comparison.State.MISSING, "/report/l/0/a", "/report/l/-/a"),
                        tuple(Comparison.State.MISSING, "/report/l/0/b", "/report/l/-/b"));
    }

    @Test
    void findsTheNumbersThatAreWrongAndSure() {
        Score score = Scorer.score(
                JSON.readTree("{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": \"甲\", \"e\": null, \"f\": 6, \"g\": 7}"),
                JSON.readTree("{\"a\": 1, \"b\": 20, \"c\": 30, \"d\": \"乙\", \"e\": 5, \"f\": null, \"g\": 70}"),
                JSON.readTree("""
                        {"/report/a": {"confidence": 0.99}, "/report/b": {"confidence": 0.96},
                         "/report/c": {"confidence": 0.95}, "/report/d": {"confidence": 0.99},
                         "/report/e": {"confidence": 0.97}, "/report/f": {"confidence": 0.99}}"""));
        assertThat(score.sureButWrongNumbers())
                .extracting(Comparison::outputPointer)
                .containsExactly("/report/b", "/report/e");
        assertThat(score.comparisons().get(6).confidence()).isEmpty();
    }
}
