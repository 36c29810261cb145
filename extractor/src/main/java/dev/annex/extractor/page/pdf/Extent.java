package dev.annex.extractor.page.pdf;

import dev.annex.model.evidence.Box;

/** The upright rectangle around points, as it grows. */
final class Extent {
    private double x0 = Double.POSITIVE_INFINITY;
    private double y0 = Double.POSITIVE_INFINITY;
    private double x1 = Double.NEGATIVE_INFINITY;
    private double y1 = Double.NEGATIVE_INFINITY;

    /** Takes in a point of user space. */
    void add(Placement placement, double x, double y) {
        double px = placement.x(x, y);
        double py = placement.y(x, y);
        x0 = Math.min(x0, px);
        y0 = Math.min(y0, py);
        x1 = Math.max(x1, px);
        y1 = Math.max(y1, py);
    }

    /** Leaves only what lies within a window. */
    void intersect(Box window) {
        x0 = Math.max(x0, window.x0());
        y0 = Math.max(y0, window.y0());
        x1 = Math.min(x1, window.x1());
        y1 = Math.min(y1, window.y1());
    }

    boolean isEmpty() {
        return !(x0 < x1 && y0 < y1);
    }

    boolean isFinite() {
        return x0 <= x1 && y0 <= y1 && Double.isFinite(x0 + y0 + x1 + y1);
    }

    Box box() {
        return new Box(x0, y0, x1, y1);
    }
}
