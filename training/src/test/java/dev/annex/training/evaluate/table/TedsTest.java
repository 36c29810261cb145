package dev.annex.training.evaluate.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annex.extractor.table.ListedCell;
import dev.annex.extractor.table.ListedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TedsTest {
    /** A table, two rows and four cells. */
    private static final ListedTable TWO_BY_TWO =
            table(cell(0, 0, 1, 1, "项目"), cell(0, 1, 1, 1, "金额"), cell(1, 0, 1, 1, "合计"), cell(1, 1, 1, 1, "75.78"));

    @Test
    void isOneForTheSameTable() {
        assertThat(Teds.of(TWO_BY_TWO, TWO_BY_TWO)).contains(new Teds(1, 1));
    }

    @Test
    void textCountsByTheShareThatIsWrong() {
        Teds teds = teds(table(
                cell(0, 0, 1, 1, "项目"), cell(0, 1, 1, 1, "金额"), cell(1, 0, 1, 1, "合计"), cell(1, 1, 1, 1, "75.79")));
        assertThat(teds.structure()).isEqualTo(1);
        assertThat(teds.text()).isCloseTo(1 - 0.2 / 7, within(1e-12));
    }

    @Test
    void aCellOfOtherSpansCountsAsWrong() {
        Teds teds = teds(table(cell(0, 0, 2, 1, "项目"), cell(0, 1, 1, 1, "金额"), cell(1, 1, 1, 1, "75.78")));
        assertThat(teds.structure()).isCloseTo(1 - 2.0 / 7, within(1e-12));
    }

    @Test
    void aMissingRowCostsItsNodes() {
        Teds teds = teds(table(cell(0, 0, 1, 1, "项目"), cell(0, 1, 1, 1, "金额")));
        assertThat(teds.structure()).isCloseTo(1 - 3.0 / 7, within(1e-12));
        assertThat(teds.text()).isCloseTo(1 - 3.0 / 7, within(1e-12));
    }

    @Test
    void linesThatNoCellBeginsOrEndsAtDoNotCount() {
        ListedTable filler = table(
                cell(0, 0, 1, 2, "项目"), cell(0, 2, 1, 3, "金额"), cell(3, 0, 1, 2, "合计"), cell(3, 2, 1, 3, "75.78"));
        assertThat(Teds.of(TWO_BY_TWO, filler)).contains(new Teds(1, 1));
    }

    @Test
    void tablesWithoutCellsAreTheSame() {
        assertThat(Teds.of(table(), table())).contains(new Teds(1, 1));
        assertThat(teds(table()).structure()).isCloseTo(1.0 / 7, within(1e-12));
    }

    @Test
    void aTableOfTwoThousandNodesIsComparedAndALargerOneIsNot() {
        int columns = 20;
        int rows = (int) (Math.sqrt(Teds.MOST_PAIRS_OF_NODES) - 1) / (columns + 1);
        assertThat(Teds.of(large(rows, columns), large(rows, columns))).contains(new Teds(1, 1));
        assertThat(Teds.of(large(rows + 1, columns), large(rows + 1, columns))).isEmpty();
    }

    @Test
    void textsOfTwentyThousandCharactersAreComparedAndLongerOnesAreNot() {
        int most = (int) Math.sqrt(Teds.MOST_PAIRS_OF_CHARACTERS);
        assertThat(Teds.of(table(cell(0, 0, 1, 1, "字".repeat(most))), table(cell(0, 0, 1, 1, "字".repeat(most)))))
                .isPresent();
        assertThat(Teds.of(table(cell(0, 0, 1, 1, "字".repeat(most + 1))), table(cell(0, 0, 1, 1, "字".repeat(most)))))
                .isEmpty();
    }

    private static ListedTable large(int rows, int columns) {
        List<ListedCell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cells.add(cell(row, column, 1, 1, ""));
            }
        }
        return table(cells.toArray(ListedCell[]::new));
    }

    private static Teds teds(ListedTable other) {
        return Teds.of(TWO_BY_TWO, other).orElseThrow();
    }

    private static ListedCell cell(int row, int column, int rowspan, int colspan, String text) {
        return new ListedCell(row, column, rowspan, colspan, text, Optional.empty());
    }

    private static ListedTable table(ListedCell... cells) {
        return new ListedTable(Optional.empty(), Optional.empty(), Optional.empty(), List.of(cells));
    }
}
