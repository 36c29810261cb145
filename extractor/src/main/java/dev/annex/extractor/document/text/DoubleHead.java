package dev.annex.extractor.document.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A head of two rows whose first row has lost its spans. The second row has a cell in every column; where that is empty, a cell of the first
 * row reaches down into it, and runs of filled ones lie below wider cells of the first row.
 */
final class DoubleHead {
    /** Longest label of a column in characters; sentences are longer. */
    private static final int LONGEST_LABEL = 12;

    private DoubleHead() {}

    /** The spans of a row, if it and the row below it are such a head. */
    static Optional<int[]> spans(List<List<List<String>>> rows, int first, int columns) {
        if (first + 1 >= rows.size()) {
            return Optional.empty();
        }
        List<List<String>> upper = rows.get(first);
        List<List<String>> lower = rows.get(first + 1);
        boolean labels = upper.stream().noneMatch(LostSpans::isBlank)
                && upper.stream().allMatch(DoubleHead::isLabel)
                && lower.stream().allMatch(DoubleHead::isLabel);
        if (!labels || lower.size() != columns || upper.size() >= columns) {
            return Optional.empty();
        }
        int blanks = (int) lower.stream().filter(LostSpans::isBlank).count();
        int wide = upper.size() - blanks;
        return blanks == 0 || blanks == columns ? Optional.empty() : distribute(lower, wide, upper.size());
    }

    private static boolean isLabel(List<String> cell) {
        return !LostSpans.isNumber(cell) && LostSpans.text(cell).length() <= LONGEST_LABEL;
    }

    /** Gives every run of filled cells its wide cells above: one each, and those that are left to the longest run. */
    private static Optional<int[]> distribute(List<List<String>> lower, int wide, int count) {
        int[] runs = runs(lower);
        if (wide < runs.length) {
            return Optional.empty();
        }
        int longest = 0;
        for (int i = 1; i < runs.length; i++) {
            longest = runs[i] > runs[longest] ? i : longest;
        }
        int atLongest = wide - runs.length + 1;
        if (atLongest > runs[longest]) {
            return Optional.empty();
        }
        int[] spans = new int[count];
        int cell = 0;
        int run = 0;
        for (int column = 0; column < lower.size(); ) {
            if (LostSpans.isBlank(lower.get(column))) {
                spans[cell++] = 1;
                column++;
                continue;
            }
            int cells = run == longest ? atLongest : 1;
            int width = runs[run];
            for (int i = 0; i < cells; i++) {
                spans[cell++] = width / cells + (i < width % cells ? 1 : 0);
            }
            column += width;
            run++;
        }
        return Optional.of(spans);
    }

    private static int[] runs(List<List<String>> row) {
        int[] runs = new int[row.size()];
        int count = 0;
        boolean open = false;
        for (List<String> cell : row) {
            boolean filled = !LostSpans.isBlank(cell);
            count += filled && !open ? 1 : 0;
            open = filled;
            if (filled) {
                runs[count - 1]++;
            }
        }
        return Arrays.copyOf(runs, count);
    }
}
