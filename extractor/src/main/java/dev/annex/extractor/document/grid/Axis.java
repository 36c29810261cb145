package dev.annex.extractor.document.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The edges of a lattice in one direction.
 *
 * @param edges ascending, more than {@link LineMerger#SAME_LINE} apart
 */
record Axis(double[] edges) {

    /** The edges on which lines stand; lines in different parts of a table that stand nearly alike share one. */
    static Axis of(List<Line> lines) {
        List<Line> sorted = lines.stream()
                .sorted(Comparator.comparingDouble(Line::position))
                .toList();
        List<Double> edges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).position() - sorted.get(from).position() > LineMerger.SAME_LINE) {
                edges.add(mean(sorted.subList(from, i)));
                from = i;
            }
        }
        return new Axis(edges.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Edges and further ones, without those that stand on another. */
    static Axis merged(List<Double> edges, List<Double> more) {
        List<Double> merged = new ArrayList<>(edges);
        for (double edge : more) {
            if (merged.stream().noneMatch(other -> Math.abs(other - edge) <= LineMerger.SAME_LINE)) {
                merged.add(edge);
            }
        }
        return new Axis(
                merged.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    List<Double> toList() {
        return DoubleStream.of(edges).boxed().toList();
    }

    private static double mean(List<Line> lines) {
        double weight = 0;
        double moment = 0;
        for (Line line : lines) {
            double length = Math.max(line.length(), 0.01);
            weight += length;
            moment += length * line.position();
        }
        return moment / weight;
    }

    /** The same axis with one more edge at each end beyond which lines across it stick out together. */
    Axis withOpenSides(List<Line> across) {
        DoubleStream before =
                farthestShared(across.stream().filter(line -> line.start() < first() - Crossings.END_SNAP), Line::start)
                        .stream();
        DoubleStream after =
                farthestShared(
                                across.stream().filter(line -> line.end() > last() + Crossings.END_SNAP),
                                line -> -line.end())
                        .stream()
                        .map(end -> -end);
        return new Axis(DoubleStream.concat(DoubleStream.concat(before, Arrays.stream(edges)), after)
                .toArray());
    }

    /** The farthest end that two lines share, apart from each other; one alone only overshoots. */
    private static OptionalDouble farthestShared(Stream<Line> lines, ToDoubleFunction<Line> end) {
        List<Line> sorted = lines.sorted(Comparator.comparingDouble(end).thenComparingDouble(Line::position))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            Line line = sorted.get(i);
            for (int j = i + 1; j < sorted.size(); j++) {
                Line other = sorted.get(j);
                if (end.applyAsDouble(other) - end.applyAsDouble(line) > Crossings.END_SNAP) {
                    break;
                }
                if (Math.abs(other.position() - line.position()) > LineMerger.SAME_LINE) {
                    return OptionalDouble.of(end.applyAsDouble(line));
                }
            }
        }
        return OptionalDouble.empty();
    }

    /** The edges from one index to another, both included. */
    Axis part(int from, int to) {
        return new Axis(Arrays.copyOfRange(edges, from, to + 1));
    }

    double first() {
        return edges[0];
    }

    double last() {
        return edges[edges.length - 1];
    }

    /** Number of rows or columns between the edges. */
    int bands() {
        return edges.length - 1;
    }

    double width(int band) {
        return edges[band + 1] - edges[band];
    }

    boolean contains(double position) {
        return position >= first() && position <= last();
    }

    /** The band in which a position between the first and the last edge lies. */
    int band(double position) {
        int at = Arrays.binarySearch(edges, position);
        return Math.max(0, Math.min(bands() - 1, at >= 0 ? at : -at - 2));
    }

    /** Index of the edge nearest to a position. */
    int nearest(double position) {
        int at = Arrays.binarySearch(edges, position);
        if (at >= 0) {
            return at;
        }
        int after = -at - 1;
        if (after == 0) {
            return 0;
        }
        if (after == edges.length) {
            return edges.length - 1;
        }
        return position - edges[after - 1] <= edges[after] - position ? after - 1 : after;
    }

    /** The position, or the nearest edge if a line that ends here was meant to end there. */
    double snap(double position) {
        double edge = edges[nearest(position)];
        return Math.abs(edge - position) <= Crossings.END_SNAP ? edge : position;
    }
}
