package dev.annex.extractor.field;

import dev.annex.extractor.document.WhiteSpace;
import java.util.regex.Pattern;

/** Words as printed, made into one line: what the contract calls text. */
public final class PrintedText {
    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\u000B\\u2028\\u2029]");

    private PrintedText() {}

    /**
     * Joins line breaks, drops outer white space and keeps everything else. A break between words of letters and digits
     * becomes a space, any other break nothing: Chinese is written without.
     */
    public static String of(String printed) {
        StringBuilder line = new StringBuilder(printed.length());
        for (String part : LINE_BREAK.split(printed, -1)) {
            String words = strip(part);
            if (words.isEmpty()) {
                continue;
            }
            if (line.length() > 0 && isLatin(line.charAt(line.length() - 1)) && isLatin(words.charAt(0))) {
                line.append(' ');
            }
            line.append(words);
        }
        return line.toString();
    }

    /** Whether nothing is stated: white space only, or a filler such as {@code /}, {@code ——} or {@code ……}. */
    public static boolean isVoid(String printed) {
        return printed.chars().allMatch(c -> WhiteSpace.isSpace(c) || isFiller(c));
    }

    /** Drops outer white space of every kind, ideographic, no-break and zero-width spaces included. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && WhiteSpace.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && WhiteSpace.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isFiller(int c) {
        return "/／\\＼|-－–—―─━‐‑−_＿…⋯‥.·。、*＊".indexOf(c) >= 0;
    }

    private static boolean isLatin(char c) {
        return (c < 0x250 && Character.isLetterOrDigit(c)) || c == '%' || c == ',' || c == ';' || c == '.';
    }
}
