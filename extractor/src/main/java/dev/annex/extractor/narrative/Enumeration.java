package dev.annex.extractor.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbered items that run on within one paragraph: {@code …：一是…；二是…；三是…。}
 *
 * @param start where the first number begins
 * @param items in order, at least two, their numbers counting up from 1 in one style
 */
record Enumeration(int start, List<Item> items) {

    /**
     * One item.
     *
     * @param number as printed with its delimiter
     * @param text from the number to the next one, or to the end of the enumeration
     */
    record Item(String number, String text) {}

    /** Characters of text in which a number and what rules it out are looked for. */
    private static final int WINDOW = 24;

    private static final String BEFORE_AN_ITEM = "。；：，！？、;:,!? 　）)”\t";

    private static final Pattern AFTERWORD = Pattern.compile("(?<=[。！？])(?=此外|另外|总之|综上)");

    Enumeration {
        items = List.copyOf(items);
    }

    /** The first enumeration of at least two items in a text. */
    static Optional<Enumeration> in(String text) {
        Map<NumberStyle, List<Integer>> runs = new EnumMap<>(NumberStyle.class);
        for (int at = 0; at < text.length(); at++) {
            Optional<OutlineNumber> number = numberAt(text, at);
            if (number.isPresent()) {
                List<Integer> run = runs.computeIfAbsent(number.get().style(), style -> new ArrayList<>());
                if (number.get().ordinal() == 1 && run.size() < 2) {
                    run.clear();
                }
                if (number.get().ordinal() == run.size() + 1) {
                    run.add(at);
                }
            }
        }
        return runs.values().stream()
                .filter(run -> run.size() > 1)
                .min(Comparator.comparing(run -> run.get(0)))
                .map(run -> new Enumeration(run.get(0), cut(text, run)));
    }

    /** Whether a text is an enumeration from its first character on, so that its first number is not its own. */
    static boolean fills(String text) {
        return in(text).filter(enumeration -> enumeration.start() == 0).isPresent();
    }

    private static Optional<OutlineNumber> numberAt(String text, int at) {
        if (at > 0 && BEFORE_AN_ITEM.indexOf(text.charAt(at - 1)) < 0) {
            return Optional.empty();
        }
        return OutlineNumber.parse(text.substring(at, Math.min(text.length(), at + WINDOW)))
                .filter(number -> number.style().runsInline());
    }

    private static List<Item> cut(String text, List<Integer> starts) {
        List<Item> items = new ArrayList<>();
        boolean oneSentenceEach = true;
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i == starts.size() - 1;
            String item = text.substring(starts.get(i), last ? text.length() : starts.get(i + 1))
                    .strip();
            if (last) {
                item = oneSentenceEach ? Sentences.of(item).get(0) : AFTERWORD.split(item, 2)[0];
            }
            oneSentenceEach &= Sentences.of(item).size() == 1;
            OutlineNumber number = OutlineNumber.parse(item).orElseThrow();
            items.add(new Item(number.printed(), item.substring(number.end()).strip()));
        }
        return items;
    }
}
