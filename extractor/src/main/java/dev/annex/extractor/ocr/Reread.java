package dev.annex.extractor.ocr;

import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A sign that its shape says to be another than the recogniser read, which stays as an alternative. */
final class Reread {
    private Reread() {}

    /**
     * @param text by its shape
     * @param certainty of the shape, where the recogniser does not even hold it possible
     * @param read what the recogniser made of the same ink, perhaps nothing
     * @param start of the new sign, in pixels of the line
     * @param end of the new sign
     */
    static Sign as(String text, double certainty, List<Sign> read, double start, double end) {
        String asRead = read.stream().map(Sign::text).reduce("", String::concat).strip();
        double probability = read.stream()
                .mapToDouble(sign -> sign.recognition().probability())
                .min()
                .orElse(0);
        List<Alternative> others = read.size() == 1 ? read.get(0).recognition().alternatives() : List.of();
        double held = others.stream()
                .filter(other -> other.text().equals(text))
                .mapToDouble(Alternative::probability)
                .max()
                .orElse(asRead.equals(text) ? probability : 0);
        List<Alternative> alternatives = Stream.concat(
                        Stream.of(new Alternative(asRead, probability)).filter(other -> !asRead.isEmpty()),
                        others.stream())
                .filter(other -> !Objects.equals(other.text(), text))
                .toList();
        return new Sign(text, start, end, Recognition.by(Math.max(certainty, held), alternatives));
    }
}
