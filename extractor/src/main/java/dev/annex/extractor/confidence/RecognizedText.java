package dev.annex.extractor.confidence;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text that was read from pixels, with what the recogniser made of each of its characters.
 *
 * @param text as it is in the field
 * @param characters it was read from, in order, without spaces
 */
public record RecognizedText(String text, List<Glyph> characters) {
    /** Other readings shown to a reviewer. */
    private static final int MOST_ALTERNATIVES = 5;

    /** Of a long text: more help nobody. */
    private static final int MOST_NOTES = 3;

    public RecognizedText {
        characters = List.copyOf(characters);
    }

    /**
     * The part of a place that a text was read from; all of it where the text was put together anew.
     *
     * @param characters of the place, in order, without spaces
     */
    public static RecognizedText within(List<Glyph> characters, String text) {
        String wanted = withoutSpaces(text);
        StringBuilder all = new StringBuilder();
        int[] ends = new int[characters.size()];
        for (int i = 0; i < ends.length; i++) {
            all.append(characters.get(i).text());
            ends[i] = all.length();
        }
        int start = wanted.isEmpty() ? -1 : all.indexOf(wanted);
        if (start < 0) {
            return new RecognizedText(text, characters);
        }
        int from = 0;
        while (ends[from] <= start) {
            from++;
        }
        int to = from;
        while (ends[to] < start + wanted.length()) {
            to++;
        }
        return new RecognizedText(text, characters.subList(from, to + 1));
    }

    private static String withoutSpaces(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What the recogniser made of each character. */
    List<Recognition> recognitions() {
        return characters.stream()
                .flatMap(glyph -> glyph.recognition().stream())
                .toList();
    }

    /** What a person should know about the reading of its characters; each thing once, in order. */
    public List<String> notes() {
        return recognitions().stream()
                .flatMap(recognition -> recognition.notes().stream())
                .distinct()
                .limit(MOST_NOTES)
                .toList();
    }

    /** What the text reads with one character as the recogniser might have read it instead, likeliest first. */
    public List<String> alternatives() {
        record Other(String text, double odds) {}
        StringBuilder plain = new StringBuilder();
        characters.forEach(glyph -> plain.append(glyph.text()));
        List<Other> others = new ArrayList<>();
        int at = 0;
        for (Glyph glyph : characters) {
            int start = at;
            at += glyph.text().length();
            int end = at;
            glyph.recognition()
                    .ifPresent(recognition -> recognition
                            .alternatives()
                            .forEach(other -> others.add(new Other(
                                    plain.substring(0, start) + other.text() + plain.substring(end),
                                    other.probability() / Math.max(recognition.probability(), 1e-6)))));
        }
        String asRead = plain.toString();
        return Stream.concat(
                        asRead.equals(withoutSpaces(text)) ? Stream.empty() : Stream.of(asRead),
                        others.stream()
                                .sorted(Comparator.comparingDouble(Other::odds).reversed())
                                .map(Other::text))
                .filter(other -> !other.isEmpty() && !other.equals(withoutSpaces(text)))
                .distinct()
                .limit(MOST_ALTERNATIVES)
                .toList();
    }
}
