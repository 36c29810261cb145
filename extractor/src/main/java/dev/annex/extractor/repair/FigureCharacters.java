package dev.annex.extractor.repair;

import dev.annex.extractor.confidence.RecognizedText;
import dev.annex.extractor.field.PrintedNumber;
import dev.annex.extractor.page.Glyph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which figures were read from which characters, and what they would be if the characters were read in another way. */
final class FigureCharacters {
    private static final String SIGNS = ".,．，-－";

    private final Map<String, BigDecimal> figures;
    private final Map<String, List<Glyph>> characters = new HashMap<>();
    private final Map<Glyph, List<String>> pointers = new HashMap<>();

    FigureCharacters(Interpretation present) {
        this.figures = present.figures();
        figures.keySet()
                .forEach(pointer -> present.words(pointer)
                        .map(RecognizedText::characters)
                        .ifPresent(read -> {
                            characters.put(pointer, read);
                            read.stream()
                                    .distinct()
                                    .forEach(glyph -> pointers.computeIfAbsent(glyph, each -> new ArrayList<>())
                                            .add(pointer));
                        }));
    }

    /** The characters of a figure that belong to a number, in order; of prose that states it, those of every number in it. */
    List<Glyph> of(String pointer) {
        return characters.getOrDefault(pointer, List.of()).stream()
                .filter(glyph -> isOfNumber(glyph.text()))
                .toList();
    }

    /** The pointers of the figures whose words hold a character. */
    List<String> pointers(Glyph glyph) {
        return pointers.getOrDefault(glyph, List.of());
    }

    /** The figures that would be others with these readings; empty where one would be no number any more, or none would be another. */
    Optional<Map<String, BigDecimal>> with(List<Rereading> change) {
        Map<Glyph, String> readings = new HashMap<>();
        Set<String> touched = new LinkedHashSet<>();
        for (Rereading one : change) {
            readings.put(one.glyph(), one.text());
            touched.addAll(pointers(one.glyph()));
        }
        Map<String, BigDecimal> others = new LinkedHashMap<>();
        for (String pointer : touched) {
            Optional<List<Glyph>> number = number(pointer, readings);
            if (number.isPresent()) {
                Optional<BigDecimal> then = parsed(number.get(), readings);
                if (then.isEmpty()) {
                    return Optional.empty();
                }
                others.put(pointer, then.get());
            }
        }
        return others.isEmpty() ? Optional.empty() : Optional.of(others);
    }

    /** The characters that say the figure, some of which would be read anew: all of its words, or one of the numbers within them. */
    private Optional<List<Glyph>> number(String pointer, Map<Glyph, String> readings) {
        List<Glyph> all = characters.getOrDefault(pointer, List.of());
        if (says(all, pointer)) {
            return Optional.of(all);
        }
        for (int i = 0; i < all.size(); i++) {
            if (readings.containsKey(all.get(i)) && isOfNumber(all.get(i).text())) {
                List<Glyph> number = numberAround(i, all);
                if (says(number, pointer)) {
                    return Optional.of(number);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Glyph> numberAround(int at, List<Glyph> all) {
        int from = at;
        while (from > 0 && isOfNumber(all.get(from - 1).text())) {
            from--;
        }
        int to = at + 1;
        while (to < all.size() && isOfNumber(all.get(to).text())) {
            to++;
        }
        return all.subList(from, to);
    }

    private boolean says(List<Glyph> words, String pointer) {
        return parsed(words, Map.of())
                .filter(value -> value.equals(figures.get(pointer)))
                .isPresent();
    }

    private static Optional<BigDecimal> parsed(List<Glyph> words, Map<Glyph, String> readings) {
        StringBuilder text = new StringBuilder();
        words.forEach(glyph -> text.append(readings.getOrDefault(glyph, glyph.text())));
        return PrintedNumber.parse(text.toString()).map(PrintedNumber::value);
    }

    private static boolean isOfNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isDigit(c) || SIGNS.indexOf(c) >= 0);
    }
}
