package dev.annex.extractor.narrative;

/** Text in which digits have one shape, character for character as long as the print. */
final class HalfWidth {
    private HalfWidth() {}

    /** The text with ０ to ９ as 0 to 9 and ． between them as a decimal point, everything else as it is. */
    static String digits(String text) {
        StringBuilder copy = new StringBuilder(text);
        for (int i = 0; i < copy.length(); i++) {
            char c = copy.charAt(i);
            if (c >= '０' && c <= '９') {
                copy.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        for (int i = 1; i + 1 < copy.length(); i++) {
            if (copy.charAt(i) == '．' && isDigit(copy.charAt(i - 1)) && isDigit(copy.charAt(i + 1))) {
                copy.setCharAt(i, '.');
            }
        }
        return copy.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
