package dev.annex.extractor.document.word;

import java.util.Arrays;
import java.util.List;

/** Counts the items of one list. */
final class ListCounter {
    private final int[] counts = new int[ListLevel.COUNT];
    private final boolean[] begun = new boolean[ListLevel.COUNT];

    /**
     * Begins a level anew: its next item gets the start of its level.
     *
     * @param level from 0
     */
    void restart(int level) {
        begun[level] = false;
    }

    /**
     * The number of the next item, as printed, without the gap behind it.
     *
     * @param levels of the list, the outermost first
     * @param level of the item, from 0 and within the levels
     */
    String next(List<ListLevel> levels, int level) {
        for (int deeper = level + 1; deeper < levels.size(); deeper++) {
            if (level < levels.get(deeper).restart()) {
                begun[deeper] = false;
            }
        }
        if (begun[level]) {
            counts[level]++;
        } else {
            counts[level] = levels.get(level).start();
            begun[level] = true;
        }
        return write(levels, level);
    }

    private String write(List<ListLevel> levels, int level) {
        ListLevel own = levels.get(level);
        StringBuilder text = new StringBuilder();
        String pattern = own.text();
        for (int i = 0; i < pattern.length(); i++) {
            int asked = pattern.charAt(i) == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (asked < 0 || asked >= levels.size()) {
                text.append(pattern.charAt(i));
                continue;
            }
            ListLevel wanted = levels.get(asked);
            NumberFormat format =
                    own.legal() && wanted.format() != NumberFormat.NONE ? NumberFormat.DECIMAL : wanted.format();
            text.append(format.write(begun[asked] ? counts[asked] : wanted.start()));
            i++;
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
