package dev.annex.extractor.document.grid;

import dev.annex.extractor.document.grid.AlignedRow.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the scales of charts: numbers in equal steps, below each other, or side by side at the top or the bottom. Years of a table are some too. */
final class Scales {
    /** Fewer numbers are in equal steps by chance. */
    static final int FEWEST = 4;

    private Scales() {}

    /** The pieces of a table that stand in scales. */
    static Set<Piece> of(AlignedTable table) {
        Set<Piece> scales = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Integer, List<Piece>> columns = new TreeMap<>();
        for (AlignedRow row : table.rows()) {
            List<Piece> numbers = new ArrayList<>();
            for (Piece piece : row.pieces()) {
                if (isNumber(piece)) {
                    numbers.add(piece);
                    columns.computeIfAbsent(piece.from(), column -> new ArrayList<>())
                            .add(piece);
                }
            }
            if (row == table.rows().get(0)
                    || row == table.rows().get(table.rows().size() - 1)) {
                addIfScale(numbers, scales);
            }
        }
        columns.values().forEach(column -> addIfScale(column, scales));
        return scales;
    }

    private static void addIfScale(List<Piece> numbers, Set<Piece> scales) {
        if (numbers.size() < FEWEST) {
            return;
        }
        Set<Long> steps = new HashSet<>();
        for (int i = 1; i < numbers.size(); i++) {
            steps.add(Math.round((number(numbers.get(i)) - number(numbers.get(i - 1))) * 1000));
        }
        if (steps.size() == 1 && !steps.contains(0L)) {
            scales.addAll(numbers);
        }
    }

    private static boolean isNumber(Piece piece) {
        return piece.chunk().text().replace(",", "").matches("[-−–]?\\d{0,9}(?:\\.\\d{1,6})?%?")
                && piece.chunk().text().matches(".*\\d.*");
    }

    private static double number(Piece piece) {
        String digits = piece.chunk().text().replaceAll("[,%]", "").replaceAll("[−–]", "-");
        return Double.parseDouble(digits);
    }
}
