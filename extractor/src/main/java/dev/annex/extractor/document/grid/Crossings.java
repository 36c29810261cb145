package dev.annex.extractor.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds which lines cross or touch, and groups those that hang together. A plane sweep from left to right. */
final class Crossings {
    /**
     * A line that ends up to this far from another, in points, was meant to reach it. Less than the 5.4 pt by which Word
     * keeps text from the borders of its cell, so that an underline that fills its cell does not reach them.
     */
    static final double END_SNAP = 4;

    /** More crossings than any table that a person reads: a page of hatching or of a map. */
    static final int MOST_CROSSINGS = 2_000_000;

    private final List<Line> horizontal;
    private final List<Line> vertical;
    private final DisjointSets sets;

    private Crossings(List<Line> horizontal, List<Line> vertical) {
        this.horizontal = sorted(horizontal);
        this.vertical = sorted(vertical);
        this.sets = new DisjointSets(horizontal.size() + vertical.size());
    }

    private static List<Line> sorted(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparingDouble(Line::position)
                        .thenComparingDouble(Line::start)
                        .thenComparingDouble(Line::end))
                .toList();
    }

    /**
     * The groups of lines that hang together; lines that cross none are left out.
     *
     * @throws GridLimitException if there are too many crossings
     */
    static List<LineGroup> groups(List<Line> horizontal, List<Line> vertical) {
        Crossings crossings = new Crossings(horizontal, vertical);
        crossings.sweep();
        return crossings.collect();
    }

    /** Goes through the vertical lines from left to right, with the horizontal ones that reach the place kept by y. */
    private void sweep() {
        List<Integer> byStart =
                indices(Comparator.comparingDouble(i -> horizontal.get(i).start()));
        List<Integer> byEnd =
                indices(Comparator.comparingDouble(i -> horizontal.get(i).end()));
        TreeMap<Double, List<Integer>> active = new TreeMap<>();
        int started = 0;
        int ended = 0;
        int crossings = 0;
        for (int v = 0; v < vertical.size(); v++) {
            Line line = vertical.get(v);
            while (started < byStart.size()
                    && horizontal.get(byStart.get(started)).start() - END_SNAP <= line.position()) {
                int h = byStart.get(started++);
                active.computeIfAbsent(horizontal.get(h).position(), y -> new ArrayList<>())
                        .add(h);
            }
            while (ended < byEnd.size() && horizontal.get(byEnd.get(ended)).end() + END_SNAP < line.position()) {
                Integer h = byEnd.get(ended++);
                double y = horizontal.get(h).position();
                List<Integer> same = active.get(y);
                if (same != null && same.remove(h) && same.isEmpty()) {
                    active.remove(y);
                }
            }
            for (List<Integer> same : active.subMap(line.start() - END_SNAP, true, line.end() + END_SNAP, true)
                    .values()) {
                crossings += same.size();
                if (crossings > MOST_CROSSINGS) {
                    throw new GridLimitException(crossings);
                }
                for (int h : same) {
                    sets.join(h, horizontal.size() + v);
                }
            }
        }
    }

    private List<Integer> indices(Comparator<Integer> order) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < horizontal.size(); i++) {
            indices.add(i);
        }
        indices.sort(order);
        return indices;
    }

    private List<LineGroup> collect() {
        Map<Integer, LineGroup> groups = new TreeMap<>();
        for (int i = 0; i < sets.size(); i++) {
            LineGroup group =
                    groups.computeIfAbsent(sets.root(i), root -> new LineGroup(new ArrayList<>(), new ArrayList<>()));
            if (i < horizontal.size()) {
                group.horizontal().add(horizontal.get(i));
            } else {
                group.vertical().add(vertical.get(i - horizontal.size()));
            }
        }
        return groups.values().stream()
                .filter(group ->
                        !group.horizontal().isEmpty() && !group.vertical().isEmpty())
                .toList();
    }
}
