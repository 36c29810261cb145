package dev.annex.training.evaluate;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well the reports of a folder are read.
 *
 * @param scored the reports that were read, by path
 * @param unread the others, by path
 */
public record Evaluation(List<Scored> scored, List<Unread> unread) {

    /** The name of the files that say what is true of the reports beside them. */
    public static final String TRUTH = "truth.json";

    /** Truths, results, and whatever else is told of a report; never a report. */
    private static final String JSON_FILE = ".json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public Evaluation {
        scored = List.copyOf(scored);
        unread = List.copyOf(unread);
    }

    /**
     * A report that was read.
     *
     * @param file relative to the folder of the evaluation
     * @param score how well
     */
    public record Scored(Path file, Score score) {

        /** The extension of the file, in lower case. */
        public String format() {
            String name = String.valueOf(file.getFileName());
            return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }

        /** The name of the file without its extension: {@code scan-200-skew} for all scans of that tier. */
        public String tier() {
            String name = String.valueOf(file.getFileName());
            int dot = name.lastIndexOf('.');
            return dot < 0 ? name : name.substring(0, dot);
        }
    }

    /**
     * A file that could not be read.
     *
     * @param file relative to the folder of the evaluation
     * @param reason one sentence
     */
    public record Unread(Path file, String reason) {}

    /**
     * Reads every file that lies beside a {@value #TRUTH} and compares what was read with it.
     *
     * @param folder searched with all folders below it
     * @throws IOException if the folder or a truth can not be read
     */
    public static Evaluation of(Path folder, Extractor extractor) throws IOException {
        List<Scored> scored = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Path file : reports(folder)) {
            Path name = folder.relativize(file);
            try {
                JsonNode output = JSON.readTree(ExtractionJson.toBytes(extractor.extract(file)));
                scored.add(new Scored(name, Scorer.score(truth(file), output.path("report"), output.path("evidence"))));
            } catch (UnreadableException e) {
                unread.add(new Unread(name, e.getMessage()));
            }
        }
        return new Evaluation(scored, unread);
    }

    /** Every file beside a truth, but for our own. */
    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Files.exists(file.resolveSibling(TRUTH)) && !isOurs(file))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode truth(Path file) throws IOException {
        return JSON.readTree(Files.readAllBytes(file.resolveSibling(TRUTH))).path("report");
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(JSON_FILE) || name.startsWith(".");
    }

    /** The reports that were read, by the names of the groups they belong to, in the order of these names. */
    public Map<String, List<Scored>> by(Grouping grouping) {
        return scored.stream().collect(Collectors.groupingBy(grouping::of, TreeMap::new, Collectors.toList()));
    }

    /** All reports that were read, as one. */
    public Score score() {
        return Score.of(scored.stream().map(Scored::score));
    }
}
