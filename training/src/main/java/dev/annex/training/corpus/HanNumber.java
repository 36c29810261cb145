package dev.annex.training.corpus;

/** Whole numbers from 1 to 99 in Chinese numerals. */
final class HanNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private HanNumber() {}

    static String print(int value) {
        if (value < 1 || value > 99) {
            throw new IllegalArgumentException("not between 1 and 99: " + value);
        }
        String ones = value % 10 == 0 ? "" : DIGITS.substring(value % 10, value % 10 + 1);
        String tens = value < 10 ? "" : value < 20 ? "十" : DIGITS.charAt(value / 10) + "十";
        return tens + ones;
    }
}
