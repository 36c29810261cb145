package dev.annex.extractor.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFinderTest {
    private static final double[] TWO = {290, 390};

    private final TypedPage page = new TypedPage();

    @Test
    void rowsHiddenBetweenVerticalLinesAreFound() {
        box(50, 96, 400, 190, 200, 300);
        page.rule(112, 50, 400)
                .row(55, 100, TWO, "Country", "Spent", "Left")
                .row(55, 116, TWO, "Cyprus", "0.21", "0")
                .row(55, 130, TWO, "Estonia", "1.1", "1.9")
                .row(55, 144, TWO, "Malta", "0.28", "0.44")
                .row(55, 158, TWO, "Poland", "22", "33")
                .row(55, 172, TWO, "Latvia", "1.5", "2.4");
        assertTables("""
                Country|Spent|Left
                Cyprus|0.21|0
                Estonia|1.1|1.9
                Malta|0.28|0.44
                Poland|22|33
                Latvia|1.5|2.4""");
    }

    @Test
    void columnsHiddenBetweenHorizontalLinesAreFoundUnderADrawnHeader() {
        box(50, 96, 400, 160);
        page.vertical(200, 96, 112)
                .vertical(300, 96, 112)
                .rule(112, 50, 400)
                .rule(128, 50, 400)
                .rule(144, 50, 400)
                .row(55, 99, TWO, "Country", "Spent", "Left")
                .row(55, 115, TWO, "Cyprus", "0.21", "0")
                .row(55, 131, TWO, "Estonia", "1.1", "1.9")
                .row(55, 147, TWO, "Malta", "0.28", "0.44");
        assertTables("""
                Country|Spent|Left
                Cyprus|0.21|0
                Estonia|1.1|1.9
                Malta|0.28|0.44""");
    }

    @Test
    void linesOfTextInTheCellsOfAFormAreOneCell() {
        box(50, 96, 400, 160, 200, 300);
        for (int i = 0; i < 4; i++) {
            page.left(55, 100 + 14 * i, "完成各项工作任务")
                    .left(205, 100 + 14 * i, "按时足额")
                    .left(305, 100 + 14 * i, "无偏差");
        }
        assertTables("完成各项工作任务 完成各项工作任务 完成各项工作任务 完成各项工作任务|按时足额 按时足额 按时足额 按时足额|无偏差 无偏差 无偏差 无偏差");
    }

    @Test
    void aLongNumberInANarrowColumnIsOneCell() {
        box(50, 96, 250, 160, 200, 225);
        for (int i = 0; i < 4; i++) {
            page.left(55, 100 + 14 * i, "完成各项工作")
                    .left(202, 100 + 14 * i, "1234")
                    .left(227, 100 + 14 * i, "5678");
        }
        assertTables("完成各项工作 完成各项工作 完成各项工作 完成各项工作|1234 1234 1234 1234|5678 5678 5678 5678");
    }

    @Test
    void aDrawnHeaderGoesWithTheBodyUnderIt() {
        box(50, 96, 400, 112, 200, 300);
        page.row(55, 99, TWO, "Grade", "Students", "Schools")
                .row(55, 116, TWO, "First", "120", "4")
                .row(55, 130, TWO, "Second", "131", "5")
                .row(55, 144, TWO, "Third", "148", "9");
        assertTables("""
                Grade|Students|Schools
                First|120|4
                Second|131|5
                Third|148|9""");
    }

    @Test
    void tablesOfBothKindsComeFromTopToBottom() {
        page.row(55, 50, TWO, "Grade", "Students", "Schools")
                .row(55, 64, TWO, "First", "120", "4")
                .row(55, 78, TWO, "Second", "131", "5");
        box(50, 200, 400, 216, 200, 300);
        page.row(55, 204, TWO, "一", "二", "三");
        assertTables("""
                Grade|Students|Schools
                First|120|4
                Second|131|5""", "一|二|三");
    }

    @Test
    void aPageOfNothingButNoiseIsGivenBackInTime() {
        List<Glyph> glyphs = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double x = (i * 7919) % 590;
            double y = (i * 104_729) % 840;
            glyphs.add(new Glyph("" + i % 10, new Box(x, y, x + 5, y + 10), "Serif", 10, 0, false));
            if (i < 10_000) {
                rules.add(Rule.horizontal(y, x, x + 5));
                rules.add(Rule.vertical(x, y, y + 5));
            }
        }
        Page noise = new Page(1, 595, 842, glyphs, rules, List.of(), List.of());
        assertThat(new TableFinder().find(noise)).isEqualTo(new TableFinder().find(noise));
    }

    private void box(double x0, double y0, double x1, double y1, double... between) {
        page.rule(y0, x0, x1).rule(y1, x0, x1).vertical(x0, y0, y1).vertical(x1, y0, y1);
        for (double x : between) {
            page.vertical(x, y0, y1);
        }
    }

    private void assertTables(String... expected) {
        Page typed = page.page();
        assertThat(new TableFinder()
                        .find(typed).stream()
                                .map(shape -> TypedPage.print(typed, shape))
                                .toList())
                .containsExactly(expected);
    }
}
