package dev.annex.extractor.document.grid;

import dev.annex.extractor.document.grid.GridShape.CellShape;
import dev.annex.extractor.page.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random grid with spans, and the ways in which it may be drawn. */
final class RandomGrid {
    private final Random random;

    RandomGrid(long seed) {
        random = new Random(seed);
    }

    GridShape shape() {
        int rows = 1 + random.nextInt(8);
        int columns = rows == 1 ? 2 + random.nextInt(7) : 1 + random.nextInt(8);
        boolean[][] taken = new boolean[rows][columns];
        List<CellShape> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    int width = 1;
                    int wanted = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
                    while (width < wanted && column + width < columns && !taken[row][column + width]) {
                        width++;
                    }
                    int height = Math.min(rows - row, random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1);
                    for (int r = row; r < row + height; r++) {
                        for (int c = column; c < column + width; c++) {
                            taken[r][c] = true;
                        }
                    }
                    cells.add(new CellShape(row, column, height, width));
                }
            }
        }
        return new GridShape(edges(columns), edges(rows), cells);
    }

    private List<Double> edges(int bands) {
        List<Double> edges = new ArrayList<>();
        double at = 20 + random.nextInt(100);
        edges.add(at);
        for (int i = 0; i < bands; i++) {
            at += 12 + random.nextInt(60);
            edges.add(at);
        }
        return edges;
    }

    /** The four borders of every cell, so that inner ones are drawn twice. */
    static List<Rule> borders(GridShape shape) {
        List<Rule> rules = new ArrayList<>();
        for (CellShape cell : shape.cells()) {
            var box = shape.box(cell);
            rules.add(Rule.horizontal(box.y0(), box.x0(), box.x1()));
            rules.add(Rule.horizontal(box.y1(), box.x0(), box.x1()));
            rules.add(Rule.vertical(box.x0(), box.y0(), box.y1()));
            rules.add(Rule.vertical(box.x1(), box.y0(), box.y1()));
        }
        return rules;
    }

    List<Rule> jittered(List<Rule> rules, double by) {
        return rules.stream()
                .map(rule -> new Rule(
                        rule.direction(), rule.position() + within(by), rule.start(), rule.end(), rule.thickness()))
                .toList();
    }

    List<Rule> overshooting(List<Rule> rules, double by) {
        return rules.stream()
                .map(rule -> new Rule(
                        rule.direction(),
                        rule.position(),
                        rule.start() - random.nextDouble() * by,
                        rule.end() + random.nextDouble() * by,
                        0))
                .toList();
    }

    List<Rule> undershooting(List<Rule> rules, double by) {
        return rules.stream()
                .map(rule -> new Rule(
                        rule.direction(),
                        rule.position(),
                        rule.start() + random.nextDouble() * by,
                        rule.end() - random.nextDouble() * by,
                        0))
                .toList();
    }

    List<Rule> inPieces(List<Rule> rules, double gap) {
        List<Rule> pieces = new ArrayList<>();
        for (Rule rule : rules) {
            double start = rule.start();
            while (start < rule.end()) {
                double end = Math.min(rule.end(), start + 1 + random.nextInt(20));
                pieces.add(new Rule(rule.direction(), rule.position(), start, end, rule.thickness()));
                start = Math.min(end + gap, Math.max(end, rule.end() - 1));
            }
        }
        return pieces;
    }

    List<Rule> doubled(List<Rule> rules, double apart) {
        List<Rule> doubled = new ArrayList<>();
        for (Rule rule : rules) {
            for (double side : new double[] {-apart / 2, apart / 2}) {
                doubled.add(new Rule(rule.direction(), rule.position() + side, rule.start(), rule.end(), 0));
            }
        }
        return doubled;
    }

    private double within(double by) {
        return (2 * random.nextDouble() - 1) * by;
    }
}
