package dev.annex.training.corpus;

import dev.annex.samples.Truth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a corpus: a folder for each report with its files, what is true of it and what the rules must say of it, and a manifest from
 * which the same can be written again. A report is forgotten as soon as it is written.
 */
public final class CorpusFolder {
    /** The name of the file that says how the corpus was made and what it holds. */
    public static final String MANIFEST = "manifest.json";

    /** The name of the file that says which checks of a report must fail. */
    public static final String CHECKS = "expected-checks.json";

    private static final String TRUTH = "truth.json";

    /** Reports for each worker that wait for those before them. */
    private static final int WAITING = 4;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Path folder;
    private final Grammar grammar;

    public CorpusFolder(Path folder, Grammar grammar) {
        this.folder = folder;
        this.grammar = grammar;
    }

    /**
     * Writes reports and the manifest; files of the same names are replaced. How many are written at once decides nothing but the time.
     *
     * @param generator the version of Annex
     * @param jobs how many reports are written at once, at least 1
     * @throws IOException if something cannot be written
     */
    public CorpusManifest write(String generator, CorpusRecipe recipe, int jobs) throws IOException {
        Files.createDirectories(folder);
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            CorpusManifest manifest = CorpusManifest.of(generator, recipe, entries(recipe, workers, jobs * WAITING));
            Files.writeString(folder.resolve(MANIFEST), manifest.json());
            return manifest;
        } finally {
            workers.shutdownNow();
        }
    }

    private List<CorpusManifest.Entry> entries(CorpusRecipe recipe, ExecutorService workers, int waiting)
            throws IOException {
        List<CorpusManifest.Entry> entries = new ArrayList<>();
        Deque<Future<CorpusManifest.Entry>> running = new ArrayDeque<>();
        for (int i = 0; i < recipe.count(); i++) {
            int index = i;
            running.add(workers.submit(() -> write(recipe, index)));
            if (running.size() >= waiting) {
                entries.add(finished(running.remove()));
            }
        }
        while (!running.isEmpty()) {
            entries.add(finished(running.remove()));
        }
        return entries;
    }

    private static CorpusManifest.Entry finished(Future<CorpusManifest.Entry> writing) throws IOException {
        try {
            return writing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            if (e.getCause() instanceof UncheckedIOException broken) {
                throw new IOException(broken);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private CorpusManifest.Entry write(CorpusRecipe recipe, int index) throws IOException {
        CorpusSample sample = CorpusSample.of(recipe.seed() + index, recipe.heldOut(), recipe.mistakes(), grammar);
        String name = String.format(Locale.ROOT, "%05d", index + 1);
        Path own = Files.createDirectories(folder.resolve(name));
        Map<String, String> hashes = new LinkedHashMap<>();
        hashes.put(TRUTH, write(own.resolve(TRUTH), utf8(Truth.writeWithFacts(sample.report()))));
        hashes.put(CHECKS, write(own.resolve(CHECKS), utf8(JSON.writeValueAsString(ExpectedChecks.of(sample)) + "\n")));
        for (Rendering rendering : recipe.renderings()) {
            hashes.put(rendering.fileName(), write(own.resolve(rendering.fileName()), rendering.print(sample)));
        }
        return new CorpusManifest.Entry(
                name,
                sample.seed(),
                sample.dress().name(),
                lowerCase(sample.borders()),
                lowerCase(sample.composition()),
                sample.families(),
                hashes);
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Writes a file and returns its SHA-256. */
    private static String write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
