package dev.annex.extractor.document.word;

import static dev.annex.extractor.document.word.DocxFile.body;
import static dev.annex.extractor.document.word.DocxFile.cell;
import static dev.annex.extractor.document.word.DocxFile.p;
import static dev.annex.extractor.document.word.DocxFile.row;
import static dev.annex.extractor.document.word.DocxFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Place;
import dev.annex.model.finding.Diagnostic;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxTableTest {
    private static final String RESTART = "<w:vMerge w:val='restart'/>";
    private static final String CONTINUE = "<w:vMerge/>";

    @Test
    void cellsSpanColumnsAndRows() throws Exception {
        assertThat(view(
                        row(cell(RESTART, "项目"), cell("<w:gridSpan w:val='2'/>", "金额")),
                        row(cell(CONTINUE, ""), cell("", "预算"), cell("", "决算")),
                        row(cell(CONTINUE, ""), cell("", "1"), cell("", "2"))))
                .isEqualTo("""
                        layout 3×3
                        [0+3×1 项目][1+1×2 金额]
                        [1 预算][2 决算]
                        [1 1][2 2]""");
    }

    @Test
    void rowsMayBeginLateAndEndEarly() throws Exception {
        String skipTwo = "<w:trPr><w:gridBefore w:val='2'/><w:gridAfter w:val='1'/></w:trPr>";
        assertThat(view(row(cell("", "a"), cell("", "b"), cell("", "c"), cell("", "d")), row(skipTwo, cell("", "e"))))
                .isEqualTo("""
                        layout 2×4
                        [0 a][1 b][2 c][3 d]
                        [2 e]""");
    }

    @Test
    void cellsMergedTheOldWayAreOne() throws Exception {
        assertThat(view(
                        row(cell("<w:hMerge w:val='restart'/>", "a"), cell("<w:hMerge/>", ""), cell("", "b")),
                        row(cell("", "c"), cell("", "d"), cell("", "e"))))
                .isEqualTo("""
                        layout 2×3
                        [0+1×2 a][2 b]
                        [0 c][1 d][2 e]""");
    }

    @Test
    void whereSpansLieWidthsDecide() throws Exception {
        assertThat(view(
                        "<w:tblGrid><w:gridCol w:w='1'/></w:tblGrid>",
                        row(cell(width(1000), "a"), cell(width(2000), "b"), cell(width(3000), "c")),
                        row(cell(width(1000), "d"), cell(width(2000), "e"), cell(width(3000), "f")),
                        row(cell(width(3040), "g"), cell(width(2960), "h")),
                        row(cell(width(4500), "i"), cell(width(1500), "j"))))
                .isEqualTo("""
                        layout 4×4
                        [0 a][1 b][2+1×2 c]
                        [0 d][1 e][2+1×2 f]
                        [0+1×2 g][2+1×2 h]
                        [0+1×3 i][3 j]""");
    }

    @ParameterizedTest
    @CsvSource({"3100, 3", "3101, 4"})
    void edgesWithinFivePointsAreOneLine(int edge, int columns) throws Exception {
        Grid grid = grid(body(table(
                row(cell(width(1000), "a"), cell(width(2000), "b"), cell(width(3000), "c")),
                row(cell(width(edge), "d"), cell(width(6000 - edge), "e")))));
        assertThat(grid.columns()).isEqualTo(columns);
    }

    @Test
    void aTitleRowWithoutItsSpanIsPlacedByTheStatedGrid() throws Exception {
        assertThat(view(
                        "<w:tblGrid><w:gridCol w:w='1000'/><w:gridCol w:w='1000'/></w:tblGrid>",
                        row(cell(width(2000), "标题")),
                        row(cell("", "a"), cell("", "b")),
                        row(cell("", "c"), cell("", "d"))))
                .isEqualTo("""
                        layout 3×2
                        [0+1×2 标题]
                        [0 a][1 b]
                        [0 c][1 d]""");
    }

    @Test
    void withoutWidthsShortRowsEndEarly() throws Exception {
        assertThat(view(row(cell("", "a"), cell("", "b")), row(cell("", "c")))).isEqualTo("""
                        layout 2×2
                        [0 a][1 b]
                        [0 c]""");
    }

    @Test
    void columnsThatNoCellEndsAtAreNone() throws Exception {
        assertThat(grid(body(table(row(
                                cell("<w:gridSpan w:val='2147483647'/>", "a"), cell("<w:gridSpan w:val='3'/>", "b")))))
                        .columns())
                .isEqualTo(2);
    }

    @Test
    void aMergeWithoutAFirstCellBeginsWhereItIsMet() throws Exception {
        assertThat(view(row(cell(CONTINUE, "a"), cell("", "b")), row(cell(CONTINUE, ""), cell("", "c"))))
                .isEqualTo("""
                        layout 2×2
                        [0+2×1 a][1 b]
                        [1 c]""");
    }

    @Test
    void wordsUnderAMergedCellAreSaidToBeHidden() throws Exception {
        Document document =
                body(table(row(cell(RESTART, "见")), row(cell(CONTINUE, "不见")))).read();
        assertThat(View.of(document)).isEqualTo("layout 2×1\n[0+2×1 见]\n");
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly("coveredCell");
        assertThat(document.diagnostics().get(0).message()).contains("不见", "第 1 个表格第 1 行");
    }

    @Test
    void tablesLieWithinCells() throws Exception {
        Document document = body(
                        table(row("<w:tc>" + p("外") + table(row(cell("", "内"))) + p("尾") + "</w:tc>", cell("", "右"))),
                        table(row(cell("", "后"))))
                .read();
        assertThat(View.of(document)).isEqualTo("""
                layout 1×2
                [0 外⏎layout 1×1⏎[0 内]⏎尾][1 右]
                layout 1×1
                [0 后]""");
        Cell outer = ((Grid) document.blocks().get(0)).cells().get(0);
        Grid inner = (Grid) outer.blocks().get(1);
        assertThat(inner.place().table()).isEqualTo(2);
        assertThat(inner.cells().get(0).blocks().get(0).place())
                .isEqualTo(new Place.OfCell(2, 1, 1, Optional.empty(), Optional.empty()));
        assertThat(((Grid) document.blocks().get(1)).place().table()).isEqualTo(3);
        assertThat(outer.text()).isEqualTo("外\n尾");
    }

    @Test
    void rowsAndCellsMayBeWrapped() throws Exception {
        assertThat(view(
                        "<w:sdt><w:sdtPr/><w:sdtContent>" + row(cell("", "a")) + "</w:sdtContent></w:sdt>",
                        "<w:customXml>" + row("<w:sdt><w:sdtContent>" + cell("", "b") + "</w:sdtContent></w:sdt>")
                                + "</w:customXml>"))
                .isEqualTo("layout 2×1\n[0 a]\n[0 b]");
    }

    @Test
    void trackedChangesOfRowsAndCellsAreAccepted() throws Exception {
        assertThat(view(
                        row("<w:trPr><w:del w:id='1'/></w:trPr>", cell("", "旧行"), cell("", "旧行")),
                        row("<w:trPr><w:ins w:id='2'/></w:trPr>", cell("", "新行"), cell("", "b")),
                        row(cell("<w:cellDel w:id='3'/>", "旧格"), cell("", "c"), cell("<w:cellIns w:id='4'/>", "新格")),
                        row(cell("", "d"), cell("<w:cellMerge w:vMerge='rest'/>", "e")),
                        row(cell("", "f"), cell("<w:cellMerge w:vMerge='cont'/>", ""))))
                .isEqualTo("""
                        layout 4×2
                        [0 新行][1 b]
                        [0 c][1 新格]
                        [0 d][1+2×1 e]
                        [0 f]""");
    }

    @Test
    void earlierPropertiesDoNotCount() throws Exception {
        assertThat(view(
                        row(
                                cell("<w:tcPrChange><w:tcPr><w:gridSpan w:val='2'/></w:tcPr></w:tcPrChange>", "a"),
                                cell("", "b")),
                        row(cell("", "c"), cell("", "d"))))
                .isEqualTo("layout 2×2\n[0 a][1 b]\n[0 c][1 d]");
    }

    @Test
    void hiddenRowsAreNotSeen() throws Exception {
        assertThat(view(row("<w:trPr><w:hidden/></w:trPr>", cell("", "")), row(cell("", "a"))))
                .isEqualTo("layout 1×1\n[0 a]");
    }

    @Test
    void aTableWithoutCellsIsNone() throws Exception {
        assertThat(View.of(body(table(), table(row()), p("a")).read())).isEqualTo("a");
    }

    @Test
    void bordersOfTheTableItsStyleOrItsCellsMakeItRuled() throws Exception {
        String single = "<w:top w:val='single' w:sz='4'/><w:insideH w:val='single'/>";
        String none = "<w:top w:val='nil'/><w:left w:val='nil'/><w:bottom w:val='nil'/><w:right w:val='nil'/>";
        String plain = row(cell("", "a"));
        String bare = row(cell("<w:tcBorders>" + none + "</w:tcBorders>", "a"));
        assertThat(ruled("", plain)).isFalse();
        assertThat(ruled("<w:tblBorders>" + single + "</w:tblBorders>", plain)).isTrue();
        assertThat(ruled("<w:tblBorders>" + single + "</w:tblBorders>", bare)).isFalse();
        assertThat(ruled("<w:tblBorders>" + none + "</w:tblBorders>", plain)).isFalse();
        assertThat(ruled("<w:tblBorders><w:top w:val='single' w:color='FFFFFF'/></w:tblBorders>", plain))
                .isFalse();
        assertThat(ruled("", row(cell("<w:tcBorders><w:bottom w:val='single'/></w:tcBorders>", "a"))))
                .isTrue();
        assertThat(ruled("<w:tblStyle w:val='Grid'/>", plain)).isTrue();
        assertThat(ruled("<w:tblStyle w:val='Heir'/>", plain)).isTrue();
        assertThat(ruled(
                        "<w:tblStyle w:val='Heir'/><w:tblBorders>" + none + "<w:insideH w:val='none'/></w:tblBorders>",
                        plain))
                .isFalse();
    }

    private static boolean ruled(String properties, String row) throws Exception {
        return grid(body(table("<w:tblPr>" + properties + "</w:tblPr>", row)).with("styles", "styles", """
                                <w:style w:type='table' w:styleId='Grid'><w:name w:val='Table Grid'/><w:tblPr><w:tblBorders>
                                <w:top w:val='single'/><w:insideH w:val='single'/></w:tblBorders></w:tblPr></w:style>
                                <w:style w:type='table' w:styleId='Heir'><w:name w:val='heir'/><w:basedOn w:val='Grid'/></w:style>
                                """))
                .ruled();
    }

    private static String width(int twips) {
        return "<w:tcW w:w='" + twips + "' w:type='dxa'/>";
    }

    private static String view(String... rows) throws Exception {
        return View.of(grid(body(table(rows))));
    }

    private static Grid grid(DocxFile file) throws Exception {
        return (Grid) file.read().blocks().get(0);
    }
}
