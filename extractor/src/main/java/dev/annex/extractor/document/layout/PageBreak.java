package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.layout.PrintedTable.PrintedCell;
import dev.annex.extractor.document.line.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page break within a table: which cells below go on with cells above it.
 *
 * @param above the cells that end at the page break
 * @param below the cells of the first row after it, numbered as the columns above are
 * @param cutsRow whether it goes through the middle of a row
 */
record PageBreak(List<PrintedCell> above, List<PrintedCell> below, boolean cutsRow) {
    /** Space between a border and a full line, in points; word processors set 5.4. */
    private static final double PADDING = 8;

    /** Room at the end of a full line beside that which the next word would have needed, in em. */
    private static final double ROOM = 0.6;

    /** Labels of one kind share so many characters. */
    private static final int SHARED = 2;

    private static final Pattern CLOSED = Pattern.compile(".*[。！？；][”’）)]?", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-+≥≤＞＜=]?[\\d,.]+[%％]?");
    private static final Pattern OPEN_BRACKET = Pattern.compile(".*[（(][^）)]*", Pattern.DOTALL);
    private static final Pattern CLOSING_BRACKET = Pattern.compile("[^（(]*[）)].*", Pattern.DOTALL);

    PageBreak {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /**
     * The page break between two parts of a table.
     *
     * @param upper cells that end with the upper part
     * @param lower cells of the lower part without its head, by the columns of the upper one
     */
    static PageBreak between(List<PrintedCell> upper, List<PrintedCell> lower) {
        List<PrintedCell> first = lower.stream().filter(cell -> cell.row() == 0).toList();
        return new PageBreak(upper, first, isCut(upper, first));
    }

    /** The cell above that a cell below stands under, with the same columns. */
    Optional<PrintedCell> above(PrintedCell cell) {
        return counterpart(cell, above);
    }

    private static Optional<PrintedCell> counterpart(PrintedCell cell, List<PrintedCell> ends) {
        return ends.stream()
                .filter(other -> other.column() == cell.column() && other.columnSpan() == cell.columnSpan())
                .findFirst();
    }

    /**
     * Whether a cell is the rest of the one above it.
     *
     * @param table all cells of both parts
     */
    boolean goesOn(PrintedCell cell, PrintedCell upper, List<PrintedCell> table) {
        return cutsRow
                || cell.isBlank() && isMerged(cell, upper)
                || isSameLabel(cell, upper)
                || isRestOfLabel(cell, upper, table);
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
            if (other.isEmpty()) {
                return false;
            }
            boolean ownRow = other.get().rowSpan() == 1;
            if (cell.isBlank()) {
                blank += ownRow && !other.get().isBlank() ? 1 : 0;
            } else if (!ownRow || cell.rowSpan() > 1) {
                continue;
            } else if (other.get().isBlank() || areAlike(cell.key(), other.get().key())) {
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

    /** Two numbers, two labels that end alike, 数量指标 and 质量指标, or begin alike, 目标1： and 目标2：, are no part of each other. */
    private static boolean areAlike(String one, String other) {
        boolean numbers = NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches();
        boolean labels = one.length() > SHARED
                && other.length() > SHARED
                && (one.startsWith(other.substring(0, SHARED))
                        || one.endsWith(other.substring(other.length() - SHARED)));
        return numbers || labels;
    }

    /** Whether the words of a cell go on to its right side, so that more may follow. */
    private static boolean isFull(PrintedCell cell, List<TextLine> more) {
        TextLine last = cell.lines().get(cell.lines().size() - 1);
        double before = last.box().x0() - cell.box().x0();
        double after = cell.box().x1() - last.box().x1();
        double needed = more.isEmpty() ? last.size() : TextFrame.firstWord(more.get(0));
        return last.isUpright() && after < Math.min(before, PADDING) + needed + ROOM * last.size();
    }

    /** Whether a merged cell prints its label again on the next page. */
    static boolean isSameLabel(PrintedCell cell, PrintedCell upper) {
        return !cell.isBlank()
                && cell.key().equals(upper.key())
                && (cell.rowSpan() > 1 || upper.rowSpan() > 1)
                && !NUMBER.matcher(cell.key()).matches();
    }

    /**
     * Whether the words of a merged cell were cut: they begin with a bracket or close one that is open above, or are an ending
     * that others in the column share and that the words above lack.
     */
    private static boolean isRestOfLabel(PrintedCell cell, PrintedCell upper, List<PrintedCell> table) {
        String rest = cell.key();
        boolean spans = cell.rowSpan() > 1 || upper.rowSpan() > 1;
        if (!spans || rest.isEmpty() || upper.isBlank() || NUMBER.matcher(rest).matches()) {
            return false;
        }
        String ending = withoutDigits(rest);
        long alike = table.stream()
                .filter(other -> other.column() == cell.column())
                .map(other -> withoutDigits(other.key()))
                .filter(key -> key.endsWith(ending) && key.length() > ending.length())
                .count();
        return rest.startsWith("（")
                || rest.startsWith("(")
                || OPEN_BRACKET.matcher(upper.key()).matches()
                        && CLOSING_BRACKET.matcher(rest).matches()
                || alike >= (ending.length() > SHARED ? 1 : 2)
                        && !withoutDigits(upper.key()).endsWith(ending);
    }

    private static String withoutDigits(String key) {
        return key.replaceAll("\\d+", "#");
    }

    /** Whether a blank cell is the rest of a merged one rather than a blank: it, or the one above it, spans rows. */
    private boolean isMerged(PrintedCell cell, PrintedCell upper) {
        return cell.rowSpan() > 1 || upper.rowSpan() > 1 && hasNoWordsBefore(cell);
    }

    /** A blank to the right of words is a blank. */
    private boolean hasNoWordsBefore(PrintedCell cell) {
        return below.stream().noneMatch(other -> other.column() < cell.column() && !other.isBlank());
    }
}
