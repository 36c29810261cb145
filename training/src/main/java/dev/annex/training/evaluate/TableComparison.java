package dev.annex.training.evaluate;

import dev.annex.extractor.table.ListedCell;
import dev.annex.extractor.table.ListedTable;
import dev.annex.extractor.table.TableListing;
import dev.annex.training.evaluate.table.Teds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compares the tables that were read from a file with those of the digital Word file of the same report beside it. A truth has
 * values but no grids; a {@code .docx} states its own, and Annex takes them as they are stated, so that they stand for the truth.
 * A report without such a file is not measured. Tables are found again in their order, by how many pairs of neighbouring
 * characters they share.
 */
final class TableComparison {
    /** The share of pairs of characters below which two tables are not the same one. */
    static final double LEAST_LIKENESS = 0.25;

    private TableComparison() {}

    static TableFigures of(TableListing reference, TableListing read) {
        List<ListedTable> known =
                reference.tables().stream().map(TableComparison::withEssentials).toList();
        List<ListedTable> found =
                read.tables().stream().map(TableComparison::withEssentials).toList();
        Alignment alignment = Alignment.of(likeness(known, found), LEAST_LIKENESS);
        int missing = known.size() - alignment.pairs().size();
        int tooLarge = 0;
        double structure = 0;
        double text = 0;
        for (Alignment.Pair pair : alignment.pairs()) {
            Optional<Teds> similarity = Teds.of(known.get(pair.truth()), found.get(pair.output()));
            structure += similarity.map(Teds::structure).orElse(0.0);
            text += similarity.map(Teds::text).orElse(0.0);
            tooLarge += similarity.isEmpty() ? 1 : 0;
        }
        int extra = found.size() - alignment.pairs().size();
        return new TableFigures(known.size() - tooLarge, missing, extra, structure, text, tooLarge);
    }

    /** The same table with what counts of its texts. */
    private static ListedTable withEssentials(ListedTable table) {
        return new ListedTable(
                table.page(),
                table.title(),
                table.box(),
                table.cells().stream()
                        .map(cell -> new ListedCell(
                                cell.row(),
                                cell.col(),
                                cell.rowspan(),
                                cell.colspan(),
                                Values.essence(cell.text()),
                                cell.box()))
                        .toList());
    }

    private static double[][] likeness(List<ListedTable> known, List<ListedTable> found) {
        List<Map<String, Integer>> bags =
                found.stream().map(TableComparison::bigrams).toList();
        double[][] likeness = new double[known.size()][found.size()];
        for (int i = 0; i < known.size(); i++) {
            Map<String, Integer> bag = bigrams(known.get(i));
            for (int j = 0; j < found.size(); j++) {
                likeness[i][j] = dice(bag, bags.get(j));
            }
        }
        return likeness;
    }

    private static Map<String, Integer> bigrams(ListedTable table) {
        String text = table.cells().stream().map(ListedCell::text).collect(Collectors.joining(" "));
        Map<String, Integer> bag = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            bag.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return bag;
    }

    /** Twice what two bags share over what they hold (Dice, Ecology 26, 1945); two empty ones are the same. */
    private static double dice(Map<String, Integer> one, Map<String, Integer> other) {
        int all = size(one) + size(other);
        int shared = one.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0)))
                .sum();
        return all == 0 ? 1 : 2.0 * shared / all;
    }

    private static int size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
