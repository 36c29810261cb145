package dev.annex.extractor.page.pdf;

import dev.annex.model.evidence.Box;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * What the clipping path of the graphics state lets through, in user space. Paths are intersected as rectangles, which
 * almost all of them are; of any other, points are asked one by one. Intersecting areas, as PDFBox does, takes longer than
 * reading the page.
 */
final class Clip {
    /** Of more shapes one within the other, only the extent counts: each glyph is asked for every one of them. */
    private static final int MOST_SHAPES = 64;

    private List<Path2D> paths = List.of();
    private int pathCount = -1;
    private final List<Path2D> shapes = new ArrayList<>();
    private double x0;
    private double y0;
    private double x1;
    private double y1;
    private boolean straight;
    private Optional<List<Box>> windows = Optional.empty();

    /** Takes the clipping path that is valid now. */
    void follow(PDGraphicsState state) {
        List<Path2D> current = state.getCurrentClippingPaths();
        if (current == paths && current.size() == pathCount) {
            return;
        }
        boolean grown = current == paths && current.size() > pathCount;
        if (!grown) {
            reset();
        }
        current.subList(grown ? pathCount : 0, current.size()).forEach(this::intersect);
        paths = current;
        pathCount = current.size();
        windows = Optional.empty();
    }

    private void reset() {
        shapes.clear();
        x0 = Double.NEGATIVE_INFINITY;
        y0 = Double.NEGATIVE_INFINITY;
        x1 = Double.POSITIVE_INFINITY;
        y1 = Double.POSITIVE_INFINITY;
    }

    private void intersect(Path2D path) {
        double left = Double.POSITIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        double[] at = new double[6];
        int corners = 0;
        straight = true;
        double lastX = 0;
        double lastY = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            int points = kind == PathIterator.SEG_CLOSE
                    ? 0
                    : kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
            straight &= points < 2 && !(kind == PathIterator.SEG_MOVETO && corners > 0 && points == 1 && corners < 4);
            for (int p = 0; p < points; p++) {
                double x = at[2 * p];
                double y = at[2 * p + 1];
                left = Math.min(left, x);
                bottom = Math.min(bottom, y);
                right = Math.max(right, x);
                top = Math.max(top, y);
                if (kind == PathIterator.SEG_LINETO) {
                    straight &= Math.abs(x - lastX) < STRAIGHT || Math.abs(y - lastY) < STRAIGHT;
                }
                lastX = x;
                lastY = y;
                corners++;
            }
        }
        x0 = Math.max(x0, left);
        y0 = Math.max(y0, bottom);
        x1 = Math.min(x1, right);
        y1 = Math.min(y1, top);
        if ((!straight || corners > 6) && shapes.size() < MOST_SHAPES) {
            shapes.add(path);
        }
    }

    /** A side that is off by less, in units of user space, is still upright. */
    private static final double STRAIGHT = 0.01;

    /** Whether a point can be seen, give or take a tolerance at the edges. */
    boolean shows(double x, double y, double tolerance) {
        if (!(x >= x0 - tolerance && x <= x1 + tolerance && y >= y0 - tolerance && y <= y1 + tolerance)) {
            return false;
        }
        for (Path2D shape : shapes) {
            if (!shape.contains(x, y)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a plain rectangle, so that what lies within its edges can be seen whole. */
    boolean isRectangle() {
        return shapes.isEmpty();
    }

    /**
     * The rectangles, in user space, through which things are seen: one as a rule, several where it is a frame, none where
     * it is no rectangle at all.
     */
    List<Box> windows(PageBudget budget) {
        if (windows.isEmpty()) {
            windows = Optional.of(isEmpty() ? List.of() : cut(budget));
        }
        return windows.get();
    }

    private List<Box> cut(PageBudget budget) {
        if (shapes.isEmpty()) {
            return List.of(new Box(x0, y0, x1, y1));
        }
        Rectangles parts = Rectangles.of(shapes.get(0), budget);
        if (shapes.size() > 1 || parts.rest().isPresent()) {
            return List.of();
        }
        List<Box> cut = new ArrayList<>();
        for (Box part : parts.boxes()) {
            double left = Math.max(x0, part.x0());
            double bottom = Math.max(y0, part.y0());
            double right = Math.min(x1, part.x1());
            double top = Math.min(y1, part.y1());
            if (left <= right && bottom <= top) {
                cut.add(new Box(left, bottom, right, top));
            }
        }
        return cut;
    }

    /** Whether it lets nothing through. */
    boolean isEmpty() {
        return !(x0 <= x1 && y0 <= y1);
    }

    double x0() {
        return x0;
    }

    double y0() {
        return y0;
    }

    double x1() {
        return x1;
    }

    double y1() {
        return y1;
    }
}
