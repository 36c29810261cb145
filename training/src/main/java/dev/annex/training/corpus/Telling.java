package dev.annex.training.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Words as they are being said, with the figures that they state. */
final class Telling {
    /** A number with its unit. */
    private record Amount(BigDecimal value, Optional<String> unit) {}

    private final Story story;
    private final StringBuilder words = new StringBuilder();
    private final List<Told.Figure> figures = new ArrayList<>();
    private Optional<Amount> latest = Optional.empty();

    Telling(Story story) {
        this.story = story;
    }

    Story story() {
        return story;
    }

    void words(String more) {
        words.append(more);
    }

    /** Says a number; it is the value of the figure that is being stated. */
    void amount(String printed, BigDecimal value, String unit) {
        words.append(printed).append(unit);
        latest = Optional.of(new Amount(value, unit.isEmpty() ? Optional.empty() : Optional.of(unit)));
    }

    void state(String subject, Phrase.Stated stated) {
        int start = words.length();
        latest = Optional.empty();
        stated.words().say(this);
        BigDecimal value = latest.map(Amount::value).orElse(BigDecimal.ZERO);
        figures.add(new Told.Figure(
                subject.isEmpty() ? Optional.empty() : Optional.of(subject),
                stated.measure(),
                year(stated.year()),
                stated.negative() ? value.negate() : value,
                latest.flatMap(Amount::unit),
                start,
                words.length()));
    }

    private Optional<Integer> year(OptionalInt offset) {
        return offset.isPresent() ? Optional.of(story.year() + offset.getAsInt()) : Optional.empty();
    }

    Told told() {
        return new Told(words.toString(), figures);
    }
}
