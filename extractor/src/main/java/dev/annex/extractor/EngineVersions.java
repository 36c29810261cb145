package dev.annex.extractor;

import dev.annex.extractor.learned.Models;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The versions of the program parts that take part in reading. */
final class EngineVersions {
    private static final SortedMap<String, String> ALL = load();

    private EngineVersions() {}

    /** Those of the program, and the versions of trained models that it does not come with. */
    static SortedMap<String, String> with(Models models) {
        SortedMap<String, String> versions = new TreeMap<>(ALL);
        versions.putAll(models.versions());
        return Collections.unmodifiableSortedMap(versions);
    }

    private static SortedMap<String, String> load() {
        Properties properties = new Properties();
        try (InputStream in = EngineVersions.class.getResourceAsStream("versions.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> versions = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> versions.put(name, properties.getProperty(name)));
        return Collections.unmodifiableSortedMap(versions);
    }
}
