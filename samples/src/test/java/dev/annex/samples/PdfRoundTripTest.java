package dev.annex.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.report.Report;
import dev.annex.samples.dress.Dress;
import dev.annex.samples.dress.Dresses;
import dev.annex.samples.layout.ReportLayout;
import dev.annex.samples.pdf.BorderStyle;
import dev.annex.samples.pdf.PdfPrinter;
import dev.annex.samples.random.RandomReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is printed as PDF is read back: any report, in any dress, with borders drawn in any way that shows where every cell ends,
 * wherever page breaks fall and lines wrap.
 */
class PdfRoundTripTest {
    private static final Extractor EXTRACTOR = Extractor.create();

    /** Without a line below each row and beside each column, the spans of a form can only be guessed. */
    private static final List<BorderStyle> BORDERS = List.of(
            BorderStyle.STROKES,
            BorderStyle.THIN_RECTANGLES,
            BorderStyle.DASHES,
            BorderStyle.CELL_RECTANGLES,
            BorderStyle.GAPS);

    /** Ten reports of each dress, in turn with each kind of borders; {@code -Dsamples.seeds=N} tries more. */
    static Stream<Arguments> seeds() {
        int dresses = Dresses.NAMES.size();
        return LongStream.range(0, Long.getLong("samples.seeds", 10L * dresses))
                .mapToObj(seed -> Arguments.of(seed, BORDERS.get((int) ((seed / dresses + seed) % BORDERS.size()))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inventedReports(long seed, BorderStyle borders) throws IOException, UnreadableException {
        assumeThat(PdfPrinter.missing())
                .as(() -> PdfPrinter.missing().orElse(""))
                .isEmpty();
        Dress dress = Dresses.of(seed);
        Report report = RandomReport.of(seed, dress).report();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfPrinter.print(ReportLayout.lay(report, dress), borders, file);

        Report read = EXTRACTOR
                .extract(new SourceFile(seed + ".pdf", file.toByteArray()))
                .report();

        assertThat(Differences.between(report, read))
                .as("seed %d, dress %s, borders %s", seed, dress.name(), borders)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "sports", "water"})
    void committedReports(String name) throws IOException, UnreadableException {
        Path folder = Path.of("reports", name);
        Report truth = Truth.read(Files.readString(folder.resolve("truth.json")));

        Report read = EXTRACTOR.extract(folder.resolve("report.pdf")).report();

        assertThat(Differences.between(truth, read)).isEmpty();
    }

    @Test
    void everyDressIsTriedWithEveryKindOfBorders() {
        assertThat(seeds().map(arguments -> {
                            Object[] tried = arguments.get();
                            return Dresses.of((long) tried[0]).name() + " " + tried[1];
                        })
                        .distinct())
                .hasSize(Dresses.NAMES.size() * BORDERS.size());
    }
}
