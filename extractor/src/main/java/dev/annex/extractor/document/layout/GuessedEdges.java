package dev.annex.extractor.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Edges of columns that no line draws. They stand somewhere in the white between two texts, and the outer ones at the longest
 * text, so that the same edge stands elsewhere on the next page.
 */
final class GuessedEdges {
    /** How far the same edge may stand from itself on another page, in points: the white between two centred texts. */
    static final double SAME_EDGE = 15;

    /** How far the outer edges may: the longest text of one page may be lacking on the other. */
    static final double SAME_SIDE = 45;

    private GuessedEdges() {}

    /** The lower part of a table with its edges moved to those of the upper part that they seem to be. */
    static PrintedTable moved(PrintedTable below, PrintedTable above) {
        if (below.ruled() || above.ruled()) {
            return below;
        }
        List<Double> edges = new ArrayList<>();
        for (double edge : below.columnEdges()) {
            double nearest = nearest(above.columnEdges(), edge);
            boolean same = Math.abs(nearest - edge) <= SAME_EDGE && nearest(below.columnEdges(), nearest) == edge;
            edges.add(same ? nearest : edge);
        }
        moveSide(edges, 0, above.columnEdges().get(0));
        moveSide(edges, edges.size() - 1, above.columnEdges().get(above.columns()));
        boolean ascending = true;
        for (int i = 1; i < edges.size(); i++) {
            ascending &= edges.get(i - 1) < edges.get(i);
        }
        return ascending
                ? new PrintedTable(below.page(), below.box(), edges, below.rows(), below.cells(), below.ruled())
                : below;
    }

    private static void moveSide(List<Double> edges, int at, double side) {
        if (Math.abs(edges.get(at) - side) <= SAME_SIDE) {
            edges.set(at, side);
        }
    }

    private static double nearest(List<Double> edges, double edge) {
        return edges.stream()
                .min(Comparator.comparingDouble(other -> Math.abs(other - edge)))
                .orElseThrow();
    }
}
