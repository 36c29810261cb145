package dev.annex.extractor.document.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annex.extractor.page.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Any grid with spans that is drawn as rules is read back equal, however it is drawn. */
class RuledGridFinderPropertyTest {
    private static final int SEEDS = 300;

    private final RuledGridFinder finder = new RuledGridFinder();

    @Test
    void whatIsDrawnIsReadBack() {
        check(0.001, (random, rules) -> rules);
    }

    @Test
    void jitterOfAPointChangesNothing() {
        check(1, (random, rules) -> random.jittered(rules, 1));
    }

    @Test
    void piecesWithGapsAreOneLine() {
        check(0.001, (random, rules) -> random.inPieces(rules, LineMerger.BRIDGED_GAP - 0.1));
    }

    @Test
    void doubledLinesAreOneLine() {
        check(0.8, (random, rules) -> random.doubled(rules, 1.5));
    }

    @Test
    void endsThatMissTheirLineAreSnapped() {
        check(0.001, (random, rules) -> random.overshooting(rules, 2));
        check(0.001, (random, rules) -> random.undershooting(rules, 2));
    }

    @Test
    void orderMeansNothing() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Rule> rules = RandomGrid.borders(readable(seed));
            List<GridShape> expected = finder.find(rules);
            List<Rule> shuffled = new ArrayList<>(rules);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(finder.find(shuffled)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void allAtOnceAndScaled() {
        check(1.8, (random, rules) -> random.overshooting(random.jittered(random.doubled(rules, 0.8), 0.9), 1.5));
        for (int seed = 0; seed < SEEDS; seed++) {
            GridShape shape = scaled(readable(seed), 0.7 + seed % 10);
            assertThat(cells(RandomGrid.borders(shape))).as("seed %d", seed).isEqualTo(List.of(shape.cells()));
        }
    }

    private void check(double slack, BiFunction<RandomGrid, List<Rule>, List<Rule>> drawing) {
        for (int seed = 0; seed < SEEDS; seed++) {
            GridShape shape = readable(seed);
            List<Rule> rules = drawing.apply(new RandomGrid(seed + 1_000_000), RandomGrid.borders(shape));
            List<GridShape> found = finder.find(rules);
            assertThat(found).as("seed %d", seed).hasSize(1);
            assertThat(found.get(0).cells()).as("seed %d", seed).isEqualTo(shape.cells());
            assertNear(found.get(0).rowEdges(), shape.rowEdges(), slack, seed);
            assertNear(found.get(0).columnEdges(), shape.columnEdges(), slack, seed);
        }
    }

    private static void assertNear(List<Double> found, List<Double> drawn, double slack, int seed) {
        IntStream.range(0, drawn.size())
                .forEach(i -> assertThat(found.get(i)).as("seed %d", seed).isCloseTo(drawn.get(i), within(slack)));
    }

    private List<List<GridShape.CellShape>> cells(List<Rule> rules) {
        return finder.find(rules).stream().map(GridShape::cells).toList();
    }

    /** A grid of more than one cell, without edges at which no cell begins: lines that nobody could see. */
    private static GridShape readable(int seed) {
        RandomGrid random = new RandomGrid(seed);
        while (true) {
            GridShape shape = random.shape();
            boolean rows = shape.cells().stream()
                            .map(GridShape.CellShape::row)
                            .distinct()
                            .count()
                    == shape.rowEdges().size() - 1;
            boolean columns = shape.cells().stream()
                            .map(GridShape.CellShape::column)
                            .distinct()
                            .count()
                    == shape.columnEdges().size() - 1;
            if (rows && columns && shape.cells().size() > 1) {
                return shape;
            }
        }
    }

    private static GridShape scaled(GridShape shape, double by) {
        return new GridShape(
                shape.columnEdges().stream().map(x -> x * by).toList(),
                shape.rowEdges().stream().map(y -> y * by).toList(),
                shape.cells());
    }
}
