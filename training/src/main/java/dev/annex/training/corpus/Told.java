package dev.annex.training.corpus;

import dev.annex.model.report.Fact.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the grammar said.
 *
 * @param text the words
 * @param figures what they state, from left to right
 */
public record Told(String text, List<Figure> figures) {
    public Told {
        figures = List.copyOf(figures);
    }

    /**
     * A figure that the words state.
     *
     * @param subject what it is about
     * @param year that it is said of
     * @param value zero where the words say that there is none
     * @param unit empty for a stated zero
     * @param start of the words that state it, in characters
     * @param end behind these words
     */
    public record Figure(
            Optional<String> subject,
            Measure measure,
            Optional<Integer> year,
            BigDecimal value,
            Optional<String> unit,
            int start,
            int end) {

        private Figure moved(int by) {
            return new Figure(subject, measure, year, value, unit, start + by, end + by);
        }
    }

    /** These words and others behind them. */
    Told then(Told more) {
        return new Told(
                text + more.text,
                java.util.stream.Stream.concat(
                                figures.stream(), more.figures.stream().map(figure -> figure.moved(text.length())))
                        .toList());
    }

    /** Other words that state nothing, before these. */
    Told after(String words) {
        return new Told(words, List.of()).then(this);
    }

    /** The same with another last character. */
    Told endingIn(char mark) {
        return new Told(text.substring(0, text.length() - 1) + mark, figures);
    }

    static Told nothing() {
        return new Told("", List.of());
    }
}
