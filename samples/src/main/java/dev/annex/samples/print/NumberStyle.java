package dev.annex.samples.print;

/**
 * How the parts of an outline are counted.
 *
 * @param digits the numerals
 * @param before what stands before the numeral
 * @param after what stands after it
 */
public record NumberStyle(Digits digits, String before, String after) {

    /** Numerals. */
    public enum Digits {
        /** 一, 二 … 十一 … */
        CHINESE,
        /** 1, 2 … */
        ARABIC,
        /** ①, ② … up to ⑳. */
        CIRCLED
    }

    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    /**
     * The number of a part.
     *
     * @param value from 1; below 100 for Chinese numerals, at most 20 for circled ones
     */
    public String format(int value) {
        String numeral = switch (digits) {
            case CHINESE -> chinese(value);
            case ARABIC -> Integer.toString(value);
            case CIRCLED -> Character.toString('①' + value - 1);
        };
        return before + numeral + after;
    }

    private static String chinese(int value) {
        int tens = value / 10;
        int ones = value % 10;
        String head = tens == 0 ? "" : tens == 1 ? "十" : CHINESE_DIGITS.charAt(tens) + "十";
        return head + (ones == 0 && tens > 0 ? "" : Character.toString(CHINESE_DIGITS.charAt(ones)));
    }
}
