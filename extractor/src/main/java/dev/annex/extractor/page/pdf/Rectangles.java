package dev.annex.extractor.page.pdf;

import dev.annex.model.evidence.Box;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A filled path as upright rectangles. A frame, that is a rectangle with holes, comes as its bars; of shapes with other
 * sides only the extent is known.
 */
final class Rectangles {
    /** Frames of more corners than this are drawings. */
    private static final int MOST_FRAME_CORNERS = 400;

    /** In units of user space: a side that leans by less is upright. */
    private static final double STRAIGHT = 0.05;

    /** Length by thickness from which a shape with slanting ends is one side of a frame, cut to meet the next. */
    static final double MITRED = 4;

    private final List<Box> boxes = new ArrayList<>();
    private final List<double[]> corners = new ArrayList<>();
    private final PageBudget budget;
    private Optional<Box> rest = Optional.empty();
    private boolean allBoxes = true;

    private Rectangles(PageBudget budget) {
        this.budget = budget;
    }

    /** Takes a path apart. */
    static Rectangles of(Path2D path, PageBudget budget) {
        Rectangles rectangles = new Rectangles(budget);
        rectangles.read(path);
        rectangles.resolveFrames(path);
        return rectangles;
    }

    /** The rectangles, in the space of the path. */
    List<Box> boxes() {
        return boxes;
    }

    /** The extent of what is no rectangle. */
    Optional<Box> rest() {
        return rest;
    }

    private void read(Path2D path) {
        double[] at = new double[6];
        List<double[]> polygon = new ArrayList<>();
        boolean straight = true;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            budget.step();
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO || kind == PathIterator.SEG_CLOSE) {
                endPolygon(polygon, straight);
                polygon = new ArrayList<>();
                straight = true;
            }
            if (kind == PathIterator.SEG_MOVETO || kind == PathIterator.SEG_LINETO) {
                polygon.add(new double[] {at[0], at[1]});
            } else if (kind != PathIterator.SEG_CLOSE) {
                straight = false;
                polygon.add(new double[] {at[0], at[1]});
                polygon.add(new double[] {at[2], at[3]});
                if (kind == PathIterator.SEG_CUBICTO) {
                    polygon.add(new double[] {at[4], at[5]});
                }
            }
        }
        endPolygon(polygon, straight);
    }

    private void endPolygon(List<double[]> polygon, boolean straight) {
        if (polygon.size() < 2) {
            return;
        }
        Box extent = extent(polygon);
        if (straight && isMitredBar(polygon, extent)) {
            boxes.add(extent);
            corners.add(new double[] {extent.x0(), extent.y0()});
            corners.add(new double[] {extent.x1(), extent.y1()});
        } else if (!straight || !isUpright(polygon)) {
            rest = Optional.of(rest.map(before -> union(before, extent)).orElse(extent));
        } else if (polygon.size() <= 5 && isRectangle(polygon, extent)) {
            boxes.add(extent);
            corners.addAll(polygon);
        } else {
            allBoxes = false;
            corners.addAll(polygon);
        }
    }

    private static boolean isUpright(List<double[]> polygon) {
        for (int i = 0; i < polygon.size(); i++) {
            double[] from = polygon.get(i);
            double[] to = polygon.get((i + 1) % polygon.size());
            if (Math.abs(from[0] - to[0]) > STRAIGHT && Math.abs(from[1] - to[1]) > STRAIGHT) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRectangle(List<double[]> polygon, Box extent) {
        return polygon.stream()
                .allMatch(corner -> (corner[0] - extent.x0() <= STRAIGHT || extent.x1() - corner[0] <= STRAIGHT)
                        && (corner[1] - extent.y0() <= STRAIGHT || extent.y1() - corner[1] <= STRAIGHT));
    }

    /** Whether it is the side of a frame as browsers paint it: long, thin, and its ends slanting by no more than it is thick. */
    private static boolean isMitredBar(List<double[]> polygon, Box extent) {
        double width = extent.x1() - extent.x0();
        double height = extent.y1() - extent.y0();
        int along = width >= height ? 0 : 1;
        double thickness = Math.min(width, height);
        double near = along == 0 ? extent.x0() : extent.y0();
        double far = along == 0 ? extent.x1() : extent.y1();
        double low = along == 0 ? extent.y0() : extent.x0();
        return polygon.size() <= 5
                && Math.max(width, height) >= MITRED * thickness
                && polygon.stream()
                        .allMatch(corner -> Math.min(corner[along] - near, far - corner[along]) <= thickness + STRAIGHT
                                && Math.min(corner[1 - along] - low, low + thickness - corner[1 - along]) <= STRAIGHT);
    }

    /** Where rectangles lie within one another or polygons have more corners, what is inside depends on the winding rule. */
    private void resolveFrames(Path2D path) {
        if (corners.size() > MOST_FRAME_CORNERS || (allBoxes && !isNested())) {
            return;
        }
        double[] xs = distinct(0);
        double[] ys = distinct(1);
        boolean[][] inside = new boolean[ys.length - 1][xs.length - 1];
        for (int row = 0; row < inside.length; row++) {
            for (int column = 0; column < inside[row].length; column++) {
                budget.step();
                inside[row][column] = path.contains((xs[column] + xs[column + 1]) / 2, (ys[row] + ys[row + 1]) / 2);
            }
        }
        boxes.clear();
        for (int row = 0; row < inside.length; row++) {
            addRuns(inside, xs, ys, row, true);
        }
        for (int column = 0; column < xs.length - 1; column++) {
            addRuns(inside, xs, ys, column, false);
        }
    }

    /** Bars along one row or column of the raster between all corners: thin ones either way, the rest by rows. */
    private void addRuns(boolean[][] inside, double[] xs, double[] ys, int line, boolean level) {
        double[] across = level ? ys : xs;
        double[] along = level ? xs : ys;
        boolean thin = across[line + 1] - across[line] <= LineArt.THIN;
        if (!level && !thin) {
            return;
        }
        int start = -1;
        for (int i = 0; i < along.length; i++) {
            boolean filled = i < along.length - 1 && (level ? inside[line][i] : inside[i][line]);
            if (filled && start < 0) {
                start = i;
            } else if (!filled && start >= 0) {
                boolean bar = !thin || along[i] - along[start] >= across[line + 1] - across[line];
                if (bar) {
                    boxes.add(
                            level
                                    ? new Box(along[start], across[line], along[i], across[line + 1])
                                    : new Box(across[line], along[start], across[line + 1], along[i]));
                }
                start = -1;
            }
        }
    }

    private boolean isNested() {
        if (boxes.size() < 2) {
            return false;
        }
        int largest = 0;
        for (int i = 1; i < boxes.size(); i++) {
            largest = area(boxes.get(i)) > area(boxes.get(largest)) ? i : largest;
        }
        for (int i = 0; i < boxes.size(); i++) {
            if (i != largest && overlap(boxes.get(i), boxes.get(largest))) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Box one, Box other) {
        return one.x0() < other.x1() && one.x1() > other.x0() && one.y0() < other.y1() && one.y1() > other.y0();
    }

    private double[] distinct(int axis) {
        TreeSet<Double> values = new TreeSet<>();
        corners.forEach(corner -> values.add(corner[axis]));
        List<Double> apart = new ArrayList<>();
        for (double value : values) {
            if (apart.isEmpty() || value - apart.get(apart.size() - 1) > STRAIGHT / 5) {
                apart.add(value);
            }
        }
        return apart.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double area(Box box) {
        return (box.x1() - box.x0()) * (box.y1() - box.y0());
    }

    private static Box extent(List<double[]> polygon) {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (double[] corner : polygon) {
            x0 = Math.min(x0, corner[0]);
            y0 = Math.min(y0, corner[1]);
            x1 = Math.max(x1, corner[0]);
            y1 = Math.max(y1, corner[1]);
        }
        return new Box(x0, y0, x1, y1);
    }

    private static Box union(Box one, Box other) {
        return new Box(
                Math.min(one.x0(), other.x0()),
                Math.min(one.y0(), other.y0()),
                Math.max(one.x1(), other.x1()),
                Math.max(one.y1(), other.y1()));
    }
}
