package dev.annex.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The file that is read: the one that a system property names, else the first committed sample of its format. */
final class BenchmarkFile {
    private static final Path SAMPLES = Path.of("samples", "reports");

    private BenchmarkFile() {}

    /**
     * The bytes of the file.
     *
     * @param extension such as {@code docx}; the property is then {@code annex.benchmark.docx}
     */
    static byte[] bytes(String extension) {
        String named = System.getProperty("annex.benchmark." + extension, "");
        try {
            return Files.readAllBytes(named.isEmpty() ? sample(extension) : Path.of(named));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path sample(String extension) throws IOException {
        try (Stream<Path> samples = Files.walk(SAMPLES)) {
            return samples.filter(file -> file.toString().endsWith("." + extension))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IOException("no ." + extension + " below " + SAMPLES.toAbsolutePath()
                            + "; start in the root of the project, or give -Dannex.benchmark." + extension));
        }
    }
}
