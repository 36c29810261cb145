package dev.annex.training.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a corpus was made, and what it holds.
 *
 * @param generator the version of Annex
 * @param seed of the first report
 * @param count of reports
 * @param heldOut whether in wordings that no model was trained on
 * @param mistakes in how many of a hundred reports the author gets figures wrong
 * @param renderings the names of the files that every report is written as
 * @param reports what was written
 */
public record CorpusManifest(
        String generator,
        long seed,
        int count,
        boolean heldOut,
        int mistakes,
        List<String> renderings,
        List<Entry> reports) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public CorpusManifest {
        renderings = List.copyOf(renderings);
        reports = List.copyOf(reports);
    }

    /**
     * A report of a corpus.
     *
     * @param folder of its files
     * @param seed of it alone
     * @param dress what it looks like
     * @param borders of the tables of its PDF file
     * @param composition whether it has forms, a narrative, or both
     * @param families of wordings that were used
     * @param files the SHA-256 of each of its files, in hexadecimal
     */
    public record Entry(
            String folder,
            long seed,
            String dress,
            String borders,
            String composition,
            List<String> families,
            Map<String, String> files) {
        public Entry {
            families = List.copyOf(families);
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        }
    }

    static CorpusManifest of(String generator, CorpusRecipe recipe, List<Entry> reports) {
        return new CorpusManifest(
                generator,
                recipe.seed(),
                recipe.count(),
                recipe.heldOut(),
                recipe.mistakes(),
                recipe.renderings().stream().map(Rendering::fileName).toList(),
                reports);
    }

    /**
     * The manifest in a file.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it holds something else
     */
    public static CorpusManifest read(Path file) throws IOException {
        try {
            CorpusManifest manifest = JSON.readValue(Files.readAllBytes(file), CorpusManifest.class);
            if (manifest == null) {
                throw new IllegalArgumentException("nothing is in it");
            }
            return manifest;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    String json() {
        return JSON.writeValueAsString(this) + "\n";
    }

    /**
     * What the same corpus is made from once more.
     *
     * @throws IllegalArgumentException if it names something that there is not
     */
    public CorpusRecipe recipe() {
        return new CorpusRecipe(
                seed,
                count,
                heldOut,
                mistakes,
                renderings.stream().map(Rendering::named).toList());
    }

    /** The files, as {@code folder/name}, that are in one of two manifests only, or not the same in both. */
    public List<String> differences(CorpusManifest other) {
        Map<String, String> mine = hashes();
        Map<String, String> theirs = other.hashes();
        List<String> different = new ArrayList<>();
        mine.forEach((file, hash) -> {
            if (!hash.equals(theirs.remove(file))) {
                different.add(file);
            }
        });
        different.addAll(theirs.keySet());
        return different;
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        reports.forEach(report ->
                report.files().forEach((name, hash) -> hashes.put(report.folder() + "/" + name, hash)));
        return hashes;
    }
}
