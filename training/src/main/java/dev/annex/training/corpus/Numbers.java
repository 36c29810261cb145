package dev.annex.training.corpus;

import dev.annex.samples.print.NumberStyle;
import dev.annex.samples.print.NumberStyle.Digits;
import java.util.List;
import java.util.Optional;

/**
 * How the levels of a narrative are numbered.
 *
 * @param outline the first number of each level, written with 一 or 1; an empty text for headings without a number
 */
record Numbers(List<String> outline) {
    Numbers {
        outline = List.copyOf(outline);
    }

    /** Whether parts of a level can be told from those of other levels by their numbers. */
    boolean reach(int level) {
        return level <= outline.size() && !outline.get(level - 1).isEmpty();
    }

    /** The number of a part of some level, the first being 0. */
    Optional<String> number(int level, int index) {
        if (!reach(level)) {
            return Optional.empty();
        }
        String sample = outline.get(level - 1);
        int at = Math.max(sample.indexOf('一'), sample.indexOf('1'));
        Digits digits = sample.charAt(at) == '一' ? Digits.CHINESE : Digits.ARABIC;
        return Optional.of(
                new NumberStyle(digits, sample.substring(0, at), sample.substring(at + 1)).format(index + 1));
    }
}
