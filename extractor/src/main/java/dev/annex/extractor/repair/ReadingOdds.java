package dev.annex.extractor.repair;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import dev.annex.extractor.page.Recognition.SecondOpinion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * How far the engines can be trusted in a digit, by what became of digits like it: 9,000 digits of 20 scans at 150 and 200 dpi, laid
 * beside the digital pages.
 *
 * <p>What is confused has a direction: a blurred 5 is read as 3, a 4 as 1 and a 7 as 1, while a printed 3 or 1 is not taken for
 * them. So it says much more which digit was read and which was offered than how likely the recogniser held either.
 */
final class ReadingOdds {
    /** Shares of wrong digits from a given probability up: from 0.995 up 1 of 8,400 was wrong, from 0.98 up 1 of 8,700. */
    private static final NavigableMap<Double, Double> WRONG_FROM =
            new TreeMap<>(Map.of(0.0, 0.4, 0.5, 0.3, 0.7, 0.13, 0.9, 0.06, 0.95, 0.015, 0.98, 0.003, 0.995, 0.0003));

    /** Digit read, digit offered: how often the offered one was right, and how often the one that was read. */
    private static final Map<String, Seen> SEEN = Map.ofEntries(
            Map.entry("35", new Seen(30, 0)),
            Map.entry("14", new Seen(6, 0)),
            Map.entry("17", new Seen(2, 0)),
            Map.entry("53", new Seen(0, 127)),
            Map.entry("41", new Seen(0, 16)),
            Map.entry("71", new Seen(0, 17)),
            Map.entry("75", new Seen(0, 13)),
            Map.entry("89", new Seen(0, 6)),
            Map.entry("80", new Seen(0, 4)));

    /** All other characters and what was offered in their place. */
    private static final Seen OTHERS = new Seen(8, 40);

    /** Where the second engine reads what the first one offers: so it was for 65 % of wrong readings and 6 % of right ones. */
    static final double NAMED_BY_SECOND = 5;

    /** Where the second engine reads as the first one did: so it was for 20 % of wrong readings and 60 % of right ones. */
    static final double CONTRADICTED = 0.3;

    /** How often each of two readings was right; once more each, since nothing is impossible that was not seen (Laplace). */
    private record Seen(int offered, int read) {
        double odds() {
            return (offered + 1.0) / (read + 1.0);
        }
    }

    private ReadingOdds() {}

    /** How likely a character is misread, 0 to 1; a character that the file itself says is not. */
    static double doubt(Glyph glyph) {
        return glyph.recognition()
                .map(recognition ->
                        WRONG_FROM.floorEntry(recognition.probability()).getValue())
                .orElse(0.0);
    }

    /** The other readings of a character that an engine offered, those of the recogniser first. */
    static List<Rereading> others(Glyph glyph) {
        return glyph.recognition()
                .map(recognition -> offered(recognition).stream()
                        .filter(text -> !text.equals(glyph.text()))
                        .map(text -> new Rereading(glyph, text, odds(glyph.text(), text, recognition)))
                        .toList())
                .orElse(List.of());
    }

    private static Set<String> offered(Recognition recognition) {
        Set<String> offered = new LinkedHashSet<>();
        recognition.alternatives().stream().map(Alternative::text).forEach(offered::add);
        recognition.otherReading().ifPresent(offered::add);
        return offered;
    }

    private static double odds(String read, String offered, Recognition recognition) {
        double odds = SEEN.getOrDefault(read + offered, OTHERS).odds();
        boolean named = recognition.otherReading().filter(offered::equals).isPresent();
        return odds
                * (named ? NAMED_BY_SECOND : recognition.secondOpinion() == SecondOpinion.AGREES ? CONTRADICTED : 1);
    }
}
