package dev.annex.training.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Words as they are being said, with the figures that they state. */
final class Telling {
    /** Numbers with their unit, and where they stand. */
    private record Amount(List<BigDecimal> values, Optional<String> unit, Told.Stretch stretch) {}

    private final Story story;
    private final StringBuilder words = new StringBuilder();
    private final List<Told.Figure> figures = new ArrayList<>();
    private Optional<Amount> latest = Optional.empty();
    private Optional<Told.Stretch> named = Optional.empty();
    private Optional<String> lastSubject = Optional.empty();
    private Optional<Integer> year = Optional.empty();

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
        amount(printed + unit, List.of(value), unit);
    }

    /** Says a number in words that hold its unit. */
    void spelled(String printed, BigDecimal value, String unit) {
        amount(printed, List.of(value), unit);
    }

    /** Says two numbers as the ends of a range. */
    void range(String printed, int low, int high, String unit) {
        amount(printed + unit, List.of(BigDecimal.valueOf(low), BigDecimal.valueOf(high)), unit);
    }

    private void amount(String printed, List<BigDecimal> values, String unit) {
        int start = words.length();
        words.append(printed);
        latest = Optional.of(new Amount(
                values,
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                new Told.Stretch(start, words.length())));
    }

    /** Says what the figure that is being stated is about. */
    void name(Phrase subject) {
        int start = words.length();
        subject.say(this);
        named = Optional.of(new Told.Stretch(start, words.length()));
    }

    /** Tells of which year the words are from here on. */
    void says(int said) {
        year = Optional.of(said);
    }

    void state(String subject, Phrase.Stated stated) {
        int start = words.length();
        latest = Optional.empty();
        named = Optional.empty();
        OptionalInt offset = stated.year();
        offset.ifPresent(years -> says(story.year() + years));
        stated.words().say(this);
        offset.ifPresent(years -> says(story.year() + years));
        Told.Stretch whole = new Told.Stretch(start, words.length());
        Optional<Told.Stretch> naming = named.or(() -> whole.of(words, subject));
        Optional<String> about = subject.equals(Phrase.Stated.SAME)
                ? lastSubject
                : named.map(stretch -> words.substring(stretch.start(), stretch.end()))
                        .or(() -> Optional.of(subject).filter(text -> !text.isEmpty()));
        lastSubject = about;
        for (BigDecimal value : latest.map(Amount::values).orElse(List.of(BigDecimal.ZERO))) {
            figures.add(new Told.Figure(
                    about,
                    stated.measure(),
                    year,
                    stated.negative() ? value.negate() : value,
                    latest.flatMap(Amount::unit),
                    whole,
                    naming,
                    latest.map(Amount::stretch)));
        }
    }

    Told told() {
        return new Told(words.toString(), figures, year);
    }
}
