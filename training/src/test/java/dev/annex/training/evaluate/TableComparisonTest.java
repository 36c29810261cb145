package dev.annex.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.table.ListedCell;
import dev.annex.extractor.table.ListedTable;
import dev.annex.extractor.table.TableListing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableComparisonTest {
    private static final ListedTable STAFF = table("编制数", "2023年实际在职人数", "控制率");
    private static final ListedTable FUNDS = table("年初预算数", "全年预算数", "全年执行数");
    private static final ListedTable GOALS = table("年度总体目标", "预期目标", "实际完成情况");

    @Test
    void aTableThatWasNotFoundCountsNothingAndTheOthersAreFoundAgain() {
        TableFigures figures = TableComparison.of(listing(STAFF, FUNDS, GOALS), listing(STAFF, GOALS));
        assertThat(figures).isEqualTo(new TableFigures(3, 1, 0, 2, 2, 0));
        assertThat(figures.meanText()).isEqualTo(OptionalDouble.of(2.0 / 3));
    }

    @Test
    void aTableThatIsNotThereIsCountedApart() {
        assertThat(TableComparison.of(listing(FUNDS), listing(STAFF, FUNDS, GOALS)))
                .isEqualTo(new TableFigures(1, 0, 2, 1, 1, 0));
    }

    @Test
    void widthAndWhiteSpaceDoNotCount() {
        assertThat(TableComparison.of(listing(table("编制数（人）", "2023 年")), listing(table("编制数(人)", "２０２３\n年")))
                        .text())
                .isEqualTo(1);
    }

    @Test
    void aTableThatIsTooLargeIsNotMeasured() {
        ListedTable large =
                table(IntStream.range(0, 2_100).mapToObj(i -> "第" + i).toArray(String[]::new));
        TableFigures figures = TableComparison.of(listing(large, FUNDS), listing(large, FUNDS));
        assertThat(figures).isEqualTo(new TableFigures(1, 0, 0, 1, 1, 1));
    }

    @Test
    void withoutTablesThereIsNoFigure() {
        assertThat(TableComparison.of(listing(), listing()).meanStructure()).isEmpty();
    }

    private static TableListing listing(ListedTable... tables) {
        return new TableListing("report.docx", List.of(tables));
    }

    private static ListedTable table(String... texts) {
        int[] column = {0};
        return new ListedTable(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Stream.of(texts)
                        .map(text -> new ListedCell(0, column[0]++, 1, 1, text, Optional.empty()))
                        .toList());
    }
}
