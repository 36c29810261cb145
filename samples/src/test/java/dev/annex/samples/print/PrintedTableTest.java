package dev.annex.samples.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.samples.print.NumberStyle.Digits;
import dev.annex.samples.print.PrintedCell.Manner;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedTableTest {
    private static PrintedCell cell(int row, int column, int rowSpan, int columnSpan) {
        return new PrintedCell(row, column, rowSpan, columnSpan, List.of(), Manner.PLAIN);
    }

    @Test
    void rowsHoldTheCellsThatGoOnIntoThem() {
        PrintedCell tall = cell(0, 0, 2, 1);
        PrintedTable table =
                new PrintedTable(List.of(50.0, 30.0), 2, List.of(tall, cell(0, 1, 1, 1), cell(1, 1, 1, 1)), true, 0);

        assertThat(table.row(1)).containsExactly(tall, cell(1, 1, 1, 1));
        assertThat(table.width()).isEqualTo(80);
    }

    @Test
    void cellsThatOverlapAreRefused() {
        List<PrintedCell> cells = List.of(cell(0, 0, 1, 2), cell(0, 1, 1, 1));
        assertThatThrownBy(() -> new PrintedTable(List.of(50.0, 30.0), 1, cells, true, 0))
                .hasMessageContaining("overlaps");
    }

    @Test
    void placesWithoutACellAreRefused() {
        List<PrintedCell> cells = List.of(cell(0, 0, 1, 1));
        assertThatThrownBy(() -> new PrintedTable(List.of(50.0, 30.0), 1, cells, true, 0))
                .hasMessageContaining("no cell covers row 0, column 1");
    }

    @Test
    void numbersAreWrittenAsWordWritesThem() {
        NumberStyle chinese = new NumberStyle(Digits.CHINESE, "（", "）");
        assertThat(List.of(1, 10, 11, 20, 35).stream().map(chinese::format))
                .containsExactly("（一）", "（十）", "（十一）", "（二十）", "（三十五）");
        assertThat(new NumberStyle(Digits.CIRCLED, "", "").format(3)).isEqualTo("③");
        assertThat(new NumberStyle(Digits.ARABIC, "", "．").format(12)).isEqualTo("12．");
    }
}
