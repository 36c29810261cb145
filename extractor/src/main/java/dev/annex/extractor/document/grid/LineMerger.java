package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins the rules of one direction that a person sees as one line: dashes, pieces drawn cell by cell, the two strokes of a
 * double line, the two edges of a thick one. One sweep along the direction, with the lines still open kept by position.
 */
final class LineMerger {
    /**
     * Centre lines up to this far apart, in points, are one line: double borders of Word and WPS stand 1.5 pt apart, pieces
     * of one line jitter by a point either way; no row or column that holds text is that tight.
     */
    static final double SAME_LINE = 3;

    /** Gaps along a line up to this long, in points, are dashes, rounding, or the corner of a cell left open. */
    static final double BRIDGED_GAP = 4;

    private static final Comparator<Rule> ALONG = Comparator.comparingDouble(Rule::start)
            .thenComparingDouble(Rule::position)
            .thenComparingDouble(Rule::end);

    private final TreeMap<Double, Growing> open = new TreeMap<>();
    private final List<Line> done = new ArrayList<>();

    private LineMerger() {}

    /**
     * The lines that rules of one direction draw, in no order that means anything, but the same for the same rules.
     *
     * @param rules all horizontal or all vertical, in any order
     */
    static List<Line> merge(Collection<Rule> rules) {
        LineMerger merger = new LineMerger();
        rules.stream().sorted(ALONG).forEach(merger::add);
        merger.open.values().forEach(line -> merger.done.add(line.toLine()));
        return merger.done;
    }

    private void add(Rule rule) {
        Growing line = nearestOpen(rule);
        if (line == null) {
            line = new Growing(rule);
        } else {
            open.remove(line.key);
            line.add(rule);
        }
        Growing displaced = open.put(line.key, line);
        if (displaced != null) {
            done.add(displaced.toLine());
        }
    }

    private @Nullable Growing nearestOpen(Rule rule) {
        Growing nearest = null;
        Iterator<Growing> near = open.subMap(rule.position() - SAME_LINE, true, rule.position() + SAME_LINE, true)
                .values()
                .iterator();
        while (near.hasNext()) {
            Growing line = near.next();
            if (line.end + BRIDGED_GAP < rule.start()) {
                done.add(line.toLine());
                near.remove();
            } else if (nearest == null
                    || Math.abs(line.key - rule.position()) < Math.abs(nearest.key - rule.position())) {
                nearest = line;
            }
        }
        return nearest;
    }

    /** A line that further rules may still lengthen; its position is the mean of its rules, weighted by length. */
    private static final class Growing {
        private final double start;
        private double end;
        private double weight;
        private double moment;
        private double key;

        Growing(Rule rule) {
            start = rule.start();
            add(rule);
        }

        void add(Rule rule) {
            // A dot has no length, but says something of the position.
            double length = Math.max(rule.length(), 0.01);
            end = weight == 0 ? rule.end() : Math.max(end, rule.end());
            weight += length;
            moment += length * rule.position();
            key = moment / weight;
        }

        Line toLine() {
            return new Line(key, start, end);
        }
    }
}
