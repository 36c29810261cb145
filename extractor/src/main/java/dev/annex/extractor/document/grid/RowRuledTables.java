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
            for (List<Line> run : tables.cut(stack, horizontal)) {
                boolean within = shapes.stream()
                        .anyMatch(shape -> run.get(0).position() < shape.box().y1()
                                && run.get(run.size() - 1).position() > shape.box().y0()
                                && run.get(0).start() > shape.box().x0() - SAME_SIDE
                                && run.get(0).end() < shape.box().x1() + SAME_SIDE);
                if (!within) {
                    tables.shape(run, horizontal).ifPresent(shapes::add);
                }
            }
        }
        return shapes;
    }

    /** Lines that begin and end alike, from top to bottom; the widest first. */
    private static List<List<Line>> stacks(List<Rule> horizontal) {
        List<Line> merged = new ArrayList<>(LineMerger.merge(horizontal));
        merged.sort(Comparator.comparingDouble(Line::position).thenComparingDouble(Line::start));
        List<List<Line>> stacks = new ArrayList<>();
        for (Line line : merged) {
            Optional<List<Line>> stack = stacks.stream()
                    .filter(other -> Math.abs(other.get(0).start() - line.start()) < SAME_SIDE
                            && Math.abs(other.get(0).end() - line.end()) < SAME_SIDE)
                    .findFirst();
            if (stack.isPresent()) {
                stack.get().add(line);
            } else {
                stacks.add(new ArrayList<>(List.of(line)));
            }
        }
        return stacks.stream()
                .filter(stack -> stack.size() > 2)
                .sorted(Comparator.comparingDouble(
                        (List<Line> stack) -> stack.get(0).start() - stack.get(0).end()))
                .toList();
    }

    private List<List<Line>> cut(List<Line> stack, List<Rule> horizontal) {
        List<List<Line>> runs = new ArrayList<>();
        List<Line> run = new ArrayList<>(List.of(stack.get(0)));
        for (int i = 1; i < stack.size(); i++) {
            if (!areRows(stack.get(i - 1), stack.get(i), horizontal)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(stack.get(i));
        }
        runs.add(run);
        return runs;
    }

    private boolean areRows(Line upper, Line lower, List<Rule> horizontal) {
        Box band = new Box(upper.start(), upper.position(), upper.end(), lower.position());
        List<WordLine> inside = within(band);
        boolean titled = inside.stream().flatMap(line -> line.words().stream()).anyMatch(word -> word.size() > TITLE * em);
        if (titled) {
            return false;
        }
        boolean parted = horizontal.stream()
                .anyMatch(rule -> rule.position() > upper.position() + LineMerger.SAME_LINE
                        && rule.position() < lower.position() - LineMerger.SAME_LINE
                        && rule.end() > upper.start()
                        && rule.start() < upper.end()
                        && rule.length() > 2 * em);
        List<TextCell> cells = TextCells.between(List.of(), inside, em);
        return parted
                || cells.isEmpty()
                || spread(cells.stream().mapToDouble(TextCell::centerY).toArray()) < SAME_HEIGHT * em
                || spread(cells.stream().mapToDouble(cell -> cell.box().y0()).toArray()) < SAME_HEIGHT * em;
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
        if (run.size() <= FEWEST_ROWS) {
            return Optional.empty();
        }
        Line first = run.get(0);
        Line last = run.get(run.size() - 1);
        List<Rule> rules = horizontal.stream()
                .filter(rule -> rule.position() >= first.position() - LineMerger.SAME_LINE
                        && rule.position() <= last.position() + LineMerger.SAME_LINE
                        && rule.end() > first.start() - SAME_SIDE
                        && rule.start() < first.end() + SAME_SIDE)
                .toList();
        List<WordLine> inside = within(new Box(first.start(), first.position(), first.end(), last.position()));
        List<TextCell> cells = TextCells.between(rules, inside, ColumnGaps.em(inside));
        RowedCells rows = RowedCells.between(rules, cells);
        GridShape shape = TextCellTable.shape(rows, first.start(), first.end(), em);
        return shape.columnEdges().size() > 2 ? Optional.of(shape) : Optional.empty();
    }
}
