package dev.annex.extractor.document.grid;

/**
 * Numbers joined into sets, each known by its smallest number (union-find with path halving; Tarjan and van Leeuwen, Worst-case
 * analysis of set union algorithms, JACM 31, 1984).
 */
final class DisjointSets {
    private final int[] parents;

    /** As many sets of one number each, from 0. */
    DisjointSets(int size) {
        this.parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    int size() {
        return parents.length;
    }

    void join(int a, int b) {
        int rootA = root(a);
        int rootB = root(b);
        parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    /** The smallest number of the set that holds a number. */
    int root(int i) {
        int root = i;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
