package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.layout.PrintedTable.PrintedCell;
import dev.annex.extractor.document.line.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Joins a table with its part on the next page: columns by their edges, what a page break cut in two as {@link PageBreak} says. */
final class TableJoint {
    /** Edges of one column stand on two pages within this, in points. */
    static final double SAME_EDGE = 3;

    /** A head that is printed again has at most so many rows. */
    static final int MOST_HEAD_ROWS = 4;

    private static final Pattern TITLE = Pattern.compile(".*表(?:[（(].{1,12}[）)])?");

    private final PrintedTable above;
    private final PrintedTable below;
    private final int head;

    private TableJoint(PrintedTable above, PrintedTable below) {
        this.above = above;
        this.below = below;
        this.head = repeatedRows();
    }

    /**
     * A joined table.
     *
     * @param dropped cells of a head that was printed again
     */
    record Joined(PrintedTable table, List<PrintedCell> dropped) {}

    /** The two parts as one table, or empty if they are two tables. */
    static Optional<Joined> join(PrintedTable above, PrintedTable lower) {
        PrintedTable below = GuessedEdges.moved(lower, above);
        boolean sameWidth =
                Math.abs(first(above) - first(below)) <= SAME_EDGE && Math.abs(last(above) - last(below)) <= SAME_EDGE;
        TableJoint joint = new TableJoint(above, below);
        if (!sameWidth || above.ruled() != below.ruled() || !joint.keepsColumnsApart()) {
            return Optional.empty();
        }
        return joint.isNewTable() ? Optional.empty() : Optional.of(joint.joined());
    }

    private static double first(PrintedTable table) {
        return table.columnEdges().get(0);
    }

    private static double last(PrintedTable table) {
        return table.columnEdges().get(table.columns());
    }

    /** How many rows at the top are those at the top of the part above. */
    private int repeatedRows() {
        int rows = 0;
        while (rows < Math.min(MOST_HEAD_ROWS, Math.min(above.rows(), below.rows()) - 1)
                && keys(above, rows).equals(keys(below, rows))
                && keys(above, rows).stream().anyMatch(key -> !key.isEmpty())) {
            rows++;
        }
        while (rows > 0 && crosses(below, rows)) {
            rows--;
        }
        return rows;
    }

    private static boolean crosses(PrintedTable table, int row) {
        return table.cells().stream().anyMatch(cell -> cell.row() < row && cell.endRow() > row);
    }

    private static List<String> keys(PrintedTable table, int row) {
        return table.beginningIn(row).stream().map(PrintedCell::key).toList();
    }

    /** Whether the lower part begins as a table of its own: with a title, or with the labels that follow the head above. */
    private boolean isNewTable() {
        List<PrintedCell> begin = below.beginningIn(head);
        if (head == 0 && begin.size() == 1 && TITLE.matcher(begin.get(0).key()).matches()) {
            return true;
        }
        if (head == 0 || above.rows() <= head + 1) {
            return false;
        }
        String label = label(below, head);
        return label.length() > 1 && label.equals(label(above, head));
    }

    private static String label(PrintedTable table, int row) {
        return table.beginningIn(row).stream()
                .map(PrintedCell::key)
                .filter(key -> !key.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Joined joined() {
        List<Double> edges = mergedEdges();
        List<PrintedCell> cells = new ArrayList<>();
        if (edges.equals(above.columnEdges())) {
            cells.addAll(above.cells());
        } else {
            above.cells().forEach(cell -> cells.add(moved(cell, above.columnEdges(), edges, 0)));
        }
        List<PrintedCell> ends =
                cells.stream().filter(cell -> cell.endRow() >= above.rows()).toList();
        List<PrintedCell> dropped = below.cells().stream()
                .filter(cell -> cell.row() < head)
                .filter(cell -> !cell.lines().isEmpty())
                .toList();
        List<PrintedCell> rest = below.cells().stream()
                .filter(cell -> cell.row() >= head)
                .map(cell -> moved(cell, below.columnEdges(), edges, -head))
                .toList();
        PageBreak pageBreak = PageBreak.between(ends, rest);
        int offset = pageBreak.cutsRow() ? above.rows() - 1 : above.rows();
        List<PrintedCell> both = Stream.concat(cells.stream(), rest.stream()).toList();
        for (PrintedCell cell : rest) {
            if (cell.row() > 0) {
                cells.add(cell.at(cell.row() + offset, cell.column(), cell.rowSpan(), cell.columnSpan()));
            } else {
                addFirst(cell, cells, both, pageBreak, offset);
            }
        }
        int rows = offset + below.rows() - head;
        cells.sort(Comparator.comparingInt(PrintedCell::row).thenComparingInt(PrintedCell::column));
        return new Joined(new PrintedTable(above.page(), above.box(), edges, rows, cells, above.ruled()), dropped);
    }

    /** The edges of both parts; those of the lower one stand on those of the upper where they are near. */
    private List<Double> mergedEdges() {
        TreeSet<Double> edges = new TreeSet<>(above.columnEdges());
        for (double edge : below.columnEdges()) {
            if (above.columnEdges().stream().noneMatch(other -> Math.abs(other - edge) <= SAME_EDGE)) {
                edges.add(edge);
            }
        }
        return List.copyOf(edges);
    }

    private static PrintedCell moved(PrintedCell cell, List<Double> from, List<Double> to, int rows) {
        int column = nearest(to, from.get(cell.column()));
        int end = nearest(to, from.get(cell.endColumn()));
        return cell.at(cell.row() + rows, column, cell.rowSpan(), end - column);
    }

    /** Whether no column of the lower part falls together with the next, narrow as it may be. */
    private boolean keepsColumnsApart() {
        List<Double> edges = mergedEdges();
        return below.columnEdges().stream()
                        .mapToInt(edge -> nearest(edges, edge))
                        .distinct()
                        .count()
                == below.columnEdges().size();
    }

    private static int nearest(List<Double> edges, double edge) {
        return IntStream.range(0, edges.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> Math.abs(edges.get(i) - edge)))
                .orElseThrow();
    }

    private void addFirst(
            PrintedCell cell, List<PrintedCell> cells, List<PrintedCell> both, PageBreak pageBreak, int offset) {
        Optional<PrintedCell> other = pageBreak.above(cell);
        if (other.isEmpty() || !pageBreak.goesOn(cell, other.get(), both)) {
            cells.add(cell.at(offset, cell.column(), cell.rowSpan(), cell.columnSpan()));
            return;
        }
        PrintedCell upper = other.get();
        PrintedCell grown =
                upper.at(upper.row(), upper.column(), offset + cell.rowSpan() - upper.row(), upper.columnSpan());
        cells.set(cells.indexOf(upper), PageBreak.isSameLabel(cell, upper) ? grown : withMore(grown, cell));
    }

    private static PrintedCell withMore(PrintedCell upper, PrintedCell cell) {
        List<TextLine> lines = new ArrayList<>(upper.lines());
        lines.addAll(cell.lines());
        List<PrintedTable> tables = new ArrayList<>(upper.tables());
        tables.addAll(cell.tables());
        return upper.with(lines, tables);
    }
}
