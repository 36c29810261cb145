package dev.annex.extractor.document.word;

/**
 * One level of an automatically numbered list.
 *
 * @param start the first number
 * @param format how the number of this level is written
 * @param text what is printed, with {@code %1} to {@code %9} for the numbers of the levels
 * @param suffix what stands between the number and the paragraph
 * @param legal whether all numbers in the text are decimal, whatever their own levels say
 * @param restart how many of the levels above, counted from the outermost, begin this one anew; 0 if none does
 */
record ListLevel(int start, NumberFormat format, String text, Suffix suffix, boolean legal, int restart) {

    /** What stands between a number and its paragraph. */
    enum Suffix {
        TAB,
        SPACE,
        NOTHING
    }

    /** No more levels than these have a list in Word. */
    static final int COUNT = 9;

    /** A level as Word makes it where a file says nothing about it. */
    static ListLevel plain(int level) {
        return new ListLevel(1, NumberFormat.DECIMAL, "%" + (level + 1) + ".", Suffix.TAB, false, level);
    }

    /**
     * A number and the paragraph behind it, in one line of text. The gap that a tab leaves becomes a space only where the
     * two would otherwise run into each other: after {@code 一、} or before a Chinese character nobody types one.
     */
    String join(String number, String paragraph) {
        if (number.isEmpty() || paragraph.isEmpty() || suffix == Suffix.NOTHING) {
            return number + paragraph;
        }
        if (suffix == Suffix.SPACE) {
            return number + " " + paragraph;
        }
        char last = number.charAt(number.length() - 1);
        char first = paragraph.charAt(0);
        boolean apart =
                Character.isWhitespace(first) || (!Character.isLetterOrDigit(last) && (last >= 0x80 || first >= 0x80));
        return apart ? number + paragraph : number + " " + paragraph;
    }
}
