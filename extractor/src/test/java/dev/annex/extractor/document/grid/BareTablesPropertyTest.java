package dev.annex.extractor.document.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.document.grid.GridShape.CellShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random tables of Chinese text without any line, printed as glyphs and found again. */
class BareTablesPropertyTest {
    private static final int TABLES = 100;

    /** From one line of a cell to the next, in points. */
    private static final double PITCH = 13;

    private static final double WIDTH = 90;
    private static final String CHARACTERS = "产出指标数量培训人次质量合格时效完成成本效益社会可持续影响服务对象满意度";

    /** The wider the rows stand apart, the more places a label fits as well as its own: there some are not found yet. */
    @ParameterizedTest
    @CsvSource({"3, 100", "4, 92", "6, 79"})
    void cellsInTheMiddleOfTheirRowsAreFound(double padding, int least) {
        int exact = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            TypedPage page = new TypedPage();
            List<CellShape> expected = print(new Random(seed), padding, page);
            List<GridShape> found = new TableFinder().find(page.page());
            exact += found.size() == 1 && found.get(0).cells().equals(expected) ? 1 : 0;
        }
        assertThat(exact).isGreaterThanOrEqualTo(least);
    }

    /** A header, labels that span one to three rows, and texts of one to three lines, all in the middle of their cells. */
    private static List<CellShape> print(Random random, double padding, TypedPage page) {
        int columns = 3 + random.nextInt(3);
        List<CellShape> cells = new ArrayList<>();
        double y = 100;
        int row = 0;
        for (int column = 0; column < columns; column++) {
            write(page, centre(column), y + padding + PITCH / 2, text(random, 4, 1));
            cells.add(new CellShape(row, column, 1, 1));
        }
        y += PITCH + 2 * padding;
        row++;
        for (int group = 0; group < 4; group++) {
            int span = 1 + random.nextInt(3);
            double top = y;
            for (int i = 0; i < span; i++) {
                int lines = 1 + random.nextInt(3);
                double height = lines * PITCH + 2 * padding;
                for (int column = 1; column < columns; column++) {
                    int own = column == 1 ? 1 : 1 + random.nextInt(lines);
                    write(page, centre(column), y + height / 2, text(random, 5, column == 2 ? lines : own));
                    cells.add(new CellShape(row + i, column, 1, 1));
                }
                y += height;
            }
            write(page, centre(0), (top + y) / 2, text(random, 4, 1));
            cells.add(new CellShape(row, 0, span, 1));
            row += span;
        }
        cells.sort(Comparator.comparingInt(CellShape::row).thenComparingInt(CellShape::column));
        return cells;
    }

    private static double centre(int column) {
        return 90 + WIDTH * column;
    }

    private static List<String> text(Random random, int characters, int lines) {
        List<String> text = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            int from = random.nextInt(CHARACTERS.length() - characters);
            text.add(CHARACTERS.substring(from, from + characters));
        }
        return text;
    }

    private static void write(TypedPage page, double x, double y, List<String> lines) {
        double top = y - lines.size() * PITCH / 2 + (PITCH - TypedPage.SIZE) / 2;
        for (int i = 0; i < lines.size(); i++) {
            page.centre(x, top + i * PITCH, lines.get(i));
        }
    }

    @Test
    void aPageOfTwentyThousandLonelyCharactersIsGivenUp() {
        TypedPage page = new TypedPage();
        for (int line = 0; line < 200; line++) {
            for (int i = 0; i < 100; i++) {
                page.left(10 + i * 25, 10 + line * 16, "预");
            }
        }

        assertThatThrownBy(() -> new TableFinder().find(page.page()))
                .isInstanceOfSatisfying(
                        GridLimitException.class, e -> assertThat(e.code()).isEqualTo("tooManyPieces"));
    }

    @Test
    void aPageOfTwentyThousandCharactersOfProseIsNoTable() {
        TypedPage page = new TypedPage();
        for (int line = 0; line < 200; line++) {
            page.left(10, 10 + line * 16, "预".repeat(100));
        }

        assertThat(new TableFinder().find(page.page())).isEmpty();
    }

    @Test
    void aLineOfMoreColumnsThanATableHasIsGivenUp() {
        TypedPage page = new TypedPage();
        for (int line = 0; line < 4; line++) {
            for (int i = 0; i <= TextCells.MOST_COLUMNS; i++) {
                page.left(10 + i * 25, 10 + line * 16, "预");
            }
        }

        assertThatThrownBy(() -> new TableFinder().find(page.page()))
                .isInstanceOfSatisfying(
                        GridLimitException.class, e -> assertThat(e.code()).isEqualTo("tooManyColumns"));
    }

    /** Three lines around the head and the body say nothing about the rows of the body. */
    @Test
    void theRowsBetweenThreeLinesAreTold() {
        TypedPage page = new TypedPage();
        List<CellShape> expected = print(new Random(1), 4, page);
        page.rule(99, 40, 560).rule(100 + PITCH + 8, 40, 560).rule(700, 40, 560);

        List<GridShape> found = new TableFinder().find(page.page());

        assertThat(found).hasSize(1);
        assertThat(found.get(0).cells()).containsExactlyElementsOf(expected);
    }
}
