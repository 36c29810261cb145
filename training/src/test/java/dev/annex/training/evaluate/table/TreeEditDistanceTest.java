package dev.annex.training.evaluate.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annex.training.evaluate.table.OrderedTree.Branch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeEditDistanceTest {

    @Test
    void isTheOneOfTheExampleOfZhangAndShasha() {
        Branch<String> one = tree("f", tree("d", tree("a"), tree("c", tree("b"))), tree("e"));
        Branch<String> other = tree("f", tree("c", tree("d", tree("a"), tree("b"))), tree("e"));
        assertThat(distance(one, other)).isEqualTo(2);
    }

    @Test
    void countsWhatIsInsertedDeletedAndRenamed() {
        Branch<String> table = tree("t", tree("r", tree("1"), tree("2")));
        assertThat(distance(table, table)).isZero();
        assertThat(distance(table, tree("t", tree("r", tree("1"), tree("3"))))).isEqualTo(1);
        assertThat(distance(table, tree("t", tree("1"), tree("2")))).isEqualTo(1);
        assertThat(distance(table, tree("t"))).isEqualTo(3);
    }

    @Test
    void isTheLeastOverAllWaysForSmallRandomTrees() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Branch<String> one = random(random, 1 + random.nextInt(7));
            Branch<String> other = random(random, 1 + random.nextInt(7));
            double expected = new ByDefinition().forests(List.of(one), List.of(other));
            assertThat(distance(one, other)).as("seed %s", seed).isCloseTo(expected, within(1e-9));
            assertThat(distance(other, one)).as("seed %s, turned", seed).isCloseTo(expected, within(1e-9));
        }
    }

    /** The recursion that defines the distance, tree by tree from the right. */
    private static final class ByDefinition {
        private record Forests(List<Branch<String>> one, List<Branch<String>> other) {}

        private final Map<Forests, Double> known = new HashMap<>();

        double forests(List<Branch<String>> one, List<Branch<String>> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return size(one) + size(other);
            }
            Forests key = new Forests(one, other);
            if (!known.containsKey(key)) {
                Branch<String> last = one.get(one.size() - 1);
                Branch<String> otherLast = other.get(other.size() - 1);
                double deleted = forests(opened(one), other) + 1;
                double inserted = forests(one, opened(other)) + 1;
                double renamed = forests(last.children(), otherLast.children())
                        + forests(one.subList(0, one.size() - 1), other.subList(0, other.size() - 1))
                        + (last.node().equals(otherLast.node()) ? 0 : 1);
                known.put(key, Math.min(renamed, Math.min(deleted, inserted)));
            }
            return known.get(key);
        }

        /** Without the root of the last tree. */
        private static List<Branch<String>> opened(List<Branch<String>> forest) {
            List<Branch<String>> opened = new ArrayList<>(forest.subList(0, forest.size() - 1));
            opened.addAll(forest.get(forest.size() - 1).children());
            return opened;
        }

        private static int size(List<Branch<String>> forest) {
            return forest.stream().mapToInt(tree -> 1 + size(tree.children())).sum();
        }
    }

    private static Branch<String> random(Random random, int size) {
        List<Branch<String>> children = new ArrayList<>();
        int left = size - 1;
        while (left > 0) {
            int part = 1 + random.nextInt(left);
            children.add(random(random, part));
            left -= part;
        }
        return new Branch<>(String.valueOf((char) ('a' + random.nextInt(3))), children);
    }

    private static Branch<String> tree(String node) {
        return new Branch<>(node, List.of());
    }

    private static Branch<String> tree(String node, Branch<String> child) {
        return new Branch<>(node, List.of(child));
    }

    private static Branch<String> tree(String node, Branch<String> first, Branch<String> second) {
        return new Branch<>(node, List.of(first, second));
    }

    private static double distance(Branch<String> one, Branch<String> other) {
        return TreeEditDistance.of(OrderedTree.of(one), OrderedTree.of(other), (a, b) -> a.equals(b) ? 0 : 1);
    }
}
