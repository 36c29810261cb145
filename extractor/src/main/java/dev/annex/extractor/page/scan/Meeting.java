package dev.annex.extractor.page.scan;

import dev.annex.extractor.page.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells rules from strokes of characters. What is longer than any stroke is a rule; from there on, what meets a rule at one
 * end and is long, or meets rules at both ends. So a table keeps its shortest lines, and an 一, a dash and an underlined blank
 * keep alone.
 */
final class Meeting {
    /** An end this close to a rule meets it, in points. */
    static final double REACH = 3.5;

    /** A short line touches a rule if it ends this close to its edge, in points; type keeps off by more. */
    static final double TOUCH = 0.75;

    /** Longer than any stroke of a character of 36 pt, in points: 15 mm. */
    static final double LONGER_THAN_STROKES = 42;

    /** What meets a rule at one end is another one from this length on, in points: 9 mm. */
    static final double LONG = 25.5;

    /** Shorter than this, in points, no row or column is. */
    static final double SHORTEST = 5;

    /** A rule that meets no other is longer than any underlined blank, in points: 60 mm. */
    static final double ALONE = 170;

    private final List<Line> open;
    private final List<Rule> rules = new ArrayList<>();

    private Meeting(List<Line> lines) {
        this.open = new ArrayList<>(lines);
    }

    /**
     * A line that may be a rule.
     *
     * @param unbroken length of its longest piece, in points
     * @param bare whether no part of it is crossed as strokes of characters are
     */
    record Line(Rule rule, double unbroken, boolean bare) {}

    /** The rules among lines of both directions. */
    static List<Rule> rules(List<Line> lines) {
        Meeting meeting = new Meeting(lines);
        meeting.take(line -> line.unbroken() >= LONGER_THAN_STROKES);
        while (meeting.take(meeting::meetsRules)) {
            // every rule may be met by further ones
        }
        return meeting.rules.stream()
                .filter(rule -> rule.length() >= ALONE || meeting.touches(rule))
                .toList();
    }

    private boolean take(java.util.function.Predicate<Line> isRule) {
        List<Line> taken = open.stream().filter(isRule).toList();
        open.removeAll(taken);
        taken.forEach(line -> rules.add(line.rule()));
        return !taken.isEmpty();
    }

    private boolean meetsRules(Line line) {
        Rule rule = line.rule();
        double reach = line.unbroken() >= LONG ? REACH : TOUCH;
        boolean start = false;
        boolean end = false;
        for (Rule other : rules) {
            if (reaches(other, rule)) {
                start |= Math.abs(other.position() - rule.start()) <= reach + other.thickness() / 2;
                end |= Math.abs(other.position() - rule.end()) <= reach + other.thickness() / 2;
            }
        }
        return line.unbroken() >= LONG ? start || end : start && end && line.bare() && rule.length() >= SHORTEST;
    }

    private boolean touches(Rule rule) {
        return rules.stream()
                .anyMatch(other -> reaches(other, rule)
                        && other.position() >= rule.start() - REACH
                        && other.position() <= rule.end() + REACH);
    }

    private static boolean reaches(Rule other, Rule rule) {
        return other.direction() != rule.direction()
                && other.start() - REACH <= rule.position()
                && rule.position() <= other.end() + REACH;
    }
}
