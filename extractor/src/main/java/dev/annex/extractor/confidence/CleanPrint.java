package dev.annex.extractor.confidence;

import java.util.regex.Pattern;

/** Whether a text could have been printed as it was read: dirt, and signs that were taken for others, leave traces. */
final class CleanPrint {
    private static final Pattern ODD = Pattern.compile(
            "[．°*~^`|丨‘’]" // signs that forms do not use
                    + "|\\p{IsHan}\\s*[.,]\\s*\\p{IsHan}" // European marks in Chinese prose
                    + "|[，。；：、！？][，。；：、！？·.,;:]" // marks in a row
                    + "|(?<!…)…(?!…)|(?<![—-])[—-](?=\\p{IsHan})(?<=\\p{IsHan}.)" // half of a sign of two
                    + "|\\p{IsHan}\\s{2,}\\p{IsHan}" // gaps
                    + "|^[，。；：、）)”·.,;:]|[（(“]$" // ends that are no ends
                    + "|\\d{5}年|年\\s*[+＋]\\s*月" // dates with a digit too many, or 4 and 十 taken for a sign
                    + "|^[≥≤＞＜≧≦>=<═＝]+$" // a comparison with nothing
            );

    private CleanPrint() {}

    static boolean is(String text) {
        return !ODD.matcher(text).find() && isBalanced(text);
    }

    private static boolean isBalanced(String text) {
        return count(text, "（(") == count(text, "）)")
                && count(text, "“") == count(text, "”")
                && count(text, "《") == count(text, "》");
    }

    private static long count(String text, String signs) {
        return text.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }
}
