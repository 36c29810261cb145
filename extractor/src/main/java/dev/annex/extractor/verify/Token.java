package dev.annex.extractor.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of the rule language.
 *
 * @param kind what it is
 * @param text as written; of a text, what stands between its quotes
 * @param at the character where it begins, from 0
 */
record Token(Kind kind, String text, int at) {

    enum Kind {
        NUMBER,
        TEXT,
        NAME,
        VARIABLE,
        SIGN,
        END
    }

    private static final Pattern NEXT = Pattern.compile("\\s*(?:(?<number>\\d{1,30}(?:\\.\\d{1,30})?)|'(?<text>[^']*)'"
            + "|(?<name>[A-Za-z][A-Za-z0-9]*)|\\$(?<variable>[A-Za-z][A-Za-z0-9]*)"
            + "|(?<sign><=|>=|!=|[-=<>+*/()\\[\\].,]))");

    /** Splits an expression; the last token is an {@link Kind#END}. */
    static List<Token> split(String expression) throws ExpressionException {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = NEXT.matcher(expression);
        int at = 0;
        while (!expression.substring(at).isBlank()) {
            if (!matcher.find(at) || matcher.start() != at) {
                String rest = expression.substring(at).stripLeading();
                String first = rest.substring(0, rest.offsetByCodePoints(0, 1));
                throw new ExpressionException(
                        expression.length() - rest.length(), "看不懂 " + first, first + " is not understood");
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "", expression.length()));
        return tokens;
    }

    private static Token token(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            String group = kind.name().toLowerCase(Locale.ROOT);
            if (kind != Kind.END && matcher.group(group) != null) {
                boolean marked = kind == Kind.VARIABLE || kind == Kind.TEXT;
                return new Token(kind, matcher.group(group), matcher.start(group) - (marked ? 1 : 0));
            }
        }
        throw new IllegalStateException("the pattern has a group for each kind");
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }

    /** As a reader of the expression sees it. */
    String shown() {
        return kind == Kind.END ? "结尾" : text;
    }

    /** The same, in an English sentence. */
    String shownInEnglish() {
        return kind == Kind.END ? "the end" : text;
    }
}
