package dev.annex.extractor.document.grid;

import dev.annex.extractor.document.grid.GridShape.CellShape;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds tables by the lines around their cells: pieces of a line are joined, lines that cross hang together, their lattice
 * is closed at sides left open, and units of the lattice with no line between them are one cell.
 *
 * <p>Joining, snapping and crossing as in Hassan and Baumgartner ("Table Recognition and Understanding from PDF Files", 2007);
 * cells as unions of unit cells, so that spans need no rule of their own.
 *
 * <p>A single box is no table: a frame around a page, a picture or a paragraph, a check box. Lines that cross no other are
 * none either: underlines, lines of a letterhead, blanks to fill in.
 */
public final class RuledGridFinder implements GridFinder {
    /** More rules than any page that a person reads; a dense form has two thousand. */
    static final int MOST_RULES = 200_000;

    /** More tables than any page that a person reads. */
    static final int MOST_TABLES = 500;

    /** A larger share of the box around the lines than this lies outside of them in charts of boxes and arrows. */
    static final double MOST_OUTSIDE = 0.4;

    /**
     * {@inheritDoc}
     *
     * <p>Rules that underline text are left out, and so are tables without a row or column of labels: charts, blank
     * frames. A few rows at the top of a page may be what a page break left of a table, and are kept.
     *
     * @throws GridLimitException if the page has too many rules
     */
    @Override
    public List<GridShape> find(Page page) {
        List<Rule> rules = Underlines.without(page);
        return find(rules).stream()
                .filter(shape -> CellInk.isLabelled(shape, page.glyphs()) || CellInk.isRestOfTable(shape, page))
                .toList();
    }

    /**
     * The tables that rules draw, whatever stands in them.
     *
     * @param rules in any order
     * @throws GridLimitException if there are too many
     */
    public List<GridShape> find(List<Rule> rules) {
        if (rules.size() > MOST_RULES) {
            throw new GridLimitException(MOST_RULES);
        }
        List<Line> horizontal = LineMerger.merge(along(Direction.HORIZONTAL, rules));
        List<Line> vertical = LineMerger.merge(along(Direction.VERTICAL, rules));
        List<GridShape> shapes = Crossings.groups(horizontal, vertical).stream()
                .filter(group -> group.horizontal().size() + group.vertical().size() > 2)
                .map(Lattice::of)
                .filter(lattice -> lattice.rowCount() > 0 && lattice.columnCount() > 0)
                .flatMap(lattice -> TableCut.tables(lattice).stream())
                .flatMap(lattice -> shape(lattice).stream())
                .toList();
        if (shapes.size() > MOST_TABLES) {
            throw new GridLimitException(MOST_TABLES);
        }
        return Nesting.ordered(shapes);
    }

    private static List<Rule> along(Direction direction, List<Rule> rules) {
        return rules.stream().filter(rule -> rule.direction() == direction).toList();
    }

    private static Optional<GridShape> shape(Lattice lattice) {
        Regions regions = Regions.of(lattice);
        if (outsideShare(lattice, regions) > MOST_OUTSIDE) {
            return Optional.empty();
        }
        List<CellShape> cells = regions.cells();
        return cells.size() < 2 ? Optional.empty() : Optional.of(compact(lattice, cells));
    }

    private static double outsideShare(Lattice lattice, Regions regions) {
        double outside = 0;
        double all = 0;
        for (int row = 0; row < lattice.rowCount(); row++) {
            for (int column = 0; column < lattice.columnCount(); column++) {
                double area = lattice.rows().width(row) * lattice.columns().width(column);
                all += area;
                outside += regions.outside(row, column) ? area : 0;
            }
        }
        return outside / all;
    }

    /** Leaves out edges at which no cell begins, those of lines that end in the middle of a cell. */
    private static GridShape compact(Lattice lattice, List<CellShape> cells) {
        List<Integer> rows =
                used(lattice.rowCount(), cells.stream().map(CellShape::row).toList());
        List<Integer> columns = used(
                lattice.columnCount(), cells.stream().map(CellShape::column).toList());
        int[] newRow = positions(rows, lattice.rowCount());
        int[] newColumn = positions(columns, lattice.columnCount());
        List<CellShape> compacted = new ArrayList<>();
        for (CellShape cell : cells) {
            int row = newRow[cell.row()];
            int column = newColumn[cell.column()];
            compacted.add(new CellShape(
                    row,
                    column,
                    newRow[cell.row() + cell.rowSpan()] - row,
                    newColumn[cell.column() + cell.columnSpan()] - column));
        }
        compacted.sort(Comparator.comparingInt(CellShape::row).thenComparingInt(CellShape::column));
        return new GridShape(edges(lattice.columns(), columns), edges(lattice.rows(), rows), compacted);
    }

    private static List<Integer> used(int last, List<Integer> begins) {
        TreeSet<Integer> used = new TreeSet<>(begins);
        used.add(last);
        return List.copyOf(used);
    }

    private static int[] positions(List<Integer> used, int last) {
        int[] positions = new int[last + 1];
        for (int i = 0; i < used.size(); i++) {
            positions[used.get(i)] = i;
        }
        return positions;
    }

    private static List<Double> edges(Axis axis, List<Integer> used) {
        return used.stream().map(edge -> axis.edges()[edge]).toList();
    }
}
