package dev.annex.extractor.document.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives the cells of rows of different lengths spans again. The longest row makes the lattice; a shorter one is spread over it so that
 * <ul>
 *   <li>a head of two rows is one: what is empty in its second row belongs to the first, the rest stands below wider cells of it
 *       ({@link DoubleHead});
 *   <li>consecutive rows of one length share their columns, so that values stay below their heads;
 *   <li>cells at the beginning of a row that are empty below a filled one belong to it;
 *   <li>a row of totals has its numbers below numbers;
 *   <li>in a row of labels and values the values get the room.
 * </ul>
 * The result need not be the lattice that was lost, but what belonged together stands together.
 */
final class LostSpans {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,，.]+\\s*[%％]?");
    private static final Pattern TOTAL = Pattern.compile("(总\\s*分|合\\s*计|总\\s*计|总得分|小\\s*计)[:：]?");

    private final List<List<List<String>>> rows;
    private final int columns;
    private final List<Placed> cells = new ArrayList<>();

    /** A cell in its place; rows and columns count from 0. */
    record Placed(int row, int column, int rowSpan, int columnSpan, List<String> lines) {}

    LostSpans(List<List<List<String>>> rows) {
        this.rows = rows;
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
        placeAll();
    }

    /** Number of columns of the lattice. */
    int columns() {
        return columns;
    }

    /** By row and then by column. */
    List<Placed> cells() {
        return cells;
    }

    private void placeAll() {
        Growing[] above = new Growing[columns];
        List<Growing> all = new ArrayList<>();
        for (int start = 0; start < rows.size(); ) {
            int end = start + 1;
            while (end < rows.size() && rows.get(end).size() == rows.get(start).size()) {
                end++;
            }
            Optional<int[]> head = DoubleHead.spans(rows, end - 1, columns);
            int plain = head.isPresent() ? end - 1 : end;
            if (plain > start) {
                int[] spans = spans(start, plain);
                for (int row = start; row < plain; row++) {
                    above = place(row, spans, leadingBlanks(rows.get(row)), above, all);
                }
            }
            if (head.isPresent()) {
                above = place(plain, head.get(), leadingBlanks(rows.get(plain)), above, all);
                above = place(end, filled(columns, 1), columns, above, all);
            }
            start = head.isPresent() ? end + 1 : end;
        }
        all.forEach(cell -> cells.add(new Placed(cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.lines)));
    }

    /** @param mergeable how many of the first cells belong to those above them if they are empty */
    private Growing[] place(int row, int[] spans, int mergeable, Growing[] above, List<Growing> all) {
        Growing[] covered = new Growing[columns];
        int column = 0;
        for (int i = 0; i < spans.length; i++) {
            List<String> lines = rows.get(row).get(i);
            Growing upper = above[column];
            Growing cell;
            if (i < mergeable && isBlank(lines) && upper != null && upper.goesOn(column, spans[i])) {
                upper.rowSpan++;
                cell = upper;
            } else {
                cell = new Growing(row, column, spans[i], lines);
                all.add(cell);
            }
            Arrays.fill(covered, column, column + spans[i], cell);
            column += spans[i];
        }
        return covered;
    }

    /** The cells that a row begins with and that are empty; 0 for a row without any word. */
    private static int leadingBlanks(List<List<String>> row) {
        int count = 0;
        while (count < row.size() && isBlank(row.get(count))) {
            count++;
        }
        return count == row.size() ? 0 : count;
    }

    /** The spans that all rows from one to another, of one length, have together. */
    private int[] spans(int start, int end) {
        List<List<String>> first = rows.get(start);
        int count = first.size();
        if (count == columns) {
            return filled(count, 1);
        }
        if (end - start == 1 && TOTAL.matcher(text(first.get(0))).matches()) {
            return totals(first);
        }
        int held = 0;
        boolean numbers = false;
        for (List<List<String>> row : rows.subList(start, end)) {
            held = Math.max(held, leadingBlanks(row));
            numbers |= row.stream().anyMatch(LostSpans::isNumber);
        }
        boolean pairs = held == 0 && count >= 4 && count % 2 == 0 && !numbers && end - start == 1;
        return pairs ? pairs(count) : spread(count, Math.min(Math.max(1, held), count - 1));
    }

    private static int[] filled(int count, int span) {
        int[] spans = new int[count];
        Arrays.fill(spans, span);
        return spans;
    }

    /** Labels are as narrow as can be, values share what is left. */
    private int[] pairs(int count) {
        int[] spans = filled(count, 1);
        int rest = columns - count;
        int values = count / 2;
        for (int i = 0; i < values; i++) {
            spans[2 * i + 1] += rest / values + (i >= values - rest % values ? 1 : 0);
        }
        return spans;
    }

    /** The first cells are as narrow as can be, the others share what is left, the earlier ones, which are labels, getting more. */
    private int[] spread(int count, int narrow) {
        int[] spans = filled(count, 1);
        int wide = count - narrow;
        int rest = columns - count;
        if (wide == 0) {
            spans[count - 1] += rest;
            return spans;
        }
        for (int i = 0; i < wide; i++) {
            spans[narrow + i] += rest / wide + (i < rest % wide ? 1 : 0);
        }
        return spans;
    }

    /** The label takes as many columns as it must for the numbers to stand below numbers; if that does not decide, all it can. */
    private int[] totals(List<List<String>> row) {
        int best = columns - row.size() + 1;
        int bestHits = hits(row, best);
        for (int span = best - 1; span >= 1; span--) {
            int hits = hits(row, span);
            if (hits > bestHits) {
                best = span;
                bestHits = hits;
            }
        }
        int[] spans = filled(row.size(), 1);
        spans[0] = best;
        spans[row.size() - 1] += columns - best - row.size() + 1;
        return spans;
    }

    private int hits(List<List<String>> total, int labelSpan) {
        int hits = 0;
        for (int i = 1; i < total.size(); i++) {
            int column = labelSpan + i - 1;
            if (isNumber(total.get(i))) {
                hits += (int) rows.stream()
                        .filter(row -> row.size() == columns && isNumber(row.get(column)))
                        .count();
            }
        }
        return hits;
    }

    static boolean isNumber(List<String> cell) {
        return NUMBER.matcher(text(cell)).matches();
    }

    static boolean isBlank(List<String> cell) {
        return text(cell).isEmpty();
    }

    static String text(List<String> cell) {
        return String.join("", cell).replace('\u3000', ' ').strip();
    }

    private static final class Growing {
        private final int row;
        private final int column;
        private final int columnSpan;
        private final List<String> lines;
        private int rowSpan = 1;

        Growing(int row, int column, int columnSpan, List<String> lines) {
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
            this.lines = lines;
        }

        boolean goesOn(int atColumn, int span) {
            return column == atColumn && columnSpan == span && !isBlank(lines);
        }
    }
}
