package dev.annex.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed files are what the generator prints; {@code -Dsamples.update=true} prints them. */
class CommittedSampleTest {
    private static final Path REPORTS = Path.of("reports");

    static List<CommittedSample> samples() {
        return CommittedSample.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void filesArePrintedFromTheTruth(CommittedSample sample) throws IOException {
        Path folder = REPORTS.resolve(sample.name());
        for (Format format : List.of(Format.DOCX, Format.TXT)) {
            byte[] printed = format.print(sample.printed(REPORTS));
            Path file = folder.resolve("report." + format.extension());
            if (Boolean.getBoolean("samples.update")) {
                Files.write(file, printed);
            }
            assertThat(contents(format, Files.readAllBytes(file))).isEqualTo(contents(format, printed));
        }
    }

    /** What a file holds: for a zip its entries, since two Javas may pack the same bytes differently. */
    private static Map<String, String> contents(Format format, byte[] file) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (format != Format.DOCX) {
            contents.put("", new String(file, StandardCharsets.UTF_8));
            return contents;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return contents;
    }

    @Test
    void everyFolderIsASample() throws IOException {
        try (Stream<Path> folders = Files.list(REPORTS)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(CommittedSample.ALL.stream()
                            .map(CommittedSample::name)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theTruthSurvivesBeingReadAndWritten(CommittedSample sample) throws IOException {
        assertThat(Truth.read(Truth.write(sample.report(REPORTS)))).isEqualTo(sample.report(REPORTS));
    }
}
