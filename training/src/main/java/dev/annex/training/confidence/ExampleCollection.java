package dev.annex.training.confidence;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.training.corpus.Rendering;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Makes the files of examples anew. What is read of each report lies in a file of its own until all are there, so that a collection that was
 * interrupted goes on where it ended.
 *
 * @param folder of the files; their parts lie in {@code parts} within it
 * @param collector reads the reports
 * @param progress is told of each report that is read or was already there
 */
public record ExampleCollection(Path folder, ExampleCollector collector, Consumer<Long> progress) {
    private static final String ENDING = ".tsv.gz";

    /**
     * Writes the files of a recipe.
     *
     * @throws IOException if a file can not be made or written
     * @throws UnreadableException if a report that was made can not be read, which is a defect of Annex
     */
    public void collect(ExampleRecipe recipe) throws IOException, UnreadableException {
        Files.createDirectories(parts());
        write(Examples.DIGITAL, recipe.digitalReports(), recipe.mistakes());
        write(Examples.SCANNED, recipe.scannedReports(), recipe.mistakes());
    }

    private void write(String file, SortedMap<Long, List<Rendering>> reports, int mistakes)
            throws IOException, UnreadableException {
        List<Example> all = new ArrayList<>();
        for (Map.Entry<Long, List<Rendering>> report : reports.entrySet()) {
            all.addAll(examples(report.getKey(), report.getValue(), mistakes));
            progress.accept(report.getKey());
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
            new Examples(all).write(out);
        }
    }

    private List<Example> examples(long seed, List<Rendering> renderings, int mistakes)
            throws IOException, UnreadableException {
        Path part = parts().resolve(seed + ENDING);
        if (Files.exists(part)) {
            try (InputStream in = Files.newInputStream(part)) {
                return Examples.read(in).all();
            }
        }
        List<Example> examples = collector.collect(seed, mistakes, renderings);
        Path draft = parts().resolve(seed + ".part");
        try (OutputStream out = Files.newOutputStream(draft)) {
            new Examples(examples).write(out);
        }
        Files.move(draft, part, StandardCopyOption.REPLACE_EXISTING);
        return examples;
    }

    private Path parts() {
        return folder.resolve("parts");
    }
}
