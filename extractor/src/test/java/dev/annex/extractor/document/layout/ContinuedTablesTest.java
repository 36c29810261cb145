package dev.annex.extractor.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.model.evidence.Box;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables of three columns at the foot of one page and at the head of the next. */
class ContinuedTablesTest {
    private static final double[] EDGES = {50, 150, 350, 450};

    private static final double[] FOUR_EDGES = {50, 150, 250, 350, 450};

    private static Sheet first(String... rows) {
        return new Sheet(1).table(660 - 20 * rows.length, EDGES, rows);
    }

    private static Sheet second(String... rows) {
        return new Sheet(2).table(60, EDGES, rows);
    }

    @Test
    void rowsGoOnOnTheNextPage() {
        List<Grid> grids = Sheet.grids(first("指标|内容|得分", "数量|甲乙丙|10"), second("质量|丁戊己|20"));

        assertThat(grids).hasSize(1);
        assertThat(rows(grids.get(0))).containsExactly("指标|内容|得分", "数量|甲乙丙|10", "质量|丁戊己|20");
        assertThat(grids.get(0).at(2, 0).orElseThrow().place().page()).contains(2);
        assertThat(grids.get(0).at(2, 0).orElseThrow().place().row()).isEqualTo(3);
    }

    @Test
    void aHeadPrintedAgainIsKeptApart() {
        Sheet[] pages = {first("指标|内容|得分", "数量|甲乙丙|10"), second("指标|内容|得分", "质量|丁戊己|20")};

        assertThat(rows(Sheet.grids(pages).get(0))).containsExactly("指标|内容|得分", "数量|甲乙丙|10", "质量|丁戊己|20");
        assertThat(Sheet.paragraphs(pages))
                .extracting(Paragraph::text, Paragraph::kind)
                .contains(tuple("内容", Kind.RUNNING));
    }

    @Test
    void aTableOfTheSameKindIsAnotherTable() {
        assertThat(Sheet.grids(first("自评表|年度|得分", "项目名称|绿化|10", "内容|甲|2"), second("自评表|年度|得分", "项目名称|修路|20", "内容|乙|2")))
                .hasSize(2);
    }

    @Test
    void wordsBetweenPartTables() {
        assertThat(Sheet.grids(first("指标|内容|得分", "数量|甲|10"), second("质量|丁|20").text(200, 40, "另一张很好看的东西")))
                .hasSize(2);
    }

    @Test
    void aNoteThatTheTableGoesOnDoesNot() {
        Sheet[] pages = {first("指标|内容|得分", "数量|甲|10"), second("质量|丁|20").text(220, 40, "（续表）")};

        assertThat(Sheet.grids(pages)).hasSize(1);
        assertThat(Sheet.texts(pages)).containsExactly("（续表）");
    }

    @Test
    void otherOuterEdgesAreAnotherTable() {
        assertThat(Sheet.grids(
                        first("指标|内容|得分", "数量|甲|10"),
                        new Sheet(2).table(60, new double[] {50 + 2 * TableJoint.SAME_EDGE, 150, 350, 450}, "质量|丁|20")))
                .hasSize(2);
        assertThat(Sheet.grids(
                        first("指标|内容|得分", "数量|甲|10"),
                        new Sheet(2).table(60, new double[] {50 + TableJoint.SAME_EDGE / 2, 150, 350, 450}, "质量|丁|20")))
                .hasSize(1);
    }

    @Test
    void aTableThatEndedWithRoomLeftDoesNotGoOn() {
        Sheet early = new Sheet(1).table(60, EDGES, "指标|内容|得分", "数量|甲|10");
        Sheet late = new Sheet(2).table(60, EDGES, "质量|丁|20", "质量|戊|20").lines(640, "说明");

        assertThat(Sheet.grids(early, late)).hasSize(2);
    }

    @Test
    void aColumnTooNarrowToBeToldApartIsNotLost() {
        PrintedTable above = table(1, 50.0, 150.0, 450.0);
        PrintedTable below = table(2, 50.0, 148.5, 151.0, 450.0);

        assertThat(TableJoint.join(above, below)).isEmpty();
    }

    private static PrintedTable table(int page, Double... edges) {
        List<PrintedTable.PrintedCell> cells = IntStream.range(0, edges.length - 1)
                .mapToObj(column -> new PrintedTable.PrintedCell(
                        0, column, 1, 1, page, new Box(edges[column], 60, edges[column + 1], 80), List.of(), List.of()))
                .toList();
        return new PrintedTable(page, new Box(50, 60, 450, 80), List.of(edges), 1, cells, true);
    }

    @Test
    void columnsOfBothPartsAreKept() {
        Sheet below = new Sheet(2).table(60, new double[] {50, 250, 450}, "合计|30");

        Grid grid = Sheet.grids(first("指标|内容|得分", "数量|甲|10"), below).get(0);

        assertThat(grid.columns()).isEqualTo(4);
        assertThat(grid.at(1, 1).orElseThrow().columnSpan()).isEqualTo(2);
        assertThat(grid.at(2, 0).orElseThrow().columnSpan()).isEqualTo(2);
    }

    @Test
    void aMergedLabelGoesOnOverThePageBreak() {
        Grid grid = Sheet.grids(first("指标|内容|得分", "效益|甲|10", "^|乙|10"), second("|丙|10", "^|丁|10"))
                .get(0);

        Cell label = grid.at(1, 0).orElseThrow();
        assertThat(label.text()).isEqualTo("效益");
        assertThat(label.rowSpan()).isEqualTo(4);
    }

    @Test
    void aMergedLabelDrawnAgainIsOneLabel() {
        Grid grid = Sheet.grids(first("指标|内容|得分", "效益|甲|10", "^|乙|10"), second("效益|丙|10", "^|丁|10"))
                .get(0);

        assertThat(grid.at(4, 0).orElseThrow().text()).isEqualTo("效益");
        assertThat(grid.at(4, 0).orElseThrow().rowSpan()).isEqualTo(4);
    }

    @Test
    void aLabelCutByThePageBreakIsWholeAgain() {
        Grid grid = Sheet.grids(first("级别|内容|得分", "数量指标|甲|10", "质量指标|乙|10", "经济效益|丙|10"), second("指标|丁|10", "^|戊|10"))
                .get(0);

        assertThat(grid.at(5, 0).orElseThrow().text()).isEqualTo("经济效益\n指标");
        assertThat(grid.at(5, 0).orElseThrow().row()).isEqualTo(3);
    }

    @Test
    void aRowCutByThePageBreakIsOneRow() {
        String cut = "开展巡查并按时上报情况每月至少两次共";
        Grid grid = Sheet.grids(first("指标|内容|得分", "数量|" + cut + "|10"), second("|计二十四次|", "质量|乙|20"))
                .get(0);

        assertThat(rows(grid)).containsExactly("指标|内容|得分", "数量|" + cut + "\n计二十四次|10", "质量|乙|20");
    }

    @Test
    void anOpenBracketIsClosedBelowThePageBreak() {
        Grid grid = Sheet.grids(first("级别|内容|得分", "效益（30|丙|10"), second("分）|丁|10", "^|戊|10"))
                .get(0);

        assertThat(grid.at(3, 0).orElseThrow().text()).isEqualTo("效益（30\n分）");
        assertThat(grid.at(3, 0).orElseThrow().row()).isEqualTo(1);
    }

    @Test
    void aLabelThatDiffersFromOthersByItsNumberIsWholeAgain() {
        Grid grid = Sheet.grids(first("级别|内容|得分", "产出指标（50分）|甲|10", "效益指|丙|10"), second("标（30分）|丁|10", "^|戊|10"))
                .get(0);

        assertThat(grid.at(3, 0).orElseThrow().text()).isEqualTo("效益指\n标（30分）");
    }

    @Test
    void theRestOfARowAloneOnAPageIsPartOfItsTable() {
        Sheet rest = new Sheet(2).table(60, FOUR_EDGES, "||指标2：|", "||……|").text(220, 120, "（续表）");
        Sheet[] pages = {new Sheet(1).table(620, FOUR_EDGES, "级别|名称|内容|得分", "产出|数量|指标1：|10"), rest};

        assertThat(Sheet.grids(pages)).hasSize(1);
        assertThat(Sheet.grids(pages).get(0).rows()).isEqualTo(4);
        assertThat(Sheet.texts(pages)).containsExactly("（续表）");
    }

    @Test
    void linesAroundAWordThatContinueNothingAreNoTable() {
        Sheet[] pages = {new Sheet(1).lines(600, "正文。"), new Sheet(2).table(60, FOUR_EDGES, "||指标2：|")};

        assertThat(Sheet.grids(pages)).isEmpty();
        assertThat(Sheet.texts(pages)).containsExactly("正文。", "指标2：");
    }

    @Test
    void theRestOfARowStandsAtTheHeadOfItsPage() {
        double below = 700 * 0.2;

        assertThat(Sheet.grids(
                        new Sheet(1).table(620, FOUR_EDGES, "级别|名称|内容|得分", "产出|数量|指标1：|10"),
                        new Sheet(2).table(below + 1, FOUR_EDGES, "||指标2：|")))
                .allSatisfy(grid -> assertThat(grid.rows()).isEqualTo(2));
    }

    @Test
    void wordsUnderAMergedCellAtTheFootOfAPageAreItsOwn() {
        Sheet[] pages = {first("级别|内容|得分", "产出指标（50|甲|10").text(55, 661, "分）"), second("|丁|10", "^|戊|10")};

        assertThat(Sheet.grids(pages)).hasSize(1);
        assertThat(Sheet.grids(pages).get(0).at(3, 0).orElseThrow().text()).isEqualTo("产出指标（50\n分）");
        assertThat(Sheet.texts(pages)).isEmpty();
    }

    @Test
    void wordsFurtherDownAreNot() {
        double gap = SpilledLines.NEXT_LINE * Sheet.EM + 1;
        Sheet above = first("级别|内容|得分", "产出指标（50|甲|10").text(55, 655 + gap, "分）");

        assertThat(Sheet.texts(above, second("|丁|10", "^|戊|10"))).containsExactly("分）");
    }

    @Test
    void aBlankRowOfItsOwnIsNoCutRow() {
        Grid grid = Sheet.grids(first("指标|内容|得分", "数量|指标1：甲|10"), second("|指标2：|", "质量|乙|20"))
                .get(0);

        assertThat(grid.rows()).isEqualTo(4);
    }

    @Test
    void labelsOfOneKindAreNotOneLabel() {
        Grid grid = Sheet.grids(first("指标|内容|得分", "可持续影响大的指标|甲|10"), second("生态效益指标||", "合计||20"))
                .get(0);

        assertThat(grid.rows()).isEqualTo(4);
    }

    private static List<String> rows(Grid grid) {
        return IntStream.range(0, grid.rows())
                .mapToObj(row ->
                        String.join("|", grid.row(row).stream().map(Cell::text).toList()))
                .toList();
    }
}
