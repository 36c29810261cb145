package dev.annex.extractor.document.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.document.grid.GridShape.CellShape;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuledGridFinderTest {
    private final RuledGridFinder finder = new RuledGridFinder();
    private final List<Rule> rules = new ArrayList<>();

    @Test
    void nothingGivesNothing() {
        assertThat(finder.find(List.of())).isEmpty();
    }

    @Test
    void leftAndRightBordersMayBeMissing() {
        horizontal(100, 50, 350);
        horizontal(120, 50, 350);
        horizontal(140, 50, 350);
        vertical(150, 100, 140);
        vertical(250, 100, 140);
        assertThat(finder.find(rules)).singleElement().satisfies(shape -> {
            assertThat(shape.columnEdges()).containsExactly(50.0, 150.0, 250.0, 350.0);
            assertThat(shape.cells()).hasSize(6);
        });
    }

    @Test
    void topAndBottomBordersMayBeMissing() {
        horizontal(120, 50, 350);
        vertical(50, 100, 140);
        vertical(350, 100, 140);
        assertThat(finder.find(rules)).singleElement().satisfies(shape -> {
            assertThat(shape.rowEdges()).containsExactly(100.0, 120.0, 140.0);
            assertThat(shape.cells()).hasSize(2);
        });
    }

    @Test
    void aPieceOfTheBorderMayBeMissing() {
        grid(100, 100, 3, 3, 40);
        rules.removeIf(rule -> rule.equals(Rule.vertical(100, 100, 220)));
        vertical(100, 100, 140);
        vertical(100, 180, 220);
        assertThat(finder.find(rules))
                .singleElement()
                .satisfies(shape -> assertThat(shape.cells()).hasSize(9));
    }

    @Test
    void aBreakInALineIsNoDoor() {
        horizontal(100, 100, 300);
        horizontal(140, 100, 300);
        vertical(100, 100, 140);
        vertical(300, 100, 140);
        vertical(200, 100, 115);
        vertical(200, 126, 140);
        assertThat(cells()).containsExactly(new CellShape(0, 0, 1, 1), new CellShape(0, 1, 1, 1));
    }

    @Test
    void anOvershootIsNoWall() {
        grid(100, 100, 2, 2, 40);
        rules.remove(Rule.vertical(140, 100, 180));
        vertical(140, 100, 155);
        assertThat(cells())
                .containsExactly(new CellShape(0, 0, 1, 1), new CellShape(0, 1, 1, 1), new CellShape(1, 0, 1, 2));
    }

    @Test
    void aBentCellIsCutWhereLessWasLeftOut() {
        grid(100, 100, 2, 2, 40);
        rules.remove(Rule.vertical(140, 100, 180));
        rules.remove(Rule.horizontal(140, 100, 180));
        vertical(140, 140, 180);
        horizontal(140, 140, 180);
        assertThat(cells())
                .containsExactly(new CellShape(0, 0, 1, 2), new CellShape(1, 0, 1, 1), new CellShape(1, 1, 1, 1));
    }

    @Test
    void aTableInACellFollowsItsParent() {
        grid(100, 100, 2, 2, 100);
        grid(20, 120, 1, 2, 30);
        grid(220, 110, 1, 2, 20);
        grid(120, 120, 2, 2, 20);
        assertThat(finder.find(rules))
                .extracting(shape -> shape.columnEdges().get(0))
                .containsExactly(100.0, 220.0, 120.0, 20.0);
    }

    @Test
    void tablesThatNearlyTouchAreTwo() {
        grid(100, 100, 2, 2, 40);
        grid(100, 186, 2, 3, 40);
        assertThat(finder.find(rules)).extracting(shape -> shape.cells().size()).containsExactly(4, 6);
    }

    @Test
    void tablesOfDifferentWidthThatTouchAreTwo() {
        grid(100, 100, 2, 3, 40);
        grid(100, 180, 2, 4, 50);
        assertThat(finder.find(rules)).extracting(shape -> shape.cells().size()).containsExactly(6, 8);
    }

    @Test
    void aBlankCornerWithoutBordersIsACell() {
        grid(100, 100, 3, 3, 40);
        rules.remove(Rule.horizontal(100, 100, 220));
        rules.remove(Rule.vertical(100, 100, 220));
        horizontal(100, 140, 220);
        vertical(100, 140, 220);
        assertThat(cells()).hasSize(9);
    }

    @Test
    void rowsThatBeginAtAnotherIndentKeepTheirColumns() {
        grid(100, 100, 2, 2, 60);
        horizontal(280, 105, 220);
        vertical(105, 220, 280);
        vertical(160, 220, 280);
        vertical(220, 220, 280);
        assertThat(finder.find(rules)).singleElement().satisfies(shape -> {
            assertThat(shape.columnEdges()).containsExactly(100.0, 160.0, 220.0);
            assertThat(shape.cells()).hasSize(6);
        });
    }

    @Test
    void framesAndLetterheadsAndUnderlinesAreNoTables() {
        grid(30, 30, 1, 1, 500);
        horizontal(80, 100, 400);
        horizontal(82, 100, 400);
        horizontal(200, 150, 300);
        horizontal(230, 150, 300);
        assertThat(finder.find(rules)).isEmpty();
    }

    @Test
    void boxesAndArrowsAreNoTable() {
        grid(200, 100, 1, 1, 60);
        vertical(230, 160, 200);
        horizontal(200, 60, 400);
        for (int i = 0; i < 4; i++) {
            vertical(60 + 113 * i, 200, 240);
            grid(40 + 100 * i, 240, 1, 1, 50);
        }
        assertThat(finder.find(rules)).isEmpty();
    }

    @Test
    void anUnderlineThatFillsItsCellIsNoBorder() {
        grid(100, 100, 1, 2, 60);
        horizontal(130, 101, 159);
        List<Glyph> glyphs = List.of(
                new Glyph("无", new Box(101, 119, 159, 132), "宋体", 12, 0, false),
                new Glyph("有", new Box(170, 119, 182, 132), "宋体", 12, 0, false));
        Page page = new Page(1, 595, 842, glyphs, rules, List.of(), List.of());
        assertThat(finder.find(page))
                .singleElement()
                .satisfies(shape -> assertThat(shape.cells()).hasSize(2));
    }

    @Test
    void aFrameWithoutTextInItsCellsIsNoTableOfAPage() {
        grid(100, 100, 5, 1, 20);
        Page page = new Page(1, 595, 842, List.of(), rules, List.of(), List.of());
        assertThat(finder.find(page)).isEmpty();
        assertThat(finder.find(rules)).hasSize(1);
    }

    @Test
    void aDensePageIsReadAndAnEndlessOneIsGivenUp() {
        for (int i = 0; i < 5_000; i++) {
            horizontal(10 + 8 * (i / 50), 10 + 10 * (i % 50), 20 + 10 * (i % 50));
            vertical(10 + 10 * (i % 50), 10 + 8 * (i / 50), 18 + 8 * (i / 50));
        }
        assertThat(cells()).hasSizeGreaterThan(4_800);
        while (rules.size() <= RuledGridFinder.MOST_RULES) {
            horizontal(rules.size(), 0, 1);
        }
        assertThatThrownBy(() -> finder.find(rules)).isInstanceOf(GridLimitException.class);
    }

    @Test
    void hatchingIsGivenUp() {
        for (int i = 0; i < 2_000; i++) {
            horizontal(4 * i, 0, 8_000);
            vertical(4 * i, 0, 8_000);
        }
        assertThatThrownBy(() -> finder.find(rules)).isInstanceOf(GridLimitException.class);
    }

    private List<CellShape> cells() {
        List<GridShape> shapes = finder.find(rules);
        assertThat(shapes).hasSize(1);
        return shapes.get(0).cells();
    }

    private void grid(double x, double y, int rowCount, int columnCount, double step) {
        for (int i = 0; i <= rowCount; i++) {
            horizontal(y + i * step, x, x + columnCount * step);
        }
        for (int i = 0; i <= columnCount; i++) {
            vertical(x + i * step, y, y + rowCount * step);
        }
    }

    private void horizontal(double y, double x0, double x1) {
        rules.add(Rule.horizontal(y, x0, x1));
    }

    private void vertical(double x, double y0, double y1) {
        rules.add(Rule.vertical(x, y0, y1));
    }
}
