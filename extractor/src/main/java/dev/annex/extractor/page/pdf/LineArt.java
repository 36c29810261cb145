package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.Rule.Direction;
import dev.annex.model.evidence.Box;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Optional;

/** Takes the strokes and fills of a page apart into rules and filled areas. */
final class LineArt {
    /** In points: a filled rectangle up to this is a line whatever its length. */
    static final double THIN = 3;

    /** In points: up to this it is a line if it is long, such as the red line under the head of an official letter. */
    static final double THICK = 6;

    /** Length by thickness of a thick line. */
    static final double LONG = 10;

    /** Points across for points along: a line that leans less is upright or level. */
    private static final double LEAN = 0.02;

    /** In points: drawing programs round this much. */
    private static final double WOBBLE = 0.3;

    /** In points: renderers never draw a line thinner than they can show. */
    private static final double HAIRLINE = 0.1;

    /** How a rectangle is painted. */
    private enum Fill {
        OPAQUE,
        /** Something shines through. */
        SHEER,
        /** Not filled, but left by a pen. */
        STROKE
    }

    private final Placement placement;
    private final Clip clip;
    private final Backdrop backdrop;
    private final RuleTable rules;
    private final FilledAreas areas;
    private final PageBudget budget;
    private final double[] at = new double[6];

    LineArt(Placement placement, Clip clip, Backdrop backdrop, RuleTable rules, FilledAreas areas, PageBudget budget) {
        this.placement = placement;
        this.clip = clip;
        this.backdrop = backdrop;
        this.rules = rules;
        this.areas = areas;
        this.budget = budget;
    }

    /**
     * Strokes a path.
     *
     * @param path in user space
     * @param width of the line in points
     * @param color as {@link Ink} has it
     */
    void stroke(Path2D path, double width, int color) {
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            budget.step();
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    x = at[0];
                    y = at[1];
                    startX = x;
                    startY = y;
                }
                case PathIterator.SEG_LINETO -> {
                    segment(x, y, at[0], at[1], width, color);
                    x = at[0];
                    y = at[1];
                }
                case PathIterator.SEG_CLOSE -> {
                    segment(x, y, startX, startY, width, color);
                    x = startX;
                    y = startY;
                }
                case PathIterator.SEG_CUBICTO -> {
                    x = at[4];
                    y = at[5];
                }
                default -> {
                    x = at[2];
                    y = at[3];
                }
            }
        }
    }

    private void segment(double ax, double ay, double bx, double by, double width, int color) {
        double x0 = placement.x(ax, ay);
        double y0 = placement.y(ax, ay);
        double x1 = placement.x(bx, by);
        double y1 = placement.y(bx, by);
        double dx = Math.abs(x1 - x0);
        double dy = Math.abs(y1 - y0);
        double half = Math.max(HAIRLINE, width) / 2;
        if (dy <= Math.max(WOBBLE, LEAN * dx) && dx >= dy) {
            double y = (y0 + y1) / 2;
            Box band = new Box(Math.min(x0, x1), y - half, Math.max(x0, x1), y + half);
            band(band, color, Fill.STROKE, Direction.HORIZONTAL);
        } else if (dx <= Math.max(WOBBLE, LEAN * dy)) {
            double x = (x0 + x1) / 2;
            Box band = new Box(x - half, Math.min(y0, y1), x + half, Math.max(y0, y1));
            band(band, color, Fill.STROKE, Direction.VERTICAL);
        }
    }

    /**
     * Fills a path.
     *
     * @param path in user space
     * @param color as {@link Ink} has it
     * @param opaque whether nothing shines through
     */
    void fill(Path2D path, int color, boolean opaque) {
        Rectangles shapes = Rectangles.of(path, budget);
        for (Box box : shapes.boxes()) {
            Box placed = placement.box(box.x0(), box.y0(), box.x1(), box.y1());
            double width = placed.x1() - placed.x0();
            double height = placed.y1() - placed.y0();
            Direction direction = width >= height ? Direction.HORIZONTAL : Direction.VERTICAL;
            band(placed, color, opaque ? Fill.OPAQUE : Fill.SHEER, direction);
        }
        shapes.rest().ifPresent(box -> tint(placement.box(box.x0(), box.y0(), box.x1(), box.y1())));
    }

    /** Takes note that something of many colours lies here, through which other things may be seen. */
    void tint(Box box) {
        backdrop.paint(box.x0(), box.y0(), box.x1(), box.y1(), Ink.UNKNOWN, false);
    }

    /** What the clipping path leaves of a rectangle, as a rule or as an area. */
    private void band(Box band, int color, Fill fill, Direction direction) {
        if (clip.isEmpty()) {
            return;
        }
        boolean level = direction == Direction.HORIZONTAL;
        double thickness = level ? band.y1() - band.y0() : band.x1() - band.x0();
        double length = level ? band.x1() - band.x0() : band.y1() - band.y0();
        boolean line = thickness <= THIN || (thickness <= THICK && length >= LONG * thickness);
        List<Box> windows = clip.windows(budget);
        if (windows.isEmpty() && !line) {
            window(placement.box(clip.x0(), clip.y0(), clip.x1(), clip.y1()), band)
                    .ifPresent(this::tint);
        }
        for (Box each : windows) {
            Box window = placement.box(each.x0(), each.y0(), each.x1(), each.y1());
            if (line) {
                line(band, window, color, fill, direction);
            } else {
                window(window, band).ifPresent(seen -> area(seen, color, fill));
            }
        }
    }

    private static Optional<Box> window(Box window, Box band) {
        double x0 = Math.max(band.x0(), window.x0());
        double y0 = Math.max(band.y0(), window.y0());
        double x1 = Math.min(band.x1(), window.x1());
        double y1 = Math.min(band.y1(), window.y1());
        return x0 < x1 && y0 < y1 ? Optional.of(new Box(x0, y0, x1, y1)) : Optional.empty();
    }

    /** A line is seen as a whole where its middle is: clipping paths of cells end in the middle of their borders. */
    private void line(Box band, Box window, int color, Fill fill, Direction direction) {
        boolean level = direction == Direction.HORIZONTAL;
        double thickness = level ? band.y1() - band.y0() : band.x1() - band.x0();
        double position = level ? (band.y0() + band.y1()) / 2 : (band.x0() + band.x1()) / 2;
        double reach = thickness / 2 + WOBBLE;
        double start = level ? Math.max(band.x0(), window.x0()) : Math.max(band.y0(), window.y0());
        double end = level ? Math.min(band.x1(), window.x1()) : Math.min(band.y1(), window.y1());
        boolean inside = level
                ? position >= window.y0() - reach && position <= window.y1() + reach
                : position >= window.x0() - reach && position <= window.x1() + reach;
        if (inside && start <= end && isVisible(direction, position, start, end, color)) {
            line(direction, position, start, end, thickness, fill == Fill.STROKE ? Ink.UNKNOWN : color);
            if (fill != Fill.STROKE) {
                window(window, band).ifPresent(seen -> areas.add(seen.x0(), seen.y0(), seen.x1(), seen.y1(), color));
            }
        }
    }

    private void line(Direction direction, double position, double start, double end, double thickness, int color) {
        rules.add(direction, position, start, end, thickness, color);
        if (end - start <= THIN && end - start <= 2 * thickness) {
            Direction other = direction == Direction.HORIZONTAL ? Direction.VERTICAL : Direction.HORIZONTAL;
            rules.add(other, (start + end) / 2, position - thickness / 2, position + thickness / 2, end - start, color);
        }
    }

    private boolean isVisible(Direction direction, double position, double start, double end, int color) {
        for (int i = 1; i <= 3; i++) {
            double along = start + (end - start) * i / 4;
            boolean level = direction == Direction.HORIZONTAL;
            if (Ink.differ(color, backdrop.color(level ? along : position, level ? position : along))) {
                return true;
            }
        }
        return false;
    }

    private void area(Box box, int color, Fill fill) {
        if (standsOut(box.x0(), box.y0(), box.x1(), box.y1(), color)) {
            areas.add(box.x0(), box.y0(), box.x1(), box.y1(), color);
        }
        backdrop.paint(box.x0(), box.y0(), box.x1(), box.y1(), color, fill != Fill.SHEER);
    }

    private boolean standsOut(double x0, double y0, double x1, double y1, int color) {
        for (int i = 1; i <= 3; i++) {
            for (int j = 1; j <= 3; j++) {
                if (Ink.differ(color, backdrop.color(x0 + (x1 - x0) * i / 4, y0 + (y1 - y0) * j / 4))) {
                    return true;
                }
            }
        }
        return false;
    }
}
