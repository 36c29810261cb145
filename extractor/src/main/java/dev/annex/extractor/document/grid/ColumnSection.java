package dev.annex.extractor.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows below each other whose cells stand in the same columns.
 *
 * @param firstRow from 0
 * @param lastRow not before the first
 * @param columns the extents of the text of each column, from left to right, at least one
 */
record ColumnSection(int firstRow, int lastRow, List<Column> columns) {
    /** Texts of different columns are at least this far apart, in em. */
    static final double LEAST_GAP = 0.2;

    /** A row with less than this share of the cells of its neighbours joins them only if its cells are aligned with theirs. */
    static final double SPARSE = 0.6;

    /** Texts are aligned if their beginnings, middles or ends are within this of each other, in em. */
    static final double ALIGNED = 0.8;

    /** The text of one column: its cells and what they cover. */
    record Column(double x0, double x1, List<TextCell> cells) {
        boolean meets(Column other, double least) {
            return Math.min(x1, other.x1) - Math.max(x0, other.x0) > -least;
        }

        boolean isAlignedWith(Column other, double within) {
            return cells.stream()
                    .anyMatch(cell -> other.cells.stream()
                            .anyMatch(as -> Math.abs(cell.box().x0() - as.box().x0()) < within
                                    || Math.abs(cell.centerX() - as.centerX()) < within
                                    || Math.abs(cell.box().x1() - as.box().x1()) < within));
        }

        Column with(Column other) {
            List<TextCell> all = new ArrayList<>(cells);
            other.cells.stream().filter(cell -> !cells.contains(cell)).forEach(all::add);
            return new Column(Math.min(x0, other.x0), Math.max(x1, other.x1), all);
        }
    }

    static List<ColumnSection> of(RowedCells table, double em) {
        List<ColumnSection> sections = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            List<Column> columns = table.in(row).stream()
                    .map(cell -> new Column(cell.box().x0(), cell.box().x1(), List.of(cell)))
                    .toList();
            ColumnSection next = new ColumnSection(row, row, united(columns, em));
            ColumnSection last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
            if (last != null && (next.columns.isEmpty() || last.columns.isEmpty() || last.goesOnIn(next, em))) {
                sections.set(sections.size() - 1, last.with(next, em));
            } else {
                sections.add(next);
            }
        }
        return sections;
    }

    private ColumnSection with(ColumnSection next, double em) {
        List<Column> all = new ArrayList<>(columns);
        all.addAll(next.columns);
        return new ColumnSection(firstRow, next.lastRow, united(all, em));
    }

    private boolean goesOnIn(ColumnSection next, double em) {
        boolean sparse =
                Math.min(columns.size(), next.columns.size()) < SPARSE * Math.max(columns.size(), next.columns.size());
        for (Column column : next.columns) {
            List<Column> met = columns.stream()
                    .filter(other -> other.meets(column, LEAST_GAP * em))
                    .toList();
            if (met.size() > 1 || sparse && met.size() == 1 && !column.isAlignedWith(met.get(0), ALIGNED * em)) {
                return false;
            }
        }
        return columns.stream()
                .allMatch(column -> next.columns.stream()
                                .filter(other -> other.meets(column, LEAST_GAP * em))
                                .count()
                        <= 1);
    }

    /** Columns whose texts lie over each other as one. */
    private static List<Column> united(List<Column> columns, double em) {
        List<Column> sorted = new ArrayList<>(columns);
        sorted.sort(Comparator.comparingDouble(Column::x0));
        List<Column> united = new ArrayList<>();
        for (Column column : sorted) {
            if (!united.isEmpty() && united.get(united.size() - 1).meets(column, LEAST_GAP * em)) {
                united.set(united.size() - 1, united.get(united.size() - 1).with(column));
            } else {
                united.add(column);
            }
        }
        return united;
    }
}
