package dev.annex.extractor.document.layout;

import dev.annex.model.evidence.Box;

/** Arithmetic of rectangles. */
final class Boxes {
    private Boxes() {}

    static Box union(Box one, Box other) {
        return new Box(
                Math.min(one.x0(), other.x0()),
                Math.min(one.y0(), other.y0()),
                Math.max(one.x1(), other.x1()),
                Math.max(one.y1(), other.y1()));
    }

    static double area(Box box) {
        return (box.x1() - box.x0()) * (box.y1() - box.y0());
    }

    static boolean holds(Box box, double x, double y) {
        return x >= box.x0() && x < box.x1() && y >= box.y0() && y < box.y1();
    }

    /** The rectangle with this much room around it. */
    static Box padded(Box box, double room) {
        return new Box(box.x0() - room, box.y0() - room, box.x1() + room, box.y1() + room);
    }

    /** To the hundredth of a point: finer than any printer draws. */
    static Box rounded(Box box) {
        return new Box(round(box.x0()), round(box.y0()), round(box.x1()), round(box.y1()));
    }

    private static double round(double points) {
        return Math.rint(points * 100) / 100;
    }
}
