package dev.annex.extractor.document.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The habit of spreadsheets: one row is one line, a tab stands between its cells. */
final class TabSeparatedCells implements TableHabit {
    /** Fewer lines with tabs in them are typed, not a table. */
    private static final int FEWEST_ROWS = 2;

    @Override
    public Optional<TextTable> find(List<String> lines, int from) {
        List<List<List<String>>> rows = new ArrayList<>();
        int at = from;
        while (at < lines.size() && isRow(lines.get(at))) {
            rows.add(Arrays.stream(lines.get(at).split("\t", -1)).map(List::of).toList());
            at++;
        }
        return rows.size() >= FEWEST_ROWS ? Optional.of(new TextTable(rows, at, true)) : Optional.empty();
    }

    private static boolean isRow(String line) {
        return line.indexOf('\t', 1) > 0 && !line.isBlank();
    }
}
