package dev.annex.extractor.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonPointer;

/** One rule being applied to one place: what it may look at, and what it has seen so far. */
final class Evaluation {

    /**
     * Two numbers that were compared.
     *
     * @param actual the left one, which is printed
     * @param expected the right one, which follows from others
     * @param holds whether they compare as the rule says
     */
    record Compared(Estimate actual, Estimate expected, boolean holds) {}

    private final Subject subject;
    private final Spot scope;
    private final List<Spot> group;
    private final boolean literal;
    private final Set<JsonPointer> read = new LinkedHashSet<>();
    private final List<Compared> comparisons = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    /** Asked thousands of times; what it sees is not told of. */
    private Optional<Evaluation> literally = Optional.empty();

    private Evaluation(Subject subject, Spot scope, List<Spot> group, boolean literal) {
        this.subject = subject;
        this.scope = scope;
        this.group = List.copyOf(group);
        this.literal = literal;
    }

    /** Takes printed numbers for the interval in which the true ones lie. */
    static Evaluation withIntervals(Subject subject, Spot scope, List<Spot> group) {
        return new Evaluation(subject, scope, group, false);
    }

    /** Asks something where printed numbers are taken as they are, without keeping what was seen. */
    <T> T literally(Function<Evaluation, T> question) {
        if (literal) {
            return question.apply(this);
        }
        Evaluation other = literally.orElseGet(() -> new Evaluation(subject, scope, group, true));
        literally = Optional.of(other);
        return question.apply(other);
    }

    /** Asks something whose answer may be missing without that being in the way. */
    <T> T tolerating(Function<Evaluation, T> question) {
        int before = obstacles.size();
        T answer = question.apply(this);
        obstacles.subList(before, obstacles.size()).clear();
        return answer;
    }

    /** Whether printed numbers are taken as they are. */
    boolean isLiteral() {
        return literal;
    }

    List<Spot> startOf(Places.Start start, Spot here) {
        return switch (start) {
            case HERE -> List.of(here);
            case ROOT -> List.of(subject.root());
            case SCOPE -> List.of(scope);
            case GROUP -> group;
            case PREVIOUS -> subject.previous().stream().toList();
        };
    }

    /**
     * Counts places that are looked at.
     *
     * @throws Subject.TooMuchWork if they are more than a report may cost
     */
    void step(int places) {
        subject.step(places);
    }

    /** Notes that a text was looked at. */
    void saw(Spot spot) {
        if (!literal) {
            read.add(spot.pointer());
        }
    }

    /** The one place of several candidates; empty where there is none, or no telling which. */
    Optional<Spot> only(List<Spot> spots) {
        if (spots.size() > 1) {
            hinder(new Obstacle(Obstacle.Kind.AMBIGUOUS, Optional.of(spots.get(0))));
        }
        return spots.size() == 1 ? Optional.of(spots.get(0)) : Optional.empty();
    }

    /** The number behind a printed figure; empty where it is blank. */
    Optional<Estimate> figure(Spot spot) {
        saw(spot);
        Optional<BigDecimal> number = spot.number();
        if (number.isEmpty()) {
            hinder(new Obstacle(spot.isBlank() ? Obstacle.Kind.BLANK : Obstacle.Kind.TOO_LONG, Optional.of(spot)));
        }
        return number.map(literal ? Estimate::exactly : spot.shape().precision()::estimate);
    }

    /** The numbers behind those figures that are printed; all blank is in the way, some blank is not. */
    List<Estimate> figures(List<Spot> spots) {
        List<Spot> printed = spots.stream().filter(spot -> !spot.isBlank()).toList();
        if (printed.isEmpty() && !spots.isEmpty()) {
            return figure(spots.get(0)).stream().toList();
        }
        return printed.stream().flatMap(spot -> figure(spot).stream()).toList();
    }

    private void hinder(Obstacle obstacle) {
        if (!literal) {
            obstacles.add(obstacle);
        }
    }

    void divisionByZero() {
        hinder(new Obstacle(Obstacle.Kind.DIVISION_BY_ZERO, Optional.empty()));
    }

    void unknownUnit() {
        hinder(new Obstacle(Obstacle.Kind.UNKNOWN_UNIT, Optional.empty()));
    }

    void compared(Estimate actual, Estimate expected, boolean holds) {
        if (!literal) {
            comparisons.add(new Compared(actual, expected, holds));
        }
    }

    /** The comparison that decided: the first that holds or, in a failure, the first. */
    Optional<Compared> decisive(boolean passed) {
        return comparisons.stream().filter(each -> each.holds() == passed).findFirst();
    }

    /** The first thing that was in the way of an answer. */
    Optional<Obstacle> obstacle() {
        return obstacles.stream().findFirst();
    }

    /** Pointers of the figures that were looked at, in the order in which the rule names them. */
    List<String> fields() {
        return read.stream().map(JsonPointer::toString).toList();
    }
}
