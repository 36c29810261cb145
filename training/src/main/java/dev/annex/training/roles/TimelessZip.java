package dev.annex.training.roles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes model files of OpenNLP anew so that they do not tell when they were made. */
public final class TimelessZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String MANIFEST = "manifest.properties";

    private TimelessZip() {}

    /** The same entries in alphabetical order, without times, and the manifest without its time stamp and remarks. */
    public static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream written = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries(zip).entrySet()) {
                ZipEntry head = new ZipEntry(entry.getKey());
                head.setTimeLocal(NO_TIME);
                written.putNextEntry(head);
                written.write(entry.getKey().equals(MANIFEST) ? manifest(entry.getValue()) : entry.getValue());
                written.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** The entries of a file by their names. */
    public static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] manifest(byte[] properties) {
        return Stream.of(new String(properties, StandardCharsets.ISO_8859_1).split("\\R"))
                .filter(line -> !line.startsWith("#") && !line.startsWith("Timestamp="))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
