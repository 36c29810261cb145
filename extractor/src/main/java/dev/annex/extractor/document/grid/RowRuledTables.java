package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Rule;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables with a line between all rows and none between columns: lines as wide as the table, and shorter ones where a
 * cell goes on from one row to the next. Between two of the wide lines all texts stand at the top, or all in the middle; where
 * they do not, one table ends there and the next begins.
 */
final class RowRuledTables {
    /** Lines of one table begin and end within this of each other, in points. */
    static final double SAME_SIDE = 4;

    /** Texts of one row have tops or middles within this of each other, in em. */
    static final double SAME_HEIGHT = 0.7;

    /** Fewer rows are lines over and under something else. */
    static final int FEWEST_ROWS = 3;

    /** Titles are set larger than the text of tables by this factor. */
    static final double TITLE = 1.15;

    /** A row over the first line stands no further from it, and its lines from each other, than this, in em. */
    static final double OPEN_ROW = 1;

    /** Lines of a number that was wrapped stand no further apart than this, in em. */
    static final double WRAPPED_PITCH = 1.4;

    /** More lines in one piece, as wide as the table, are text between two tables. */
    static final int MOST_LINES = 3;

    private final List<WordLine> lines;
    private final double em;

    private RowRuledTables(List<WordLine> lines, double em) {
        this.lines = lines;
        this.em = em;
    }

    static List<GridShape> of(List<WordLine> lines, List<Rule> horizontal) {
        RowRuledTables tables = new RowRuledTables(lines, ColumnGaps.em(lines));
        List<GridShape> shapes = new ArrayList<>();
        for (List<Line> stack : stacks(horizontal)) {
            for (List<Line> run : tables.cut(stack)) {
                tables.shape(run, horizontal).ifPresent(shapes::add);
            }
        }
        return shapes;
    }

    /** Lines within the ends of the widest of them, which several share, from top to bottom. */
    private static List<List<Line>> stacks(List<Rule> horizontal) {
        List<Line> left = new ArrayList<>(LineMerger.merge(horizontal));
        left.sort(Comparator.comparingDouble(Line::position).thenComparingDouble(Line::start));
        List<List<Line>> stacks = new ArrayList<>();
        while (!left.isEmpty()) {
            Line widest =
                    left.stream().max(Comparator.comparingDouble(Line::length)).orElseThrow();
            List<Line> stack = left.stream()
                    .filter(line -> line.start() > widest.start() - SAME_SIDE && line.end() < widest.end() + SAME_SIDE)
                    .toList();
            stacks.add(stack);
            left.removeAll(stack);
        }
        return stacks.stream().filter(stack -> stack.size() > 2).toList();
    }

    private List<List<Line>> cut(List<Line> stack) {
        double width = stack.stream().mapToDouble(Line::length).max().orElseThrow();
        List<List<Line>> runs = new ArrayList<>();
        List<Line> run = new ArrayList<>(List.of(stack.get(0)));
        for (int i = 1; i < stack.size(); i++) {
            Line upper = stack.get(i - 1);
            Line lower = stack.get(i);
            boolean shorter = Math.min(upper.length(), lower.length()) < width - 2 * SAME_SIDE;
            if (!areRows(upper, lower, shorter)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(lower);
        }
        runs.add(run);
        return runs;
    }

    private boolean areRows(Line upper, Line lower, boolean shorter) {
        List<WordLine> inside = within(new Box(
                Math.min(upper.start(), lower.start()),
                upper.position(),
                Math.max(upper.end(), lower.end()),
                lower.position()));
        return inside.stream().flatMap(line -> line.words().stream()).noneMatch(word -> word.size() > TITLE * em)
                && (shorter || isOneRow(inside));
    }

    private boolean isOneRow(List<WordLine> inside) {
        return haveOneHeight(inside) && !holdsRows(inside);
    }

    /** Whether several rows without lines between them stand there: the body of a table with lines only around its head. */
    private boolean holdsRows(List<WordLine> inside) {
        if (inside.size() < FEWEST_ROWS) {
            return false;
        }
        RowedCells rows = RowedCells.byHeight(TextCells.of(inside, em), em);
        return rows.numbers().filter(row -> rows.in(row).size() > 1).count() >= FEWEST_ROWS;
    }

    private boolean haveOneHeight(List<WordLine> inside) {
        List<TextCell> cells = TextCells.between(List.of(), inside, em);
        boolean text = (cells.size() == 1 && cells.get(0).lines().size() > MOST_LINES)
                || cells.stream().anyMatch(this::isColumnOfValues);
        return cells.isEmpty()
                || !text && spread(cells.stream().mapToDouble(TextCell::centerY).toArray()) < SAME_HEIGHT * em
                || !text
                        && spread(cells.stream()
                                        .mapToDouble(cell -> cell.box().y0())
                                        .toArray())
                                < SAME_HEIGHT * em;
    }

    /** Whether numbers stand below each other, further apart than the lines of one that was wrapped. */
    private boolean isColumnOfValues(TextCell cell) {
        List<Chunk> lines = cell.lines();
        return lines.size() > 1
                && cell.isValue()
                && lines.get(lines.size() - 1).centerY() - lines.get(0).centerY()
                        > WRAPPED_PITCH * em * (lines.size() - 1);
    }

    private static double spread(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least;
    }

    private List<WordLine> within(Box box) {
        List<WordLine> within = new ArrayList<>();
        for (WordLine line : lines) {
            List<Word> words = line.words().stream()
                    .filter(word -> word.centerX() > box.x0()
                            && word.centerX() < box.x1()
                            && word.centerY() > box.y0()
                            && word.centerY() < box.y1())
                    .toList();
            if (!words.isEmpty()) {
                within.add(new WordLine(words));
            }
        }
        return within;
    }

    private Optional<GridShape> shape(List<Line> run, List<Rule> horizontal) {
        double left = run.stream().mapToDouble(Line::start).min().orElseThrow();
        double right = run.stream().mapToDouble(Line::end).max().orElseThrow();
        double first = run.get(0).position();
        double last = run.get(run.size() - 1).position();
        List<Rule> rules = new ArrayList<>(horizontal.stream()
                .filter(rule -> rule.position() >= first - LineMerger.SAME_LINE
                        && rule.position() <= last + LineMerger.SAME_LINE
                        && rule.end() > left - SAME_SIDE
                        && rule.start() < right + SAME_SIDE)
                .toList());
        double top = openTop(left, right, first);
        if (top < first) {
            rules.add(Rule.horizontal(top, left, right));
        }
        List<WordLine> inside = within(new Box(left, top, right, last));
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        RowedCells rows = RowedCells.between(rules, TextCells.between(rules, inside, ColumnGaps.em(inside)));
        if (rows.rows() < FEWEST_ROWS) {
            return Optional.empty();
        }
        GridShape shape = TextCellTable.shape(rows, left, right, em);
        return shape.columnEdges().size() > 2 ? Optional.of(shape) : Optional.empty();
    }

    /** Where a row begins that stands over the first line, as at the top of a page on which a table goes on. */
    private double openTop(double left, double right, double first) {
        double top = first;
        List<WordLine> row = new ArrayList<>();
        List<WordLine> above = within(new Box(left, 0, right, first));
        for (int i = above.size() - 1; i >= 0; i--) {
            WordLine line = above.get(i);
            boolean far = line.box().y1() < top - OPEN_ROW * em;
            if (far
                    || ColumnGaps.em(List.of(line)) > TITLE * em
                    || BareTables.isNamed(line)
                    || Captions.isCaption(line)) {
                break;
            }
            row.add(0, line);
            top = Math.min(top, line.box().y0() - 1);
        }
        return row.stream().anyMatch(TextBlocks::isCut) && isOneRow(row) ? top : first;
    }
}
