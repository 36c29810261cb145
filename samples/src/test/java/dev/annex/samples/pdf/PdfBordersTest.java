package dev.annex.samples.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import dev.annex.extractor.page.pdf.PdfFile;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.samples.print.Look;
import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedCell;
import dev.annex.samples.print.PrintedCell.Manner;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedPart;
import dev.annex.samples.print.PrintedReport;
import dev.annex.samples.print.PrintedTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Borders are drawn as they are named, and tables are cut where pages end. */
class PdfBordersTest {
    private static final double WIDTH = 100;

    @BeforeEach
    void fontsAreHere() {
        assumeThat(PdfPrinter.missing())
                .as(() -> PdfPrinter.missing().orElse(""))
                .isEmpty();
    }

    private static PrintedCell cell(int row, int column, int rowSpan, int columnSpan, String text) {
        List<PrintedBlock> blocks = text.lines()
                .<PrintedBlock>map(line -> PrintedParagraph.of(line, Look.of("宋体", 10)))
                .toList();
        return new PrintedCell(row, column, rowSpan, columnSpan, blocks, Manner.PLAIN);
    }

    private static PrintedReport report(PrintedBlock... blocks) {
        return new PrintedReport(
                "表", List.of(new PrintedPart(false, List.of(blocks))), Optional.empty(), Optional.empty());
    }

    /** Two columns, three rows; the second row is one cell. */
    private static PrintedTable small(boolean ruled) {
        return new PrintedTable(
                List.of(WIDTH, WIDTH),
                3,
                List.of(
                        cell(0, 0, 1, 1, "甲"),
                        cell(0, 1, 1, 1, "乙"),
                        cell(1, 0, 1, 2, "丙"),
                        cell(2, 0, 1, 1, "丁"),
                        cell(2, 1, 1, 1, "戊")),
                ruled,
                1);
    }

    private static List<Page> pages(byte[] pdf) throws UnreadableException {
        List<Page> pages = new ArrayList<>();
        try (PdfFile file = PdfFile.open(new SourceFile("report.pdf", pdf), Limits.DEFAULT)) {
            for (int number = 1; number <= file.pageCount(); number++) {
                pages.add(file.page(number));
            }
        }
        return pages;
    }

    private static List<Rule> rules(Page page, Direction direction) {
        return page.rules().stream()
                .filter(rule -> rule.direction() == direction)
                .toList();
    }

    private static List<Long> positions(List<Rule> rules) {
        return rules.stream()
                .map(rule -> Math.round(rule.position()))
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "STROKES, 4, 3",
        "THIN_RECTANGLES, 4, 3",
        "DASHES, 4, 3",
        "CELL_RECTANGLES, 4, 3",
        "THREE_LINES, 3, 0",
        "NONE, 0, 0"
    })
    void linesAreDrawn(BorderStyle borders, int across, int down) throws IOException, UnreadableException {
        Page page = pages(PdfPrinterTest.print(report(small(true)), borders)).get(0);

        assertThat(positions(rules(page, Direction.HORIZONTAL))).hasSize(across);
        assertThat(positions(rules(page, Direction.VERTICAL))).hasSize(down);
    }

    @Test
    void theMiddleBorderIsNotDrawnThroughASpan() throws IOException, UnreadableException {
        Page page = pages(PdfPrinterTest.print(report(small(true)), BorderStyle.STROKES))
                .get(0);

        double middle = PrintedPart.PAGE_WIDTH / 2;
        double drawn = rules(page, Direction.VERTICAL).stream()
                .filter(rule -> Math.abs(rule.position() - middle) < 1)
                .mapToDouble(Rule::length)
                .sum();
        double height = rules(page, Direction.VERTICAL).stream()
                .mapToDouble(Rule::length)
                .max()
                .orElseThrow();
        assertThat(drawn).isCloseTo(height * 2 / 3, within(1.0));
    }

    @Test
    void gapsAreSeenAsBorders() throws IOException, UnreadableException {
        Page page = pages(PdfPrinterTest.print(report(small(true)), BorderStyle.GAPS))
                .get(0);

        assertThat(positions(rules(page, Direction.HORIZONTAL))).hasSizeGreaterThanOrEqualTo(4);
        assertThat(positions(rules(page, Direction.VERTICAL))).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void aTableWithoutBordersHasNoneInAnyStyle(BorderStyle borders) throws IOException, UnreadableException {
        assertThat(pages(PdfPrinterTest.print(report(small(false)), borders))
                        .get(0)
                        .rules())
                .isEmpty();
    }

    @Test
    void aRowIsCutInTwoByTheEndOfThePageAndTheHeadIsRepeated() throws IOException {
        int lines = 80;
        List<String> words = IntStream.rangeClosed(1, lines)
                .mapToObj(line -> "第" + line + "行")
                .toList();
        PrintedTable table = new PrintedTable(
                List.of(WIDTH, WIDTH),
                3,
                List.of(
                        cell(0, 0, 1, 1, "表头"),
                        cell(0, 1, 1, 1, "内容"),
                        cell(1, 0, 2, 1, "合并"),
                        cell(1, 1, 1, 1, String.join("\n", words)),
                        cell(2, 1, 1, 1, "末行")),
                true,
                1);

        try (PDDocument document = Loader.loadPDF(PdfPrinterTest.print(report(table), BorderStyle.STROKES))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            String text = new PDFTextStripper().getText(document);
            assertThat(text.split("表头", -1)).hasSize(3);
            assertThat(text.split("合并", -1)).hasSize(2);
            assertThat(words)
                    .allSatisfy(line -> assertThat(Collections.frequency(
                                    text.lines()
                                            .map(String::strip)
                                            .flatMap(printed -> List.of(printed.split(" ")).stream())
                                            .toList(),
                                    line))
                            .isEqualTo(1));
        }
    }
}
