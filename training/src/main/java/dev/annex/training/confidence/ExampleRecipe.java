package dev.annex.training.confidence;

import dev.annex.training.corpus.Rendering;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which reports the examples are read from. No report is in both parts.
 *
 * @param mistakes in how many of a hundred reports the author gets figures wrong, which are no mistakes of reading
 * @param digital reports as programs write them
 * @param scanned seeds of the reports that are read as a scan, by its file; each report is scanned once
 */
public record ExampleRecipe(int mistakes, Digital digital, Map<String, List<Long>> scanned) {
    /**
     * Reports of which each is read in several formats.
     *
     * @param firstSeed of the first report; the others count on from it
     * @param count of reports
     * @param files that are read, such as {@code report.docx}
     */
    public record Digital(long firstSeed, int count, List<String> files) {
        public Digital {
            files = List.copyOf(files);
        }
    }

    public ExampleRecipe {
        Map<String, List<Long>> copy = new LinkedHashMap<>();
        scanned.forEach((file, seeds) -> copy.put(file, List.copyOf(seeds)));
        scanned = copy;
    }

    /** The recipe of the examples that come with Annex. */
    public static ExampleRecipe builtIn() {
        try (InputStream in = Objects.requireNonNull(ExampleRecipe.class.getResourceAsStream("recipe.json"))) {
            return Objects.requireNonNull(JsonMapper.shared().readValue(in, ExampleRecipe.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of each digital report, by its seed. */
    SortedMap<Long, List<Rendering>> digitalReports() {
        List<Rendering> renderings =
                digital.files().stream().map(Rendering::named).toList();
        SortedMap<Long, List<Rendering>> reports = new TreeMap<>();
        for (long seed = digital.firstSeed(); seed < digital.firstSeed() + digital.count(); seed++) {
            reports.put(seed, renderings);
        }
        return reports;
    }

    /** The file of each scanned report, by its seed. */
    SortedMap<Long, List<Rendering>> scannedReports() {
        SortedMap<Long, List<Rendering>> reports = new TreeMap<>();
        scanned.forEach((file, seeds) -> seeds.forEach(seed -> reports.put(seed, List.of(Rendering.named(file)))));
        return reports;
    }

    /** For people: which seeds in which files. */
    public String description() {
        return "reports of offices that do not exist, in wordings that no model was trained on: seeds "
                + digital.firstSeed() + " to "
                + (digital.firstSeed() + digital.count() - 1) + " as " + String.join(", ", digital.files()) + "; "
                + scannedReports().size() + " others as one scan each, see recipe.json";
    }
}
