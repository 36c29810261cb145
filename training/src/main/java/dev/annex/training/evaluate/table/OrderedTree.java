package dev.annex.training.evaluate.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree whose children have an order, flattened for the distance of Zhang and Shasha: nodes by their number in postorder,
 * from 0.
 *
 * @param nodes what each node is, in postorder
 * @param firstLeaves for each node the number of the leftmost leaf below it, or its own number if it is a leaf
 * @param keyRoots in ascending order, the root and every node that has a left sibling
 */
record OrderedTree<N>(List<N> nodes, List<Integer> firstLeaves, List<Integer> keyRoots) {

    /** A node and what is below it, while the tree is being built. */
    record Branch<N>(N node, List<Branch<N>> children) {}

    static <N> OrderedTree<N> of(Branch<N> root) {
        List<N> nodes = new ArrayList<>();
        List<Integer> firstLeaves = new ArrayList<>();
        add(root, nodes, firstLeaves);
        return new OrderedTree<>(List.copyOf(nodes), List.copyOf(firstLeaves), keyRoots(firstLeaves));
    }

    private static <N> int add(Branch<N> branch, List<N> nodes, List<Integer> firstLeaves) {
        int first = -1;
        for (Branch<N> child : branch.children()) {
            int leaf = add(child, nodes, firstLeaves);
            first = first < 0 ? leaf : first;
        }
        int own = nodes.size();
        nodes.add(branch.node());
        firstLeaves.add(first < 0 ? own : first);
        return first < 0 ? own : first;
    }

    /** Of the nodes that share a leftmost leaf, the highest, which comes last. */
    private static List<Integer> keyRoots(List<Integer> firstLeaves) {
        Map<Integer, Integer> highest = new HashMap<>();
        for (int node = 0; node < firstLeaves.size(); node++) {
            highest.put(firstLeaves.get(node), node);
        }
        return highest.values().stream().sorted().toList();
    }

    int size() {
        return nodes.size();
    }
}
