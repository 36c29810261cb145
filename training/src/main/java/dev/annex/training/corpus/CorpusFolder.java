package dev.annex.training.corpus;

import dev.annex.samples.Truth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a corpus: a folder for each report with its files, what is true of it and the figures of its prose, and a manifest from
 * which the same can be written again.
 */
public final class CorpusFolder {
    /** The name of the file that says how the corpus was made and what it holds. */
    public static final String MANIFEST = "manifest.json";

    private static final String TRUTH = "truth.json";
    private static final String FACTS = "facts.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
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
     * How a corpus was made, and what it holds.
     *
     * @param generator of which version
     * @param count of reports
     * @param heldOut whether in wordings that no model was trained on
     */
    public record Manifest(
            String generator, long seed, int count, boolean heldOut, List<String> renderings, List<Entry> reports) {
        public Manifest {
            renderings = List.copyOf(renderings);
            reports = List.copyOf(reports);
        }
    }

    /**
     * A report of a corpus.
     *
     * @param files the SHA-256 of each of its files, in hexadecimal
     */
    public record Entry(String folder, long seed, String dress, List<String> families, Map<String, String> files) {
        public Entry {
            families = List.copyOf(families);
            files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
        }
    }

    /**
     * Writes reports and the manifest; files of the same names are replaced.
     *
     * @param generator the version of Annex
     * @throws IOException if something cannot be written
     */
    public Manifest write(String generator, long seed, int count, boolean heldOut, List<Rendering> renderings)
            throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CorpusSample sample = CorpusSample.of(seed + i, heldOut, grammar);
            entries.add(write(sample, number(i + 1), renderings));
        }
        Manifest manifest = new Manifest(
                generator,
                seed,
                count,
                heldOut,
                renderings.stream().map(Rendering::fileName).toList(),
                entries);
        Files.writeString(folder.resolve(MANIFEST), JSON.writeValueAsString(manifest) + "\n");
        return manifest;
    }

    private Entry write(CorpusSample sample, String name, List<Rendering> renderings) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(TRUTH, utf8(Truth.write(sample.report())));
        files.put(FACTS, utf8(JSON.writeValueAsString(sample.facts()) + "\n"));
        for (Rendering rendering : renderings) {
            files.put(rendering.fileName(), rendering.print(sample));
        }
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(own.resolve(file.getKey()), file.getValue());
            hashes.put(file.getKey(), sha256(file.getValue()));
        }
        return new Entry(name, sample.seed(), sample.dress(), sample.families(), hashes);
    }

    private static String number(int index) {
        String digits = Integer.toString(index);
        return "0".repeat(Math.max(0, 5 - digits.length())) + digits;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
