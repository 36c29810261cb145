package dev.annex.extractor.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a model says of the words of a sentence.
 *
 * @param labels in their order; together they are the sentence
 */
record FigureLabels(List<Label> labels) {
    FigureLabels {
        labels = List.copyOf(labels);
    }

    /**
     * Some of the words.
     *
     * @param start in characters
     * @param end behind the last one
     * @param kind what they are: {@link FactModel#SUBJECT}, the measure of a figure, or {@link FactModel#NOTHING}
     * @param probability that they are
     */
    record Label(int start, int end, String kind, double probability) {
        boolean isSubject() {
            return kind.equals(FactModel.SUBJECT);
        }

        boolean isNothing() {
            return kind.equals(FactModel.NOTHING);
        }
    }

    /** What a number is said to be. */
    Optional<Label> of(PrintedFigure figure) {
        return labels.stream()
                .filter(label -> !label.isSubject())
                .filter(label -> label.start() < figure.end() && label.end() > figure.start())
                .findFirst();
    }

    /** The last subject that is named between two characters. */
    Optional<Label> subject(int from, int to) {
        return between(from, to).filter(Label::isSubject).reduce((first, last) -> last);
    }

    /** How probable it is that no subject is named between two characters, where none is said to be. */
    double silence(int from, int to) {
        return between(from, to)
                .filter(label -> !label.isSubject())
                .mapToDouble(Label::probability)
                .min()
                .orElse(1);
    }

    private Stream<Label> between(int from, int to) {
        return labels.stream().filter(label -> label.start() >= from && label.end() <= to);
    }
}
