package dev.annex.extractor.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Style.Alignment;
import dev.annex.extractor.field.PrintedNumber;
import org.junit.jupiter.api.Test;

class CellLinesTest {
    private static final double[] EDGES = {50, 150, 250};

    @Test
    void linesOfACellStayLines() {
        assertThat(cell("县级预算", "单位名称").text()).isEqualTo("县级预算\n单位名称");
    }

    @Test
    void aNumberBrokenWithinItsDigitsIsWholeAgain() {
        assertThat(cell("226,75", "0.00").text()).isEqualTo("226,750.00");
        assertThat(PrintedNumber.parse(cell("387664.", "62").text())
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("387664.62");
    }

    @Test
    void numbersBelowEachOtherStayTwo() {
        assertThat(cell("218,500", "226,750").text()).isEqualTo("218,500\n226,750");
    }

    @Test
    void aWordWiderThanItsCellIsWholeAgain() {
        assertThat(cell("1234567890123456789", "0123").text()).isEqualTo("12345678901234567890123");
        assertThat(cell("12345", "0123").text()).isEqualTo("12345\n0123");
    }

    @Test
    void wideDigitsThatFillTheirCellGoOn() {
        assertThat(cell("２１０２１０２１", "６.３８").text()).isEqualTo("２１０２１０２１６.３８");
        assertThat(cell("２１０２１０", "６.３８").text()).isEqualTo("２１０２１０\n６.３８");
    }

    @Test
    void indentsCountFromTheTextOfTheTableAndCentredWordsHaveNone() {
        Grid grid = Sheet.grids(new Sheet(1)
                        .table(100, EDGES, "三公经费很多|1", "|2", "|3")
                        .text(75, 125, "出国")
                        .text(90, 145, "经费"))
                .get(0);

        assertThat(paragraph(grid, 0).style().indent()).isZero();
        assertThat(paragraph(grid, 1).style().indent()).isEqualTo(20);
        assertThat(paragraph(grid, 2).style().indent()).isZero();
        assertThat(paragraph(grid, 2).style().alignment()).isEqualTo(Alignment.CENTER);
    }

    private static Paragraph paragraph(Grid grid, int row) {
        return (Paragraph) grid.at(row, 0).orElseThrow().blocks().get(0);
    }

    private static Cell cell(String line, String next) {
        Sheet sheet = new Sheet(1)
                .table(100, EDGES, "标题|标题", "|内容", "^|内容")
                .text(52, 122, line)
                .text(52, 138, next);
        return Sheet.grids(sheet).get(0).at(1, 0).orElseThrow();
    }
}
