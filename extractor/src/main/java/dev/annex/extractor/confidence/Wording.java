package dev.annex.extractor.confidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether another reading that the recogniser offered goes better with the words of the report: a word that is misread once stands rightly
 * in other places, and a heading, a form and a paragraph tell of the same things.
 */
final class Wording {
    /**
     * A sign that was read and one that was offered, where the offered one was always right: what is blurred is taken for a simpler shape,
     * never the other way. Counted on 9,000 digits of scans at 150 and 200 dpi, and on signs of comparison.
     */
    private static final Set<String> ALWAYS_MISREAD = Set.of("35", "14", "17", ">≥", "＞≥", "<≤", "＜≤");

    private final Map<String, Integer> pairs = new HashMap<>();

    Wording(List<RatedField> fields) {
        Set<String> texts = new HashSet<>();
        for (RatedField field : fields) {
            if (field.value().isString() && texts.add(field.evidence().text())) {
                pairs(field.evidence().text()).forEach(pair -> pairs.merge(pair, 1, Integer::sum));
            }
        }
    }

    private static List<String> pairs(String text) {
        int[] characters =
                text.codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
        return IntStream.range(0, Math.max(0, characters.length - 1))
                .mapToObj(i -> new String(characters, i, 2))
                .toList();
    }

    /** Whether none of the other readings of a value has more pairs of characters that stand elsewhere in the report than its own. */
    boolean isLikeliest(RatedField field) {
        String own = field.evidence().text();
        return field.evidence().alternatives().stream().noneMatch(other -> isBetter(other, own));
    }

    private boolean isBetter(String other, String own) {
        if (own.length() == other.length() && isMisread(own, other)) {
            return true;
        }
        List<String> here = pairs(own);
        List<String> there = pairs(other);
        int start = 0;
        while (start < Math.min(here.size(), there.size()) && here.get(start).equals(there.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(here.size(), there.size()) - start
                && here.get(here.size() - 1 - end).equals(there.get(there.size() - 1 - end))) {
            end++;
        }
        return known(there.subList(start, there.size() - end), 0) > known(here.subList(start, here.size() - end), 1);
    }

    private static boolean isMisread(String own, String other) {
        return IntStream.range(0, own.length())
                .filter(i -> own.charAt(i) != other.charAt(i))
                .anyMatch(i -> ALWAYS_MISREAD.contains("" + own.charAt(i) + other.charAt(i)));
    }

    /** How many of some pairs stand in the report more often than so many times, each counted by how often, on a logarithmic scale. */
    private double known(List<String> some, int own) {
        return some.stream()
                .mapToDouble(pair -> Math.log1p(Math.max(0, pairs.getOrDefault(pair, 0) - own)))
                .sum();
    }
}
