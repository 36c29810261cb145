package dev.annex.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.Extractor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every figure that the reference program prints of stored outputs is ours, figure for figure. */
class ReferenceProgramTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Path SAMPLES = Path.of("").toAbsolutePath().resolveSibling("samples/reports");

    @TempDir
    private Path folder;

    @Test
    void agreesOnTheStoredOutputsOfTheSamples() throws IOException, InterruptedException {
        ReferenceProgram reference = ReferenceProgram.atHand();
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.filter(Files::isDirectory).toList()) {
                Path copy = Files.createDirectory(folder.resolve(sample.getFileName()));
                Files.copy(sample.resolve("truth.json"), copy.resolve("truth.json"));
                Files.copy(sample.resolve("report.docx.annex.json"), copy.resolve("report.docx.annex.json"));
            }
        }
        assertThat(ours()).isEqualTo(reference.prints(folder)).hasSizeGreaterThan(15);
    }

    @Test
    void agreesOnSpoiledReportsOfWhichItIsMoreOrLessSure() throws IOException, InterruptedException {
        ReferenceProgram reference = ReferenceProgram.atHand();
        List<Path> truths = reference.truths();
        for (int i = 0; i < truths.size(); i++) {
            JsonNode truth = JSON.readTree(Files.readAllBytes(truths.get(i))).get("report");
            Path report = Files.createDirectory(folder.resolve("report" + i));
            write(report.resolve("truth.json"), JSON.createObjectNode().set("report", truth));
            for (String tier : List.of("clean", "poor")) {
                Random random = new Random(i * 31L + tier.hashCode());
                ObjectNode output = JSON.createObjectNode();
                output.set("report", spoil(truth, random, tier.equals("poor") ? 40 : 400));
                ObjectNode evidence = output.putObject("evidence");
                trust(output.get("report"), "/report", evidence, random);
                write(report.resolve(tier + ".annex.json"), output);
            }
        }
        assertThat(ours()).isEqualTo(reference.prints(folder)).hasSizeGreaterThan(60);
    }

    /** Our figures of the outputs in the folder, in the order and the words of the reference. */
    private List<String> ours() throws IOException {
        Evaluation evaluation = new Evaluator(Extractor.create(), 2, done -> {})
                .evaluate(TruthFolder.of(folder).keeping(folder));
        assertThat(evaluation.unread()).isEmpty();
        List<String> lines = new ArrayList<>();
        evaluation
                .scored()
                .forEach(scored ->
                        lines.addAll(ReferenceProgram.inItsWords(scored.file() + ".annex.json", scored.tally())));
        evaluation.scored().stream()
                .collect(Collectors.groupingBy(
                        scored -> scored.file().getFileName().toString()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> lines.addAll(ReferenceProgram.inItsWords(
                        "ALL " + entry.getKey(),
                        Tally.of(entry.getValue().stream().map(Scored::tally).toList()))));
        lines.addAll(ReferenceProgram.inItsWords("ALL", evaluation.all().tally()));
        return lines;
    }

    private static void write(Path file, JsonNode tree) throws IOException {
        Files.write(file, JSON.writeValueAsBytes(tree));
    }

    /** Gives every value a confidence, with ties, but for a few. */
    private static void trust(JsonNode value, String pointer, ObjectNode evidence, Random random) {
        if (value.isObject()) {
            value.forEachEntry((key, member) -> trust(member, pointer + "/" + key, evidence, random));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                trust(value.get(i), pointer + "/" + i, evidence, random);
            }
        } else if (random.nextInt(25) > 0) {
            double confidence = random.nextBoolean() ? 0.998 : Math.round((1 - random.nextDouble() / 5) * 1e4) / 1e4;
            evidence.putObject(pointer).put("confidence", confidence);
        }
    }

    /** The same report as a poor reader might give it. */
    private static JsonNode spoil(JsonNode value, Random random, int oneOf) {
        int chance = random.nextInt(oneOf);
        if (value.isObject()) {
            ObjectNode spoiled = JSON.createObjectNode();
            value.forEachEntry((key, member) -> spoiled.set(key, spoil(member, random, oneOf)));
            return spoiled;
        }
        if (value.isArray()) {
            ArrayNode spoiled = JSON.createArrayNode();
            for (JsonNode element : value) {
                int fate = random.nextInt(oneOf / 2);
                if (fate > 0) {
                    spoiled.add(spoil(element, random, oneOf));
                }
                if (fate == 1) {
                    spoiled.add(spoil(element, random, oneOf));
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
}
