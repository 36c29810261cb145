package dev.annex.extractor.document.text;

import dev.annex.extractor.document.WhiteSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The habit of typists: cells stand below each other, runs of spaces between them. */
final class AlignedCells implements TableHabit {
    /** Fewer lines are aligned by chance, as those of a signature are. */
    private static final int FEWEST_ROWS = 3;

    /** Width of the gap between two columns at least, in half-width columns. */
    private static final int GAP = 2;

    private static final Pattern WIDE_SPACE = Pattern.compile("\\S(?: {2,}|\u3000+)\\S");

    @Override
    public Optional<TextTable> find(List<String> lines, int from) {
        int to = from;
        while (to < lines.size()
                && WIDE_SPACE.matcher(lines.get(to)).find()
                && lines.get(to).indexOf('\t') < 0) {
            to++;
        }
        if (to - from < FEWEST_ROWS) {
            return Optional.empty();
        }
        List<String> block = lines.subList(from, to);
        List<int[]> columns = columns(block);
        if (columns.size() < 2) {
            return Optional.empty();
        }
        List<List<List<String>>> rows = new ArrayList<>();
        for (String line : block) {
            rows.add(cells(line, columns));
        }
        return Optional.of(new TextTable(rows, to, false));
    }

    /** Where some line has a character, without gaps too narrow to part columns. */
    private static List<int[]> columns(List<String> block) {
        BitSet inked = new BitSet();
        for (String line : block) {
            int column = 0;
            for (int character : line.codePoints().toArray()) {
                int width = DisplayWidth.of(character);
                if (!WhiteSpace.isSpace(character)) {
                    inked.set(column, column + width);
                }
                column += width;
            }
        }
        List<int[]> columns = new ArrayList<>();
        for (int start = inked.nextSetBit(0); start >= 0; start = inked.nextSetBit(inked.nextClearBit(start))) {
            int end = inked.nextClearBit(start);
            int last = columns.size() - 1;
            if (last >= 0 && start - columns.get(last)[1] < GAP) {
                columns.get(last)[1] = end;
            } else {
                columns.add(new int[] {start, end});
            }
        }
        return columns;
    }

    private static List<List<String>> cells(String line, List<int[]> columns) {
        List<StringBuilder> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(new StringBuilder()));
        int at = 0;
        for (int character : line.codePoints().toArray()) {
            for (int i = 0; i < columns.size(); i++) {
                if (at >= columns.get(i)[0] && at < columns.get(i)[1]) {
                    cells.get(i).appendCodePoint(character);
                }
            }
            at += DisplayWidth.of(character);
        }
        return cells.stream().map(cell -> List.of(cell.toString().strip())).toList();
    }
}
