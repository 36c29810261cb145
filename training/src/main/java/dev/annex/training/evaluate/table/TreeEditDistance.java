package dev.annex.training.evaluate.table;

import java.util.function.ToDoubleBiFunction;

/**
 * The least cost at which one ordered tree becomes another by inserting and deleting nodes, at 1 each, and renaming them: Zhang
 * and Shasha, “Simple fast algorithms for the editing distance between trees and related problems”, SIAM Journal on Computing
 * 18 (6), 1989. Trees of tables are flat, so that it takes time in proportion to the product of the sizes, as newer algorithms
 * do.
 */
final class TreeEditDistance<N> {
    private final OrderedTree<N> one;
    private final OrderedTree<N> other;
    private final ToDoubleBiFunction<N, N> renaming;
    private final double[][] trees;
    private final double[][] forests;

    private TreeEditDistance(OrderedTree<N> one, OrderedTree<N> other, ToDoubleBiFunction<N, N> renaming) {
        this.one = one;
        this.other = other;
        this.renaming = renaming;
        this.trees = new double[one.size()][other.size()];
        this.forests = new double[one.size() + 1][other.size() + 1];
    }

    /**
     * The distance of two trees.
     *
     * @param renaming what it costs to make one node the other, 0 for the same, at most 1
     */
    static <N> double of(OrderedTree<N> one, OrderedTree<N> other, ToDoubleBiFunction<N, N> renaming) {
        TreeEditDistance<N> distance = new TreeEditDistance<>(one, other, renaming);
        for (int root : one.keyRoots()) {
            for (int otherRoot : other.keyRoots()) {
                distance.compare(root, otherRoot);
            }
        }
        return distance.trees[one.size() - 1][other.size() - 1];
    }

    /** Fills in the distances of all subtrees that begin at the leftmost leaves of two roots. */
    private void compare(int root, int otherRoot) {
        int first = one.firstLeaves().get(root);
        int otherFirst = other.firstLeaves().get(otherRoot);
        forests[0][0] = 0;
        for (int i = first; i <= root; i++) {
            forests[i - first + 1][0] = forests[i - first][0] + 1;
        }
        for (int j = otherFirst; j <= otherRoot; j++) {
            forests[0][j - otherFirst + 1] = forests[0][j - otherFirst] + 1;
        }
        for (int i = first; i <= root; i++) {
            for (int j = otherFirst; j <= otherRoot; j++) {
                step(i, j, first, otherFirst);
            }
        }
    }

    private void step(int i, int j, int first, int otherFirst) {
        int row = i - first + 1;
        int column = j - otherFirst + 1;
        int leaf = one.firstLeaves().get(i);
        int otherLeaf = other.firstLeaves().get(j);
        double least = Math.min(forests[row - 1][column], forests[row][column - 1]) + 1;
        if (leaf == first && otherLeaf == otherFirst) {
            double renamed = forests[row - 1][column - 1]
                    + renaming.applyAsDouble(one.nodes().get(i), other.nodes().get(j));
            forests[row][column] = Math.min(least, renamed);
            trees[i][j] = forests[row][column];
        } else {
            forests[row][column] = Math.min(least, forests[leaf - first][otherLeaf - otherFirst] + trees[i][j]);
        }
    }
}
