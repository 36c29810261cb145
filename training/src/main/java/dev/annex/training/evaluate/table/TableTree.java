package dev.annex.training.evaluate.table;

import dev.annex.extractor.table.ListedCell;
import dev.annex.extractor.table.ListedTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tree of a table: rows below the table, cells below the row in which they begin. Grid lines at which no cell begins or ends
 * are left out first: they are a matter of the format, and nobody sees them.
 */
final class TableTree {
    private TableTree() {}

    static OrderedTree<TableNode> of(ListedTable table) {
        NavigableSet<Integer> rowLines = new TreeSet<>();
        NavigableSet<Integer> columnLines = new TreeSet<>();
        for (ListedCell cell : table.cells()) {
            rowLines.add(cell.row());
            rowLines.add(cell.row() + cell.rowspan());
            columnLines.add(cell.col());
            columnLines.add(cell.col() + cell.colspan());
        }
        TreeMap<Integer, List<ListedCell>> rows = new TreeMap<>();
        table.cells()
                .forEach(cell -> rows.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                        .add(cell));
        List<OrderedTree.Branch<TableNode>> branches = rows.values().stream()
                .map(cells -> row(cells, rowLines, columnLines))
                .toList();
        return OrderedTree.of(new OrderedTree.Branch<>(new TableNode.Table(), branches));
    }

    private static OrderedTree.Branch<TableNode> row(
            List<ListedCell> cells, NavigableSet<Integer> rowLines, NavigableSet<Integer> columnLines) {
        List<OrderedTree.Branch<TableNode>> leaves = cells.stream()
                .sorted(Comparator.comparingInt(ListedCell::col))
                .map(cell -> new OrderedTree.Branch<TableNode>(
                        new TableNode.Data(
                                between(rowLines, cell.row(), cell.rowspan()),
                                between(columnLines, cell.col(), cell.colspan()),
                                cell.text()),
                        List.of()))
                .toList();
        return new OrderedTree.Branch<>(new TableNode.Row(), leaves);
    }

    /** How many of the lines that somebody sees a span reaches over. */
    private static int between(NavigableSet<Integer> lines, int first, int span) {
        return lines.subSet(first, false, first + span, true).size();
    }
}
