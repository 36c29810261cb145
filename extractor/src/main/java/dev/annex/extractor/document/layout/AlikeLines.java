package dev.annex.extractor.document.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Groups lines that say the same at the same height of their pages, as running lines do; numbers may differ. */
final class AlikeLines {
    /** Running lines stand on the same height of each page within this, in points. */
    static final double SAME_HEIGHT = 3;

    /** The same for pages of paper, which a scanner draws in a little further or less far. */
    static final double SAME_HEIGHT_ON_PAPER = 14;

    /** Readings of the same words share this part of their pairs of characters (Dice, 1945). */
    static final double SAME_WORDS = 0.7;

    private AlikeLines() {}

    /** The groups, each in the order of its lines. */
    static Collection<List<Printed.Line>> among(List<Printed.Line> lines) {
        List<List<Printed.Line>> scanned = new ArrayList<>();
        TreeMap<String, List<Printed.Line>> printed = new TreeMap<>();
        for (Printed.Line line : lines) {
            if (line.text().recognized().isEmpty()) {
                printed.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line);
            } else {
                groupOf(line, scanned).add(line);
            }
        }
        scanned.addAll(printed.values());
        return scanned;
    }

    private static List<Printed.Line> groupOf(Printed.Line line, List<List<Printed.Line>> groups) {
        for (List<Printed.Line> group : groups) {
            if (areReadingsOfOne(group.get(0), line)) {
                return group;
            }
        }
        List<Printed.Line> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    private static boolean areReadingsOfOne(Printed.Line one, Printed.Line other) {
        boolean sameHeight = Math.abs(one.text().centerY() - other.text().centerY()) <= SAME_HEIGHT_ON_PAPER;
        return sameHeight && likeness(shape(one), shape(other)) >= SAME_WORDS;
    }

    /** Its words, and the height where they stand. */
    private static String key(Printed.Line line) {
        return shape(line) + '\n' + Math.round(line.text().centerY() / SAME_HEIGHT);
    }

    private static String shape(Printed.Line line) {
        return words(line).replaceAll("\\d+", "#");
    }

    /** The words of a line without spaces. */
    static String words(Printed.Line line) {
        return line.text().text().replaceAll("[\\s\\u3000]+", "");
    }

    private static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }
}
