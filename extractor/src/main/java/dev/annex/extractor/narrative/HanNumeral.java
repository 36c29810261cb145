package dev.annex.extractor.narrative;

/** Whole numbers from 1 to 99 in Chinese numerals, as outlines use them. */
final class HanNumeral {
    /** The characters of a numeral, for use within a character class. */
    static final String CHARACTERS = "一二三四五六七八九十";

    private static final int LARGEST = 99;

    private HanNumeral() {}

    /** The value of a numeral such as 二十三; 0 where the characters do not make one. */
    static int parse(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? digit(numeral) : 0;
        }
        int tens = ten == 0 ? 1 : digit(numeral.substring(0, ten));
        String rest = numeral.substring(ten + 1);
        int ones = rest.isEmpty() ? 0 : digit(rest);
        boolean wellFormed = tens > 0 && (rest.isEmpty() || ones > 0);
        return wellFormed ? tens * 10 + ones : 0;
    }

    /**
     * A number as outlines print it.
     *
     * @param value 1 to 99
     */
    static String print(int value) {
        if (value < 1 || value > LARGEST) {
            throw new IllegalArgumentException("not an outline number: " + value);
        }
        String tens = value < 10 ? "" : value < 20 ? "十" : CHARACTERS.charAt(value / 10 - 1) + "十";
        return value % 10 == 0 ? tens : tens + CHARACTERS.charAt(value % 10 - 1);
    }

    private static int digit(String numeral) {
        return numeral.length() == 1 && !numeral.equals("十") ? CHARACTERS.indexOf(numeral) + 1 : 0;
    }
}
