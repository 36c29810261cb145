package dev.annex.extractor.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.word.TableLattice.Merge;
import dev.annex.extractor.document.word.TableLattice.Placed;
import dev.annex.extractor.document.word.TableLattice.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableLatticeTest {

    @Test
    void everyEdgeIsALine() {
        TableLattice<String> lattice = TableLattice.of(
                List.of(List.of(slot(0, 50, "a"), slot(50, 100, "b")), List.of(slot(0, 30, "c"), slot(30, 100, "d"))),
                0);
        assertThat(lattice.columns()).isEqualTo(3);
        assertThat(lattice.cells())
                .containsExactly(
                        cell(0, 0, 1, 2, "a"), cell(0, 2, 1, 1, "b"), cell(1, 0, 1, 1, "c"), cell(1, 1, 1, 2, "d"));
    }

    @Test
    void edgesThatNearlyMeetAreOneLine() {
        TableLattice<String> lattice = TableLattice.of(
                List.of(List.of(slot(0, 50, "a"), slot(50, 100, "b")), List.of(slot(2, 53, "c"), slot(53, 98, "d"))),
                5);
        assertThat(lattice.columns()).isEqualTo(2);
    }

    @Test
    void aNarrowCellKeepsItsColumnWhateverTheTolerance() {
        TableLattice<String> lattice = TableLattice.of(
                List.of(List.of(slot(0, 3, "a"), slot(3, 100, "b")), List.of(slot(0, 0, "c"), slot(0, 100, "d"))), 5);
        assertThat(lattice.cells()).extracting(Placed::content).containsExactly("a", "b", "c", "d");
        assertThat(lattice.cells()).allMatch(cell -> cell.columnSpan() >= 1);
    }

    @Test
    void cellsMergeDownwardsOverEqualEdgesOnly() {
        TableLattice<String> lattice = TableLattice.of(
                List.of(
                        List.of(new Slot<>(0, 1, Merge.RESTART, "a"), slot(1, 3, "b")),
                        List.of(
                                new Slot<>(0, 1, Merge.CONTINUE, "c"),
                                new Slot<>(1, 2, Merge.CONTINUE, "d"),
                                slot(2, 3, "e")),
                        List.of(new Slot<>(0, 2, Merge.CONTINUE, "f"), slot(2, 3, "g"))),
                0);
        assertThat(lattice.cells())
                .containsExactly(
                        new Placed<>(0, 0, 2, 1, "a", List.of("c")),
                        cell(0, 1, 1, 2, "b"),
                        cell(1, 1, 1, 1, "d"),
                        cell(1, 2, 1, 1, "e"),
                        cell(2, 0, 1, 2, "f"),
                        cell(2, 2, 1, 1, "g"));
    }

    @Test
    void aContinuationWithoutAFirstCellBeginsAMerge() {
        TableLattice<String> lattice = TableLattice.of(
                List.of(List.of(new Slot<>(0, 1, Merge.CONTINUE, "a")), List.of(new Slot<>(0, 1, Merge.CONTINUE, "b"))),
                0);
        assertThat(lattice.cells()).containsExactly(new Placed<>(0, 0, 2, 1, "a", List.of("b")));
    }

    @Test
    void aRowMayBeEmpty() {
        TableLattice<String> lattice = TableLattice.of(List.of(List.of(), List.of(slot(0, 1, "a"))), 0);
        assertThat(lattice.rows()).isEqualTo(2);
        assertThat(lattice.cells()).containsExactly(cell(1, 0, 1, 1, "a"));
    }

    private static Slot<String> slot(int left, int right, String content) {
        return new Slot<>(left, right, Merge.NONE, content);
    }

    private static Placed<String> cell(int row, int column, int rowSpan, int columnSpan, String content) {
        return new Placed<>(row, column, rowSpan, columnSpan, content, List.of());
    }
}
