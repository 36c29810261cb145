package dev.annex.training.corpus;

import dev.annex.model.report.Fact.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the grammar said.
 *
 * @param text the words
 * @param figures what they state, from left to right
 * @param year of which they spoke last; empty where they named none
 */
public record Told(String text, List<Figure> figures, Optional<Integer> year) {
    public Told {
        figures = List.copyOf(figures);
    }

    /**
     * Some of the words.
     *
     * @param start in characters
     * @param end behind the last one
     */
    public record Stretch(int start, int end) {

        private Stretch moved(int by) {
            return new Stretch(start + by, end + by);
        }

        /** Where words stand within this stretch for the first time. */
        Optional<Stretch> of(CharSequence text, String words) {
            int at = text.subSequence(start, end).toString().indexOf(words);
            return words.isEmpty() || at < 0
                    ? Optional.empty()
                    : Optional.of(new Stretch(start + at, start + at + words.length()));
        }
    }

    /**
     * A figure that the words state.
     *
     * @param subject what it is about
     * @param year that it is said of
     * @param value zero where the words say that there is none
     * @param unit empty for a stated zero
     * @param words that state it
     * @param naming the words among them that name the subject; empty where it was named before
     * @param number the number with its unit; empty for a stated zero
     */
    public record Figure(
            Optional<String> subject,
            Measure measure,
            Optional<Integer> year,
            BigDecimal value,
            Optional<String> unit,
            Stretch words,
            Optional<Stretch> naming,
            Optional<Stretch> number) {

        private Figure after(int characters, Optional<Integer> said) {
            return new Figure(
                    subject,
                    measure,
                    year.or(() -> said),
                    value,
                    unit,
                    words.moved(characters),
                    naming.map(stretch -> stretch.moved(characters)),
                    number.map(stretch -> stretch.moved(characters)));
        }
    }

    /** These words and others behind them; what these say of a year holds for those. */
    Told then(Told more) {
        return new Told(
                text + more.text,
                Stream.concat(figures.stream(), more.figures.stream().map(figure -> figure.after(text.length(), year)))
                        .toList(),
                more.year.or(() -> year));
    }

    /** Other words that state nothing, before these. */
    Told after(String words) {
        return new Told(words, List.of(), Optional.empty()).then(this);
    }

    /** The same with another last character. */
    Told endingIn(char mark) {
        return new Told(text.substring(0, text.length() - 1) + mark, figures, year);
    }

    static Told nothing() {
        return new Told("", List.of(), Optional.empty());
    }
}
