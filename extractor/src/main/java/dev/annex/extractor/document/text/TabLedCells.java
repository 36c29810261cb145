package dev.annex.extractor.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The habit of Word and of programs that follow it: every cell begins on a line of its own with a tab, further paragraphs of a cell
 * follow without one, an empty line ends the row. Cells merged downwards are printed empty; that a cell is wide is not printed.
 */
final class TabLedCells implements TableHabit {
    /** What a line of prose needs at least, in characters; shorter ones that end with a full stop occur in cells. */
    private static final int PROSE_LENGTH = 30;

    /** Longest line that goes on with a cell after an empty line, in characters: one line of a narrow cell. */
    private static final int NARROW = 15;

    /** Most lines that go on with a cell after an empty line. */
    private static final int MOST_LINES = 3;

    /** Fewest cells that make a table; fewer are paragraphs that begin with a tab. */
    private static final int FEWEST_CELLS = 4;

    /** So many empty lines between rows part two tables: the end of the row, the end of the table and a paragraph between. */
    private static final int TABLE_GAP = 3;

    private static final Pattern CAPTION =
            Pattern.compile("^[\\s\u3000]*(附件|附表|填表|说明|注[:：]|第?[一二三四五六七八九十]+[、章]).*|.*表\\s*$");

    @Override
    public Optional<TextTable> find(List<String> lines, int from) {
        return isCell(lines.get(from))
                ? Optional.of(new Rows(lines, from).read()).filter(TabLedCells::isTable)
                : Optional.empty();
    }

    private static boolean isCell(String line) {
        return line.startsWith("\t") && line.indexOf('\t', 1) < 0;
    }

    private static boolean isTable(TextTable table) {
        List<List<String>> cells = table.rows().stream().flatMap(List::stream).toList();
        long prose = cells.stream().filter(TabLedCells::isProse).count();
        boolean wide = table.rows().stream().anyMatch(row -> row.size() > 1);
        return wide && cells.size() >= FEWEST_CELLS && prose * 2 < cells.size();
    }

    private static boolean isProse(List<String> cell) {
        String text = String.join("", cell).strip();
        return text.length() >= PROSE_LENGTH && "。；：！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** One way through the lines of one table. */
    private static final class Rows {
        private final List<String> lines;
        private final List<List<List<String>>> rows = new ArrayList<>();
        private List<List<String>> row = new ArrayList<>();
        private int at;

        Rows(List<String> lines, int from) {
            this.lines = lines;
            this.at = from;
        }

        TextTable read() {
            boolean open = true;
            while (open && at < lines.size()) {
                String line = lines.get(at);
                if (isCell(line)) {
                    row.add(new ArrayList<>(List.of(line.substring(1))));
                    at++;
                } else if (!line.isEmpty()) {
                    row.get(row.size() - 1).add(line);
                    at++;
                } else {
                    open = passEmptyLines();
                }
            }
            endRow();
            return new TextTable(joinedHeads(rows), at, true);
        }

        private boolean passEmptyLines() {
            int next = at;
            while (next < lines.size() && lines.get(next).isEmpty()) {
                next++;
            }
            if (next < lines.size() && isCell(lines.get(next)) && next - at < TABLE_GAP) {
                endRow();
                at = next;
                return true;
            }
            // A cell without words has no rest: what follows an empty line below it stands outside the table.
            if (next == at + 1 && !isBlank(row.get(row.size() - 1)) && goesOn(next)) {
                row.get(row.size() - 1).add("");
                at = next;
                return true;
            }
            endRow();
            at = Math.min(at + 1, lines.size());
            return false;
        }

        /** Whether the lines behind one empty line are the rest of a cell whose row then goes on. */
        private boolean goesOn(int from) {
            int to = from;
            while (to < lines.size() && !lines.get(to).isEmpty() && !isCell(lines.get(to))) {
                String line = lines.get(to);
                if (line.length() > NARROW || CAPTION.matcher(line).matches()) {
                    return false;
                }
                to++;
            }
            return to - from <= MOST_LINES && to < lines.size() && isCell(lines.get(to));
        }

        private void endRow() {
            if (!row.isEmpty()) {
                row.forEach(Rows::dropEmptyEnd);
                rows.add(row);
                row = new ArrayList<>();
            }
        }

        private static void dropEmptyEnd(List<String> cell) {
            while (cell.size() > 1 && cell.get(cell.size() - 1).isBlank()) {
                cell.remove(cell.size() - 1);
            }
        }

        /**
         * A cell that ends with an empty paragraph looks like a row of its own. It is the head of the row below where the row after that
         * is longer by one and leaves its first cell to it.
         */
        private static List<List<List<String>>> joinedHeads(List<List<List<String>>> rows) {
            List<List<List<String>>> joined = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                List<List<String>> row = rows.get(i);
                boolean head = row.size() == 1
                        && i + 2 < rows.size()
                        && rows.get(i + 2).size() == rows.get(i + 1).size() + 1
                        && isBlank(rows.get(i + 2).get(0));
                if (head) {
                    row.addAll(rows.get(++i));
                }
                joined.add(row);
            }
            return joined;
        }

        private static boolean isBlank(List<String> cell) {
            return cell.stream().allMatch(String::isBlank);
        }
    }
}
