package dev.annex.extractor.document.grid;

import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts tables into the order in which they are read, those within a cell of another right after it. */
final class Nesting {
    private static final Comparator<GridShape> READING = Comparator.<GridShape>comparingDouble(
                    shape -> shape.box().y0())
            .thenComparingDouble(shape -> shape.box().x0())
            .thenComparing(
                    Comparator.<GridShape>comparingDouble(shape -> shape.box().y1())
                            .reversed());

    private Nesting() {}

    static List<GridShape> ordered(List<GridShape> shapes) {
        List<GridShape> left = new ArrayList<>(shapes);
        left.sort(READING);
        List<GridShape> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            take(left.remove(0), left, ordered);
        }
        return List.copyOf(ordered);
    }

    private static void take(GridShape shape, List<GridShape> left, List<GridShape> ordered) {
        ordered.add(shape);
        List<GridShape> within = left.stream()
                .filter(other -> contains(shape.box(), other.box()))
                .toList();
        left.removeAll(within);
        ordered.addAll(ordered(within));
    }

    private static boolean contains(Box outer, Box inner) {
        return outer.x0() <= inner.x0()
                && outer.y0() <= inner.y0()
                && outer.x1() >= inner.x1()
                && outer.y1() >= inner.y1();
    }
}
