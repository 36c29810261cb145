package dev.annex.extractor.narrative;

import dev.annex.extractor.narrative.figures.CharacterTokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence for a model to learn from.
 *
 * @param tokens as the model is to see them
 * @param marks some of the tokens, in their order and without overlap
 */
public record FactExample(List<String> tokens, List<Mark> marks) {
    public FactExample {
        tokens = List.copyOf(tokens);
        marks = List.copyOf(marks);
    }

    /**
     * Words and what they are.
     *
     * @param start in characters or tokens
     * @param end behind the last one
     * @param kind as {@link FactModel} knows it
     */
    public record Mark(int start, int end, String kind) {}

    /**
     * The sentences of a paragraph in which a model would be asked.
     *
     * @param marks counted in characters of the paragraph, in their order and without overlap
     */
    public static List<FactExample> of(String paragraph, List<Mark> marks) {
        List<FactExample> examples = new ArrayList<>();
        int start = 0;
        for (String sentence : Sentences.of(HalfWidth.digits(paragraph))) {
            int from = start;
            int to = from + sentence.length();
            if (FigureScanner.mayHoldFigures(sentence)) {
                CharacterTokens tokens = CharacterTokens.of(sentence);
                examples.add(new FactExample(
                        tokens.words(),
                        marks.stream()
                                .filter(mark -> mark.start() >= from && mark.end() <= to)
                                .map(mark -> new Mark(
                                        tokens.at(mark.start() - from), tokens.at(mark.end() - from), mark.kind()))
                                .toList()));
            }
            start = to;
        }
        return examples;
    }
}
