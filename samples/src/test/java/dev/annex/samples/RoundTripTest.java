package dev.annex.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.report.Report;
import dev.annex.samples.dress.Dress;
import dev.annex.samples.dress.Dresses;
import dev.annex.samples.layout.ReportLayout;
import dev.annex.samples.random.RandomReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed is read back: any report, in any dress. */
class RoundTripTest {
    private static final Extractor EXTRACTOR = Extractor.create();

    /** Six reports of each dress; {@code -Dsamples.seeds=N} tries more. */
    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("samples.seeds", 6L * Dresses.NAMES.size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inventedReports(long seed) throws UnreadableException {
        Dress dress = Dresses.of(seed);
        Report report = RandomReport.of(seed, dress).report();
        for (Format format : List.of(Format.DOCX, Format.DOC)) {
            byte[] file = format.print(ReportLayout.lay(report, dress));

            Report read = EXTRACTOR
                    .extract(new SourceFile(seed + "." + format.extension(), file))
                    .report();

            assertThat(Differences.between(report, read))
                    .as("seed %d, dress %s, %s", seed, dress.name(), format)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "library, docx", "library, doc", "library, txt",
        "sports, docx", "sports, doc", "sports, txt",
        "water, docx", "water, doc", "water, txt"
    })
    void committedReports(String name, String extension) throws IOException, UnreadableException {
        Path folder = Path.of("reports", name);
        Report truth = Truth.read(Files.readString(folder.resolve("truth.json")));

        Report read = EXTRACTOR.extract(folder.resolve("report." + extension)).report();

        assertThat(Differences.between(truth, read)).isEmpty();
    }

    @Test
    void everyDressIsTried() {
        assertThat(seeds().mapToObj(seed -> Dresses.of(seed).name()).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(Dresses.NAMES);
    }
}
