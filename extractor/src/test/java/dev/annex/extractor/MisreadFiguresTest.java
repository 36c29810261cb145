package dev.annex.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import dev.annex.extractor.page.Recognition.SecondOpinion;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.model.Extraction;
import dev.annex.model.Source.Content;
import dev.annex.model.evidence.Box;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.finding.Attribution;
import dev.annex.model.finding.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Figures of a sample, read as a recogniser might: whose mistake a broken rule is, and what is taken back. */
class MisreadFiguresTest {
    private static final String SPECIAL_FUNDS = "/report/baseData/expenditure/rows/9/previousFinal";
    private static final List<Integer> SPECIAL_FUNDS_CELL = List.of(1, 13, 2);
    private static final Extractor EXTRACTOR = Extractor.create();

    private static SourceFile file;
    private static Document printed;
    private static Extraction truth;

    @BeforeAll
    static void readSample() throws Exception {
        file = SourceFile.of(Path.of("../samples/reports/library/report.docx"), Limits.DEFAULT);
        printed = EXTRACTOR.document(file);
        truth = EXTRACTOR.read(file, printed).extraction();
    }

    @Test
    void takesBackWhatTheRulesRefuteForWhatTheEngineOffered() {
        Extraction read =
                read(Content.SCANNED, Map.of(SPECIAL_FUNDS_CELL, List.of(sure("4"), doubtful("3", "5"), sure(".00"))));

        assertThat(figures(read)).isEqualTo(figures(truth));
        Evidence evidence = evidence(read, SPECIAL_FUNDS);
        assertThat(evidence.text()).isEqualTo("45.00");
        assertThat(evidence.note())
                .hasValueSatisfying(note -> assertThat(note)
                        .startsWith("原读作“43.00”，依据“项目支出上年决算数：各项合计 96.20 + 41.20 + 45.00 = 182.40，表中为 182.40")
                        .endsWith("”改读为“45.00”。"));
        assertThat(evidence.alternatives()).contains("43.00");
    }

    @Test
    void takesNothingBackThatNoEngineOffered() {
        Extraction read = read(
                Content.SCANNED,
                Map.of(
                        SPECIAL_FUNDS_CELL,
                        List.of(sure("4"), new Read("3", Recognition.by(0.6, List.of())), sure(".00"))));

        assertThat(figure(read, SPECIAL_FUNDS)).isEqualTo("43.00");
        assertThat(failed(read, SPECIAL_FUNDS).attribution()).hasValue(Attribution.READING);
        assertThat(failed(read, SPECIAL_FUNDS).because().orElseThrow()).contains("“43.00”", "请核对原件");
        assertThat(evidence(read, SPECIAL_FUNDS).note().orElseThrow()).startsWith("与规则不符");
    }

    @Test
    void leavesTheAuthorsMistakeInAScan() {
        Extraction read = read(Content.SCANNED, Map.of(SPECIAL_FUNDS_CELL, List.of(sure("43.00"))));

        assertThat(figure(read, SPECIAL_FUNDS)).isEqualTo("43.00");
        assertThat(failed(read, SPECIAL_FUNDS).attribution()).hasValue(Attribution.SOURCE);
        assertThat(evidence(read, SPECIAL_FUNDS).note()).isEmpty();
    }

    @Test
    void doesNotReadThreeWhereFiveIsReadSinceThatConfusionIsNeverSeen() {
        Extraction read = read(Content.SCANNED, Map.of(List.of(1, 2, 5), List.of(sure("2"), doubtful("5", "3"))));

        assertThat(figure(read, "/report/baseData/staffing/actual")).isEqualTo("25");
        assertThat(failed(read, "/report/baseData/staffing/actual").attribution())
                .hasValue(Attribution.READING);
    }

    @Test
    void needsMoreThanAnyOffer() {
        Extraction read =
                read(Content.SCANNED, Map.of(SPECIAL_FUNDS_CELL, List.of(sure("4"), doubtful("6", "5"), sure(".00"))));

        assertThat(figure(read, SPECIAL_FUNDS)).isEqualTo("46.00");
    }

    @Test
    void changesTwoFiguresWhereOneAloneWouldBreakAnotherRule() {
        List<Read> misread = List.of(sure("10"), doubtful("1", "4"), sure(".00"));
        Extraction read = read(Content.SCANNED, Map.of(List.of(3, 4, 7), misread, List.of(3, 5, 7), misread));

        assertThat(figures(read)).isEqualTo(figures(truth));
        assertThat(evidence(read, "/report/projectEvaluations/0/funding/rows/1/adjustedBudget")
                        .note()
                        .orElseThrow())
                .startsWith("原读作“101.00”");
    }

    @Test
    void neverTouchesText() {
        Extraction read =
                read(Content.DIGITAL, Map.of(SPECIAL_FUNDS_CELL, List.of(sure("4"), doubtful("3", "5"), sure(".00"))));

        assertThat(figure(read, SPECIAL_FUNDS)).isEqualTo("43.00");
        assertThat(failed(read, SPECIAL_FUNDS).attribution()).hasValue(Attribution.SOURCE);
        assertThat(failed(read, SPECIAL_FUNDS).because().orElseThrow()).contains("文字层");
    }

    /** Characters with how they were recognised. */
    private record Read(String text, Recognition recognition) {}

    private static Read sure(String text) {
        return new Read(text, Recognition.by(0.9995, List.of()));
    }

    private static Read doubtful(String text, String offered) {
        return new Read(text, new Recognition(0.8, List.of(new Alternative(offered, 0.19)), SecondOpinion.AGREES));
    }

    private static Map<String, String> figures(Extraction extraction) {
        Map<String, String> figures = new TreeMap<>();
        extraction.evidence().forEach((pointer, evidence) -> figures.put(pointer, evidence.text()));
        return figures;
    }

    private static Evidence evidence(Extraction read, String pointer) {
        return Optional.ofNullable(read.evidence().get(pointer)).orElseThrow();
    }

    private static String figure(Extraction read, String pointer) {
        return evidence(read, pointer).text();
    }

    private static Check failed(Extraction read, String pointer) {
        return read.checks().stream()
                .filter(check ->
                        check.status() == Check.Status.FAILED && check.fields().contains(pointer))
                .findFirst()
                .orElseThrow();
    }

    private static Extraction read(Content content, Map<List<Integer>, List<Read>> cells) {
        Document scan =
                new Document(blocks(printed.blocks(), cells), printed.pageCount(), content, printed.diagnostics());
        return EXTRACTOR.read(file, scan).extraction();
    }

    private static List<Block> blocks(List<Block> blocks, Map<List<Integer>, List<Read>> cells) {
        return blocks.stream()
                .map(block -> block instanceof Grid grid ? grid(grid, cells) : block)
                .toList();
    }

    private static Block grid(Grid grid, Map<List<Integer>, List<Read>> cells) {
        return new Grid(
                grid.rows(),
                grid.columns(),
                grid.cells().stream().map(cell -> cell(cell, cells)).toList(),
                grid.ruled(),
                grid.place());
    }

    private static Cell cell(Cell cell, Map<List<Integer>, List<Read>> cells) {
        List<Integer> place =
                List.of(cell.place().table(), cell.place().row(), cell.place().column());
        List<Block> blocks = cells.containsKey(place)
                ? List.of(paragraph((Paragraph) cell.blocks().get(0), cells.get(place)))
                : cell.blocks();
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), blocks, cell.place());
    }

    private static Paragraph paragraph(Paragraph paragraph, List<Read> read) {
        List<Glyph> glyphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Read part : read) {
            for (int i = 0; i < part.text().length(); i++) {
                Box box = new Box(glyphs.size(), paragraph.hashCode(), glyphs.size() + 1, paragraph.hashCode());
                glyphs.add(new Glyph(
                        part.text().substring(i, i + 1), box, "", 10, 0, false, Optional.of(part.recognition())));
            }
            text.append(part.text());
        }
        return new Paragraph(text.toString(), paragraph.kind(), paragraph.style(), paragraph.place(), glyphs);
    }
}
