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

/** Joins a table with its part on the next page: columns by their edges, merged cells and a cut row over the page break. */
final class TableJoint {
    /** Edges of one column stand on two pages within this, in points. */
    static final double SAME_EDGE = 3;

    /** A head that is printed again has at most so many rows. */
    static final int MOST_HEAD_ROWS = 4;

    /** Space between a border and a full line, in points; word processors set 5.4. */
    private static final double PADDING = 8;

    /** Room at the end of a full line beside that which the next word would have needed, in em. */
    private static final double ROOM = 0.6;

    private static final Pattern CLOSED = Pattern.compile(".*[。！？；][”’）)]?", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-+≥≤＞＜=]?[\\d,.]+[%％]?");
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
        boolean cut = isCut(ends, rest);
        int offset = cut ? above.rows() - 1 : above.rows();
        for (PrintedCell cell : rest) {
            if (cell.row() > 0) {
                cells.add(cell.at(cell.row() + offset, cell.column(), cell.rowSpan(), cell.columnSpan()));
            } else {
                addFirst(cell, cells, ends, rest, cut, offset);
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

    /** The cell at the lower end of the upper part that a cell of the lower part goes on with by its columns. */
    private static Optional<PrintedCell> counterpart(PrintedCell cell, List<PrintedCell> ends) {
        return ends.stream()
                .filter(other -> other.column() == cell.column() && other.columnSpan() == cell.columnSpan())
                .findFirst();
    }

    /**
     * Whether the page break went through a row: every word in the row below goes on with words above, and some cell that has
     * words above has none below.
     */
    private static boolean isCut(List<PrintedCell> upper, List<PrintedCell> lower) {
        int blank = 0;
        int open = 0;
        int closed = 0;
        for (PrintedCell cell : lower) {
            Optional<PrintedCell> other = counterpart(cell, upper);
            if (cell.row() > 0) {
                continue;
            }
            if (other.isEmpty()) {
                return false;
            }
            boolean ownRow = other.get().rowSpan() == 1;
            if (cell.isBlank()) {
                blank += ownRow && !other.get().isBlank() ? 1 : 0;
            } else if (!ownRow || cell.rowSpan() > 1) {
                continue;
            } else if (other.get().isBlank()
                    || endAlike(cell.key(), other.get().key())
                    || NUMBER.matcher(cell.key()).matches()
                            && NUMBER.matcher(other.get().key()).matches()) {
                return false;
            } else if (CLOSED.matcher(other.get().key()).matches()) {
                closed++;
            } else if (isFull(other.get(), cell.lines())) {
                open++;
            } else {
                return false;
            }
        }
        return open + closed > 0 && blank > 0 && (open > 0 || blank > closed);
    }

    /** Two labels of one kind end alike: 数量指标, 质量指标. */
    private static boolean endAlike(String one, String other) {
        return one.length() > 2
                && other.length() > 2
                && one.substring(one.length() - 2).equals(other.substring(other.length() - 2));
    }

    /** Whether the words of a cell go on to its right side, so that more may follow. */
    private static boolean isFull(PrintedCell cell, List<TextLine> more) {
        TextLine last = cell.lines().get(cell.lines().size() - 1);
        double before = last.box().x0() - cell.box().x0();
        double after = cell.box().x1() - last.box().x1();
        double needed = more.isEmpty() ? last.size() : TextFrame.firstWord(more.get(0));
        return last.isUpright() && after < Math.min(before, PADDING) + needed + ROOM * last.size();
    }

    private void addFirst(
            PrintedCell cell,
            List<PrintedCell> cells,
            List<PrintedCell> ends,
            List<PrintedCell> lower,
            boolean cut,
            int offset) {
        Optional<PrintedCell> other = counterpart(cell, ends);
        boolean goesOn = other.isPresent()
                && (cut
                        || cell.isBlank() && isMerged(cell, other.get(), lower)
                        || isSameLabel(cell, other.get())
                        || isRestOfLabel(cell, other.get(), cells));
        if (!goesOn) {
            cells.add(cell.at(offset, cell.column(), cell.rowSpan(), cell.columnSpan()));
            return;
        }
        PrintedCell upper = other.orElseThrow();
        PrintedCell grown =
                upper.at(upper.row(), upper.column(), offset + cell.rowSpan() - upper.row(), upper.columnSpan());
        cells.set(cells.indexOf(upper), isSameLabel(cell, upper) ? grown : withMore(grown, cell));
    }

    private static PrintedCell withMore(PrintedCell upper, PrintedCell cell) {
        List<TextLine> lines = new ArrayList<>(upper.lines());
        lines.addAll(cell.lines());
        List<PrintedTable> tables = new ArrayList<>(upper.tables());
        tables.addAll(cell.tables());
        return upper.with(lines, tables);
    }

    private static boolean isSameLabel(PrintedCell cell, PrintedCell upper) {
        return !cell.isBlank()
                && cell.key().equals(upper.key())
                && (cell.rowSpan() > 1 || upper.rowSpan() > 1)
                && !NUMBER.matcher(cell.key()).matches();
    }

    /**
     * Whether the words of a merged cell were cut: they begin with a bracket, or are an ending that others in the column share
     * and that the words above lack.
     */
    private static boolean isRestOfLabel(PrintedCell cell, PrintedCell upper, List<PrintedCell> cells) {
        String rest = cell.key();
        boolean spans = cell.rowSpan() > 1 || upper.rowSpan() > 1;
        if (!spans || rest.isEmpty() || upper.isBlank() || NUMBER.matcher(rest).matches()) {
            return false;
        }
        long alike = cells.stream()
                .filter(other -> other.column() == cell.column()
                        && other.key().endsWith(rest)
                        && other.key().length() > rest.length())
                .count();
        return rest.startsWith("（")
                || rest.startsWith("(")
                || alike >= 2 && !upper.key().endsWith(rest);
    }

    /** Whether a blank cell is the rest of a merged one rather than a blank: it, or the one above it, spans rows. */
    private static boolean isMerged(PrintedCell cell, PrintedCell upper, List<PrintedCell> lower) {
        return cell.rowSpan() > 1 || upper.rowSpan() > 1 && hasNoWordsBefore(cell, lower);
    }

    /** A blank to the right of words is a blank. */
    private static boolean hasNoWordsBefore(PrintedCell cell, List<PrintedCell> lower) {
        return lower.stream()
                .filter(other -> other.row() == 0)
                .noneMatch(other -> other.column() < cell.column() && !other.isBlank());
    }
}
