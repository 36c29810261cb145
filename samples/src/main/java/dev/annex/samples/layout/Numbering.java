package dev.annex.samples.layout;

import dev.annex.samples.dress.OutlineDress.Counting;
import dev.annex.samples.print.ListNumber;
import dev.annex.samples.print.NumberStyle;
import dev.annex.samples.print.NumberStyle.Digits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the parts of a narrative as Word would, and says which of their numbers Word may write by itself. */
final class Numbering {
    private static final int LIST = 1;
    private static final Pattern NUMBER = Pattern.compile("^(\\D*?)([一二三四五六七八九十]+|[0-9]+)(\\D*)$");

    private final Counting counting;
    private final List<NumberStyle> styles = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();

    Numbering(Counting counting) {
        this.counting = counting;
    }

    /**
     * Counts a part.
     *
     * @param printed its number as a reader sees it
     * @param depth of the part, from 1
     * @return the number for Word to write, or empty where Word would write another and the number has to be typed
     */
    Optional<ListNumber> count(String printed, int depth) {
        int levels = switch (counting) {
            case TYPED -> 0;
            case AUTOMATIC_TOP -> 1;
            case AUTOMATIC -> depth;
        };
        Optional<NumberStyle> style = styleOf(printed);
        if (depth > levels || depth > styles.size() + 1 || style.isEmpty()) {
            return Optional.empty();
        }
        NumberStyle counted = depth > styles.size() ? style.get() : styles.get(depth - 1);
        int count = depth > counts.size() ? 1 : counts.get(depth - 1) + 1;
        if (!counted.format(count).equals(printed)) {
            return Optional.empty();
        }
        if (depth > styles.size()) {
            styles.add(counted);
            counts.add(count);
        }
        counts.set(depth - 1, count);
        Collections.fill(counts.subList(depth, counts.size()), 0);
        return Optional.of(new ListNumber(LIST, depth - 1, counted, printed));
    }

    private static Optional<NumberStyle> styleOf(String printed) {
        Matcher matcher = NUMBER.matcher(printed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Digits digits = Character.isDigit(matcher.group(2).charAt(0)) ? Digits.ARABIC : Digits.CHINESE;
        return Optional.of(new NumberStyle(digits, matcher.group(1), matcher.group(3)));
    }
}
