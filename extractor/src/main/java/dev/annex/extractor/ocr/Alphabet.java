package dev.annex.extractor.ocr;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the recognising network: the blank of CTC, then each character, then the space. */
final class Alphabet {
    /** The class that stands for no character. */
    static final int BLANK = 0;

    private final List<String> texts;

    private Alphabet(List<String> texts) {
        this.texts = texts;
    }

    /** @param characters one in a line, in UTF-8 */
    static Alphabet of(byte[] characters) {
        Stream<String> lines = new String(characters, StandardCharsets.UTF_8).lines();
        return new Alphabet(Stream.of(Stream.of(""), lines, Stream.of(" "))
                .flatMap(part -> part)
                .toList());
    }

    int size() {
        return texts.size();
    }

    /** What a class reads; empty for the blank. */
    String text(int symbol) {
        return texts.get(symbol);
    }
}
