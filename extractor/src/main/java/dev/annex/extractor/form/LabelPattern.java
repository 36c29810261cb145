package dev.annex.extractor.form;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The wordings of a label, written short: {@code [x]} may be missing, {@code (a|b)} is one of several. A pattern stands for a
 * finite set of wordings, so that a misread label can still be compared with each of them.
 */
final class LabelPattern {
    /** More wordings than any sensible pattern has. */
    private static final int MOST_WORDINGS = 4096;

    private static final char OPENING = '\uE000';
    private static final char CLOSING = '\uE001';

    private final String pattern;
    private int position;

    private LabelPattern(String pattern) {
        this.pattern = pattern;
    }

    /**
     * All wordings of a pattern, folded as {@link LabelKey} folds labels. Full-width brackets are part of a wording.
     *
     * @throws IllegalArgumentException if brackets do not match or there are too many wordings
     */
    static Set<String> wordings(String pattern) {
        LabelPattern parser = new LabelPattern(folded(pattern));
        List<String> wordings = parser.alternatives();
        if (parser.position < parser.pattern.length()) {
            throw new IllegalArgumentException("label pattern “" + pattern + "”: unexpected “"
                    + parser.pattern.charAt(parser.position) + "” at character " + (parser.position + 1));
        }
        return wordings.stream()
                .map(wording -> wording.replace(OPENING, '(').replace(CLOSING, ')'))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The brackets that belong to the wording are put aside, since folding makes them those of the pattern. */
    private static String folded(String pattern) {
        String aside = pattern.replace('（', OPENING).replace('）', CLOSING);
        return Normalizer.normalize(aside, Normalizer.Form.NFKC);
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
