package dev.annex.training.evaluate.table;

import dev.annex.extractor.table.ListedCell;
import dev.annex.extractor.table.ListedTable;
import dev.annex.training.evaluate.table.TableNode.Data;
import java.util.Optional;

/**
 * The tree edit distance based similarity of two tables, 0 to 1: Zhong, ShafieiBavani and Jimeno Yepes, “Image-based table
 * recognition: data, model, and evaluation”, ECCV 2020. A cell whose spans differ costs as much as one that is missing, a cell
 * whose text differs the share of characters to be changed. Rows are not told to be head or body, since no format says it.
 *
 * @param structure by rows, cells and spans alone
 * @param text by the words as well
 */
public record Teds(double structure, double text) {

    /** Beyond this product of the numbers of nodes it would take seconds and hundreds of megabytes. */
    static final long MOST_PAIRS_OF_NODES = 4_000_000;

    /** Beyond this product of the numbers of characters it would take seconds. */
    static final long MOST_PAIRS_OF_CHARACTERS = 400_000_000;

    /**
     * The similarity of two tables; empty where they are too large to compare.
     *
     * @param one whose text counts as it stands: white space is for the caller to leave out
     * @param other likewise
     */
    public static Optional<Teds> of(ListedTable one, ListedTable other) {
        OrderedTree<TableNode> tree = TableTree.of(one);
        OrderedTree<TableNode> otherTree = TableTree.of(other);
        if ((long) tree.size() * otherTree.size() > MOST_PAIRS_OF_NODES
                || characters(one) * characters(other) > MOST_PAIRS_OF_CHARACTERS) {
            return Optional.empty();
        }
        return Optional.of(new Teds(
                similarity(tree, otherTree, (data, otherData) -> 0),
                similarity(tree, otherTree, (data, otherData) -> TextDistance.of(data.text(), otherData.text()))));
    }

    private static long characters(ListedTable table) {
        return table.cells().stream()
                .map(ListedCell::text)
                .mapToLong(String::length)
                .sum();
    }

    /** What it costs to change the content of a cell. */
    private interface Rewriting {
        double cost(Data data, Data other);
    }

    private static double similarity(OrderedTree<TableNode> one, OrderedTree<TableNode> other, Rewriting rewriting) {
        double distance = TreeEditDistance.of(one, other, (node, otherNode) -> renaming(node, otherNode, rewriting));
        return 1 - distance / Math.max(one.size(), other.size());
    }

    private static double renaming(TableNode node, TableNode other, Rewriting rewriting) {
        if (node instanceof Data data && other instanceof Data otherData) {
            return data.rowspan() == otherData.rowspan() && data.colspan() == otherData.colspan()
                    ? rewriting.cost(data, otherData)
                    : 1;
        }
        return node.equals(other) ? 0 : 1;
    }
}
