package dev.annex.training.evaluate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How alike two texts are by Ratcliff and Obershelp's pattern matching (“Pattern Matching: The Gestalt Approach”, Dr. Dobb's
 * Journal, July 1988): twice the number of matching characters over the number of all. The longest common run is found first,
 * the earliest of equals, then the runs left and right of it. Gives the figures of Python's {@code
 * difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()}.
 */
final class GestaltRatio {
    private final int[] one;
    private final int[] other;
    private final Map<Integer, int[]> positions;

    private GestaltRatio(int[] one, int[] other) {
        this.one = one;
        this.other = other;
        this.positions = positions(other);
    }

    /** 0 for nothing in common, 1 for the same; the texts are given as code points. */
    static double of(int[] one, int[] other) {
        int all = one.length + other.length;
        return all == 0 ? 1.0 : 2.0 * new GestaltRatio(one, other).matches() / all;
    }

    private static Map<Integer, int[]> positions(int[] text) {
        Map<Integer, int[]> positions = new HashMap<>();
        for (int i = 0; i < text.length; i++) {
            int place = i;
            positions.merge(text[i], new int[] {i}, (before, now) -> {
                int[] longer = Arrays.copyOf(before, before.length + 1);
                longer[before.length] = place;
                return longer;
            });
        }
        return positions;
    }

    /** A part of both texts: from inclusive, to exclusive. */
    private record Part(int oneFrom, int oneTo, int otherFrom, int otherTo) {}

    /** A run of the same characters. */
    private record Run(int one, int other, int length) {}

    private int matches() {
        int matches = 0;
        Deque<Part> parts = new ArrayDeque<>();
        parts.add(new Part(0, one.length, 0, other.length));
        while (!parts.isEmpty()) {
            Part part = parts.pop();
            Run run = longestRun(part);
            if (run.length() > 0) {
                matches += run.length();
                parts.push(new Part(part.oneFrom(), run.one(), part.otherFrom(), run.other()));
                parts.push(
                        new Part(run.one() + run.length(), part.oneTo(), run.other() + run.length(), part.otherTo()));
            }
        }
        return matches;
    }

    private Run longestRun(Part part) {
        Run longest = new Run(part.oneFrom(), part.otherFrom(), 0);
        Map<Integer, Integer> endingBefore = Map.of();
        for (int i = part.oneFrom(); i < part.oneTo(); i++) {
            Map<Integer, Integer> endingHere = new HashMap<>();
            for (int j : positions.getOrDefault(one[i], new int[0])) {
                if (j < part.otherFrom() || j >= part.otherTo()) {
                    continue;
                }
                int length = endingBefore.getOrDefault(j - 1, 0) + 1;
                endingHere.put(j, length);
                if (length > longest.length()) {
                    longest = new Run(i - length + 1, j - length + 1, length);
                }
            }
            endingBefore = endingHere;
        }
        return longest;
    }
}
