package dev.annex.extractor.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tables drawn with characters: a bar stands between cells and perhaps around them, lines of dashes or box characters between rows. Where
 * such lines part all rows, a row may be several lines high; else every line is a row, and one that only goes on with full cells above
 * belongs to the row above it.
 */
final class DrawnCells implements TableHabit {
    private static final Pattern BAR = Pattern.compile("[|｜│┃║]");
    private static final Pattern RULE = Pattern.compile("[\\s|｜│┃║+\\-=—─━:┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛]{3,}");
    private static final Pattern DASH = Pattern.compile("[\\-=—─━═┬┴┼]");
    private static final int FEWEST_ROWS = 2;

    /** How much room is left in a full cell at most, in half-width columns: less than one Chinese character and a space. */
    private static final int FULL = 2;

    @Override
    public Optional<TextTable> find(List<String> lines, int from) {
        List<List<List<String>>> groups = new ArrayList<>();
        List<List<String>> group = new ArrayList<>();
        int innerRules = 0;
        int at = from;
        while (at < lines.size() && (isRule(lines.get(at)) || isRow(lines.get(at)))) {
            if (!isRule(lines.get(at))) {
                group.add(cells(lines.get(at)));
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
                innerRules++;
            }
            at++;
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        long count = groups.stream().mapToLong(List::size).sum();
        if (count < FEWEST_ROWS) {
            return Optional.empty();
        }
        boolean rulesPartRows = groups.size() > 2 || (innerRules > 1 && groups.size() == 2);
        return Optional.of(new TextTable(rulesPartRows ? joined(groups) : wrapped(groups), at, true));
    }

    private static boolean isRule(String line) {
        return RULE.matcher(line).matches() && DASH.matcher(line).find();
    }

    private static boolean isRow(String line) {
        return !isRule(line) && BAR.matcher(line).find();
    }

    private static List<String> cells(String line) {
        String inner = line.strip();
        List<String> cells = new ArrayList<>(List.of(BAR.split(inner, -1)));
        if (BAR.matcher(inner.substring(0, 1)).matches()) {
            cells.remove(0);
        }
        if (cells.size() > 1 && BAR.matcher(inner.substring(inner.length() - 1)).matches()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static List<List<List<String>>> joined(List<List<List<String>>> groups) {
        List<List<List<String>>> rows = new ArrayList<>();
        for (List<List<String>> group : groups) {
            List<List<String>> row = row(group.get(0));
            for (List<String> line : group.subList(1, group.size())) {
                if (line.size() == row.size()) {
                    goOn(row, line);
                } else {
                    rows.add(row);
                    row = row(line);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<List<String>>> wrapped(List<List<List<String>>> groups) {
        List<List<List<String>>> rows = new ArrayList<>();
        List<String> above = List.of();
        for (List<List<String>> group : groups) {
            for (List<String> line : group) {
                if (!rows.isEmpty() && goesOn(above, line)) {
                    goOn(rows.get(rows.size() - 1), line);
                } else {
                    rows.add(row(line));
                }
                above = line;
            }
            above = List.of();
        }
        return rows;
    }

    /** Whether a line only goes on with cells of the line above it that had no room left; cells must be of fixed width. */
    private static boolean goesOn(List<String> above, List<String> line) {
        if (above.size() != line.size() || line.stream().allMatch(String::isBlank)) {
            return false;
        }
        boolean someBlank = false;
        for (int i = 0; i < line.size(); i++) {
            String upper = above.get(i);
            boolean full = !upper.isBlank() && DisplayWidth.of(upper) - DisplayWidth.of(upper.stripTrailing()) < FULL;
            boolean padded = DisplayWidth.of(upper) == DisplayWidth.of(line.get(i));
            if (!padded || (!full && !line.get(i).isBlank())) {
                return false;
            }
            someBlank |= line.get(i).isBlank();
        }
        return someBlank;
    }

    private static List<List<String>> row(List<String> line) {
        List<List<String>> row = new ArrayList<>();
        line.forEach(cell -> row.add(new ArrayList<>(List.of(cell.strip()))));
        return row;
    }

    private static void goOn(List<List<String>> row, List<String> line) {
        for (int i = 0; i < line.size(); i++) {
            List<String> cell = row.get(i);
            String more = line.get(i).strip();
            if (more.isEmpty()) {
                continue;
            }
            int last = cell.size() - 1;
            cell.set(last, cell.get(last) + more);
        }
    }
}
