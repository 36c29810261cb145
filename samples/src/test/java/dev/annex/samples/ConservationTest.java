package dev.annex.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.samples.dress.Dress;
import dev.annex.samples.dress.Dresses;
import dev.annex.samples.layout.ReportLayout;
import dev.annex.samples.random.RandomReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConservationTest {
    private static final Extractor EXTRACTOR = Extractor.create();

    /** Reports that may lie beside a checkout; they are not part of it. {@code -Dsamples.real=DIR} says where. */
    private static final Path REAL_REPORTS = Path.of(System.getProperty("samples.real", "../../shared/reports"));

    static List<Path> committed() throws IOException {
        return files(Path.of("reports"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 2L * Dresses.NAMES.size());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("report\\.(docx|doc|txt)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("committed")
    void nothingOfASampleIsLost(Path file) throws UnreadableException {
        assertThat(Conservation.lost(EXTRACTOR.read(SourceFile.of(file, Limits.DEFAULT))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingOfAnInventedReportIsLost(long seed) throws UnreadableException {
        Dress dress = Dresses.of(seed);
        byte[] file =
                Format.DOCX.print(ReportLayout.lay(RandomReport.of(seed, dress).report(), dress));
        assertThat(Conservation.lost(EXTRACTOR.read(new SourceFile(seed + ".docx", file))))
                .isEmpty();
    }

    @Test
    void nothingOfARealReportIsLost() throws IOException, UnreadableException {
        assumeTrue(Files.isDirectory(REAL_REPORTS), () -> "no reports in " + REAL_REPORTS);
        for (Path file : files(REAL_REPORTS)) {
            assertThat(Conservation.lost(EXTRACTOR.read(SourceFile.of(file, Limits.DEFAULT))))
                    .as(file.toString())
                    .isEmpty();
        }
    }
}
