package dev.annex.extractor.document.word;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the items of one list. */
final class ListCounter {
    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

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
        return PLACEHOLDER.matcher(own.text()).replaceAll(place -> {
            int asked = Integer.parseInt(place.group(1)) - 1;
            String number = asked < levels.size() ? number(asked, levels.get(asked), own.legal()) : place.group();
            return Matcher.quoteReplacement(number);
        });
    }

    private String number(int level, ListLevel stated, boolean legal) {
        boolean decimal = legal && stated.format() != NumberFormat.NONE;
        NumberFormat format = decimal ? NumberFormat.DECIMAL : stated.format();
        return format.write(begun[level] ? counts[level] : stated.start());
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
