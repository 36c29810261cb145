package dev.annex.extractor.form;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much has to be excused for a reading to be a slip for a printed wording: the edit distance of R. Wagner and M. Fischer
 * (1974), in which a character may only differ where the recogniser was in doubt.
 */
final class SlipCost {
    /** A character for which the recogniser or its shape offers the right one. */
    static final double OFFERED = 1;

    /** A character that nothing but the doubt of the recogniser speaks against, and one that was not read at all. */
    static final double UNOFFERED = 1.5;

    /** From this probability on at least 998 of 1,000 characters are right on scans of hand-checked reports. */
    static final double SURE = 0.95;

    /** Below this probability more than a fifth of them are wrong. */
    static final double DOUBTFUL = 0.5;

    /** What a wording of at most so many characters may cost: one slip in four, then two in seven, then three. */
    private static final int[] LENGTHS = {2, 4, 7};

    private static final double[] BUDGETS = {OFFERED, UNOFFERED, OFFERED + UNOFFERED, 2 * OFFERED + UNOFFERED};

    /** Characters that are drawn nearly alike. */
    private static final List<String> ALIKE = List.of(
            "日目曰", "己已巳", "末未", "贷货贸", "拨拔", "鉴签", "间问向", "士土", "千干于", "人入八", "大太犬", "白自", "贵责", "效敖", "支文", "任住", "成戍",
            "一-—–", "预顶", "项顷", "名各", "管菅", "位拉", "率卒", "情倩", "值植", "实买", "数教", "标示", "(1[{", "):!}]|");

    /** Characters that a reading may lack or have too many: both brackets of a remark. */
    private static final int MOST_LOST = 2;

    /** A bracket around a unit of money that was not read; the unit itself says that there is one. */
    static final double BRACKET_OF_UNIT = 1.25;

    private static final String BRACKETS = "()";

    private static final String LOSABLE = "()一、:";
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private SlipCost() {}

    /**
     * The cost of taking a reading for a wording; 0 where they are the same.
     *
     * @param read characters without spaces
     * @return empty where the reading can not be a slip for it
     */
    static OptionalDouble of(List<Glyph> read, String wording) {
        if (Math.abs(read.size() - wording.length()) > MOST_LOST) {
            return OptionalDouble.empty();
        }
        double[] above = new double[wording.length() + 1];
        for (int j = 0; j < wording.length(); j++) {
            above[j + 1] = above[j] + lost(wording, j);
        }
        for (Glyph glyph : read) {
            double[] row = new double[above.length];
            Arrays.fill(row, NEVER);
            row[0] = above[0] + stray(glyph);
            for (int j = 0; j < wording.length(); j++) {
                double replaced = above[j] + replaced(glyph, wording.charAt(j));
                double added = above[j + 1] + stray(glyph);
                row[j + 1] = Math.min(Math.min(replaced, added), row[j] + lost(wording, j));
            }
            above = row;
        }
        double cost = above[wording.length()];
        return cost <= budget(wording.length()) ? OptionalDouble.of(cost) : OptionalDouble.empty();
    }

    private static double budget(int length) {
        int step = 0;
        while (step < LENGTHS.length && length > LENGTHS[step]) {
            step++;
        }
        return BUDGETS[step];
    }

    private static double replaced(Glyph glyph, char wanted) {
        String read = LabelKey.fold(glyph.text());
        String right = String.valueOf(wanted);
        if (read.equals(right)) {
            return 0;
        }
        if (glyph.recognition().isEmpty()) {
            return NEVER;
        }
        Recognition recognition = glyph.recognition().get();
        boolean offered = recognition.alternatives().stream()
                .anyMatch(other -> LabelKey.fold(other.text()).equals(right));
        boolean alike = !read.isEmpty()
                && recognition.probability() < SURE
                && ALIKE.stream().anyMatch(group -> group.contains(read) && group.contains(right));
        if (offered || alike) {
            return OFFERED;
        }
        return recognition.probability() < DOUBTFUL ? UNOFFERED : NEVER;
    }

    /** A character that was read where none is printed. */
    private static double stray(Glyph glyph) {
        return glyph.recognition()
                        .filter(recognition -> recognition.probability() < DOUBTFUL
                                || recognition.alternatives().stream()
                                        .anyMatch(other -> other.text().isEmpty()))
                        .isPresent()
                ? OFFERED
                : NEVER;
    }

    /** A character that was not read: at an end of the words, or one of so few strokes that it passes for dirt. */
    private static double lost(String wording, int at) {
        boolean outer = at == 0 || at == wording.length() - 1;
        if (BRACKETS.indexOf(wording.charAt(at)) >= 0 && wording.endsWith("元)")) {
            return BRACKET_OF_UNIT;
        }
        return outer || LOSABLE.indexOf(wording.charAt(at)) >= 0 ? UNOFFERED : NEVER;
    }
}
