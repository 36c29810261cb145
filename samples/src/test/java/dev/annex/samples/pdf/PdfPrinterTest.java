package dev.annex.samples.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.samples.dress.Dress;
import dev.annex.samples.dress.Dresses;
import dev.annex.samples.layout.ReportLayout;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedReport;
import dev.annex.samples.print.PrintedTable;
import dev.annex.samples.print.PrintedTextBox;
import dev.annex.samples.random.RandomReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PdfPrinterTest {
    @BeforeEach
    void fontsAreHere() {
        assumeThat(PdfPrinter.missing())
                .as(() -> PdfPrinter.missing().orElse(""))
                .isEmpty();
    }

    /** Each dress twice. */
    static LongStream seeds() {
        return LongStream.range(0, 2L * Dresses.NAMES.size());
    }

    static PrintedReport report(long seed) {
        Dress dress = Dresses.of(seed);
        return ReportLayout.lay(RandomReport.of(seed, dress).report(), dress);
    }

    static byte[] print(PrintedReport report, BorderStyle borders) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPrinter.print(report, borders, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLetterIsOnAPage(long seed) throws IOException {
        PrintedReport report = report(seed);
        StringBuilder words = new StringBuilder();
        report.blocks().forEach(block -> words(block, words));

        Map<String, Integer> printed = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(print(report, BorderStyle.NONE))) {
            count(new PDFTextStripper().getText(document), printed);
        }

        Map<String, Integer> wanted = new TreeMap<>();
        count(words.toString(), wanted);
        assertThat(wanted)
                .allSatisfy((letter, times) ->
                        assertThat(printed.getOrDefault(letter, 0)).as(letter).isGreaterThanOrEqualTo(times));
    }

    private static void words(PrintedBlock block, StringBuilder words) {
        if (block instanceof PrintedParagraph paragraph) {
            words.append(paragraph.text());
        } else if (block instanceof PrintedTextBox box) {
            box.paragraphs().forEach(paragraph -> words.append(paragraph.text()));
        } else if (block instanceof PrintedTable table) {
            table.cells().forEach(cell -> cell.blocks().forEach(inner -> words(inner, words)));
        }
    }

    private static void count(String text, Map<String, Integer> counts) {
        text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
                .forEach(letter -> counts.merge(Character.toString(letter), 1, Integer::sum));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allFontsAreEmbedded(long seed) throws IOException {
        try (PDDocument document = Loader.loadPDF(print(report(seed), BorderStyle.STROKES))) {
            assertThat(document.getPage(0).getResources().getFontNames()).isNotEmpty();
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameReportGivesTheSameBytes(BorderStyle borders) throws IOException {
        assertThat(print(report(3), borders)).isEqualTo(print(report(3), borders));
    }
}
