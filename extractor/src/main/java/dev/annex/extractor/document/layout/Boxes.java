package dev.annex.extractor.document.layout;

import dev.annex.model.evidence.Box;

/** Rectangles around others. */
final class Boxes {
    private Boxes() {}

    static Box union(Box one, Box other) {
        return new Box(
                Math.min(one.x0(), other.x0()),
                Math.min(one.y0(), other.y0()),
                Math.max(one.x1(), other.x1()),
                Math.max(one.y1(), other.y1()));
    }

    /** To the hundredth of a point: finer than any printer draws. */
    static Box rounded(Box box) {
        return new Box(round(box.x0()), round(box.y0()), round(box.x1()), round(box.y1()));
    }

    private static double round(double points) {
        return Math.rint(points * 100) / 100;
    }
}
