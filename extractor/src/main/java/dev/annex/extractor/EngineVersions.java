package dev.annex.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The versions of the program parts that take part in reading. */
final class EngineVersions {
    static final SortedMap<String, String> ALL = load();

    private EngineVersions() {}

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
