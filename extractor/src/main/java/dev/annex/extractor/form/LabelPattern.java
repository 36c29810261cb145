package dev.annex.extractor.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The wordings of a label, written short: {@code [x]} may be missing, {@code (a|b)} is one of several. A pattern stands for a
 * finite set of wordings, so that a misread label can still be compared with each of them.
 */
final class LabelPattern {
    /** More wordings than any sensible pattern has. */
    private static final int MOST_WORDINGS = 4096;

    private final String pattern;
    private int position;

    private LabelPattern(String pattern) {
        this.pattern = pattern;
    }

    /**
     * All wordings of a pattern.
     *
     * @throws IllegalArgumentException if brackets do not match or there are too many wordings
     */
    static Set<String> wordings(String pattern) {
        LabelPattern parser = new LabelPattern(pattern);
        List<String> wordings = parser.alternatives();
        if (parser.position < pattern.length()) {
            throw new IllegalArgumentException("label pattern “" + pattern + "”: unexpected “"
                    + pattern.charAt(parser.position) + "” at character " + (parser.position + 1));
        }
        return new LinkedHashSet<>(wordings);
    }

    private List<String> alternatives() {
        LinkedHashSet<String> wordings = new LinkedHashSet<>(sequence());
        while (position < pattern.length() && pattern.charAt(position) == '|') {
            position++;
            wordings.addAll(sequence());
        }
        return List.copyOf(wordings);
    }

    private List<String> sequence() {
        List<String> wordings = List.of("");
        while (position < pattern.length()) {
            char c = pattern.charAt(position);
            if (c == '|' || c == ')' || c == ']') {
                break;
            }
            wordings = switch (c) {
                case '(' -> product(wordings, group(')'), false);
                case '[' -> product(wordings, group(']'), true);
                default -> {
                    position++;
                    yield product(wordings, List.of(String.valueOf(c)), false);
                }
            };
        }
        return wordings;
    }

    private List<String> group(char closing) {
        int opened = position++;
        List<String> wordings = alternatives();
        if (position >= pattern.length() || pattern.charAt(position) != closing) {
            throw new IllegalArgumentException("label pattern “" + pattern + "”: “" + pattern.charAt(opened)
                    + "” at character " + (opened + 1) + " is not closed");
        }
        position++;
        return wordings;
    }

    private List<String> product(List<String> heads, List<String> tails, boolean optional) {
        LinkedHashSet<String> wordings = new LinkedHashSet<>();
        for (String head : heads) {
            tails.forEach(tail -> wordings.add(head + tail));
            if (optional) {
                wordings.add(head);
            }
        }
        if (wordings.size() > MOST_WORDINGS) {
            throw new IllegalArgumentException(
                    "label pattern “" + pattern + "” stands for more than " + MOST_WORDINGS + " wordings");
        }
        return List.copyOf(wordings);
    }
}
