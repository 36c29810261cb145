package dev.annex.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.training.evaluate.Comparison.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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
        Tally score =
                Scorer.score(known.get("truth"), known.get("output")).tally();
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

    @Test
    void agreesWithTheReferenceOnSpoiledReports(@TempDir Path folder) throws IOException, InterruptedException {
        Optional<Path> shared = sharedFolder();
        assumeThat(shared)
                .as("the reference program and its reports are not here")
                .isPresent();
        List<Path> truths;
        try (Stream<Path> files = Files.walk(shared.get().resolve("reports"))) {
            truths = files.filter(file -> file.endsWith("truth.json")).sorted().toList();
        }
        List<String> expected = new ArrayList<>();
        List<Score> all = new ArrayList<>();
        for (int i = 0; i < truths.size(); i++) {
            JsonNode truth = JSON.readTree(Files.readAllBytes(truths.get(i))).get("report");
            JsonNode spoiled = spoil(truth, new Random(i));
            Path report = Files.createDirectory(folder.resolve("report" + i));
            Files.write(report.resolve("truth.json"), JSON.writeValueAsBytes(wrapped(truth)));
            Files.write(report.resolve("x.annex.json"), JSON.writeValueAsBytes(wrapped(spoiled)));
            all.add(Scorer.score(truth, spoiled));
            expected.addAll(lines("report" + i + "/x.annex.json", all.get(i)));
        }
        expected.addAll(lines("ALL x", Score.of(all.stream())));
        assertThat(reference(shared.get(), folder)).startsWith(expected.toArray(String[]::new));
    }

    private static List<String> reference(Path shared, Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("figures.txt");
        Process python = new ProcessBuilder(
                        "python3", shared.resolve("eval/score.py").toString(), "--batch", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        python.waitFor();
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }

    private static List<String> lines(String name, Score score) {
        List<String> lines = new ArrayList<>();
        Figures figures = score.figures();
        lines.add(String.format(
                Locale.ROOT,
                "%s: F1 %.4f  precision %.4f  recall %.4f  correct %d  wrong %d  missing %d  spurious %d",
                name,
                figures.f1(),
                figures.precision(),
                figures.recall(),
                figures.correct(),
                figures.wrong(),
                figures.missing(),
                figures.spurious()));
        for (Kind kind : Kind.values()) {
            Figures part = score.figures(kind);
            String likeness = kind == Kind.LONG_TEXT
                    ? String.format(
                            Locale.ROOT,
                            "  mean likeness %.4f",
                            score.longTextLikeness().orElseThrow())
                    : "";
            lines.add(String.format(
                            Locale.ROOT,
                            "    %-10s F1 %.4f  correct %d  wrong %d  missing %d  spurious %d",
                            kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            part.f1(),
                            part.correct(),
                            part.wrong(),
                            part.missing(),
                            part.spurious())
                    + likeness);
        }
        return lines;
    }

    private static ObjectNode wrapped(JsonNode report) {
        return JSON.createObjectNode().set("report", report);
    }

    /** The same report as a poor reader might give it. */
    private static JsonNode spoil(JsonNode value, Random random) {
        int chance = random.nextInt(40);
        if (value.isObject()) {
            ObjectNode spoiled = JSON.createObjectNode();
            value.forEachEntry((key, member) -> spoiled.set(key, spoil(member, random)));
            return spoiled;
        }
        if (value.isArray()) {
            ArrayNode spoiled = JSON.createArrayNode();
            for (JsonNode element : value) {
                int fate = random.nextInt(20);
                if (fate > 0) {
                    spoiled.add(spoil(element, random));
                }
                if (fate == 1) {
                    spoiled.add(spoil(element, random));
                }
            }
            return spoiled;
        }
        if (chance == 0) {
            return JSON.nullNode();
        }
        if (value.isString() && chance < 6) {
            String text = value.stringValue();
            int cut = random.nextInt(text.length() + 1);
            return JSON.stringNode(text.substring(cut) + text.substring(0, cut / 2));
        }
        if (value.isNull() && chance == 1) {
            return JSON.stringNode("多余");
        }
        return value.isNumber() && chance == 2
                ? JsonNodeFactory.instance.numberNode(value.decimalValue().add(BigDecimal.ONE))
                : value;
    }

    private static Optional<Path> sharedFolder() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path shared = folder.resolve("shared");
            if (Files.isRegularFile(shared.resolve("eval/score.py")) && isPythonHere()) {
                return Optional.of(shared);
            }
        }
        return Optional.empty();
    }

    private static boolean isPythonHere() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
