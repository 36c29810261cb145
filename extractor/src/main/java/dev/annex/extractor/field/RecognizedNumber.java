package dev.annex.extractor.field;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads words where a form asks for a number and a recogniser read something else: of all readings that the recogniser held
 * possible, the likeliest one that is a number. The readings are taken in the order of their probability, best first (A. Hart,
 * N. Nilsson, B. Raphael, 1968).
 */
public final class RecognizedNumber {
    /** Signs that are drawn alike, and what each stands for among digits; a recogniser does not always offer it. */
    private static final Map<String, String> AMONG_DIGITS = Map.ofEntries(
            Map.entry("o", "0"),
            Map.entry("O", "0"),
            Map.entry("〇", "0"),
            Map.entry("Ｏ", "0"),
            Map.entry("l", "1"),
            Map.entry("I", "1"),
            Map.entry("|", "1"),
            Map.entry(":", "."),
            Map.entry("：", "."),
            Map.entry("·", "."),
            Map.entry("。", "."),
            Map.entry(".", ","),
            Map.entry(",", "."),
            Map.entry("S", "5"),
            Map.entry("B", "8"),
            Map.entry("Z", "2"));

    /** What is left of the probability of a sign when it is taken for the one that it looks like. */
    private static final double LIKENESS = 0.05;

    /** Marks that dirt on the paper makes. */
    private static final String SPECKS = ".,'`·:;-。，、：；‘’~_";

    /** What is left of the probability of a mark when it is taken for dirt. */
    private static final double DIRT = 0.02;

    /** Readings less likely than this part of the first one are not worth a look. */
    private static final double LEAST = 1e-5;

    /** Readings looked at: more only come up in words that are no number at all. */
    private static final int MOST_READINGS = 2000;

    /** The longest number with its unit, in characters. */
    private static final int LONGEST = 24;

    private RecognizedNumber() {}

    /**
     * The likeliest reading that is accepted.
     *
     * @param characters as they were read, in order
     * @return empty where no reading that the recogniser held possible is accepted, or there is nothing to read
     */
    public static Optional<String> likeliest(List<Glyph> characters, Predicate<String> accepted) {
        if (characters.isEmpty()
                || characters.size() > LONGEST
                || !characters.stream().anyMatch(RecognizedNumber::hasDigit)) {
            return Optional.empty();
        }
        List<List<Alternative>> lattice = IntStream.range(0, characters.size())
                .mapToObj(at -> choices(characters.get(at), at == 0 || at == characters.size() - 1))
                .toList();
        PriorityQueue<Path> open = new PriorityQueue<>(
                Comparator.comparingDouble(Path::cost).thenComparing(path -> Arrays.toString(path.choice)));
        Set<String> seen = new HashSet<>();
        open.add(Path.first(lattice));
        for (int looked = 0; looked < MOST_READINGS && !open.isEmpty(); looked++) {
            Path path = open.remove();
            String reading = path.text(lattice);
            if (accepted.test(reading)) {
                return Optional.of(reading);
            }
            path.next(lattice).filter(next -> next.cost < -Math.log(LEAST)).forEach(next -> {
                if (seen.add(Arrays.toString(next.choice))) {
                    open.add(next);
                }
            });
        }
        return Optional.empty();
    }

    private static boolean hasDigit(Glyph glyph) {
        return glyph.text().codePoints().anyMatch(Character::isDigit);
    }

    /**
     * What a character may read, likeliest first, the first at a cost of nothing.
     *
     * @param outer whether it stands at an end: dirt between digits can not be told from a decimal point
     */
    private static List<Alternative> choices(Glyph glyph, boolean outer) {
        List<Alternative> choices = new ArrayList<>();
        double probability = glyph.recognition().map(Recognition::probability).orElse(1.0);
        choices.add(new Alternative(glyph.text(), 1));
        glyph.recognition()
                .ifPresent(recognition -> recognition
                        .alternatives()
                        .forEach(other ->
                                add(other.text(), other.probability() / Math.max(probability, LEAST), choices)));
        Optional.ofNullable(AMONG_DIGITS.get(glyph.text())).ifPresent(digit -> add(digit, LIKENESS, choices));
        if (outer && SPECKS.contains(glyph.text())) {
            add("", DIRT, choices);
        }
        choices.subList(1, choices.size())
                .sort(Comparator.comparingDouble(Alternative::probability).reversed());
        return choices;
    }

    private static void add(String text, double probability, List<Alternative> choices) {
        if (choices.stream().noneMatch(choice -> choice.text().equals(text))) {
            choices.add(new Alternative(text, Math.min(1, probability)));
        }
    }

    /** A choice for every character, and how much less likely it is than the first reading. */
    private record Path(int[] choice, double cost) {
        static Path first(List<List<Alternative>> lattice) {
            return new Path(new int[lattice.size()], 0);
        }

        String text(List<List<Alternative>> lattice) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < choice.length; i++) {
                text.append(lattice.get(i).get(choice[i]).text());
            }
            return text.toString();
        }

        Stream<Path> next(List<List<Alternative>> lattice) {
            List<Path> next = new ArrayList<>();
            for (int i = 0; i < choice.length; i++) {
                List<Alternative> choices = lattice.get(i);
                if (choice[i] + 1 < choices.size()) {
                    int[] changed = choice.clone();
                    changed[i]++;
                    double more = Math.log(choices.get(choice[i]).probability())
                            - Math.log(Math.max(choices.get(changed[i]).probability(), Double.MIN_NORMAL));
                    next.add(new Path(changed, cost + more));
                }
            }
            return next.stream();
        }
    }
}
