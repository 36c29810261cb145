package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The filled areas of a page that stand out from what they were painted on, and the edges that a person sees of them. */
final class FilledAreas {
    /** Beyond this it is a drawing, not the shading of cells. */
    static final int MOST_AREAS = 2_000;

    /** In points: what is lower or narrower is no cell but a mark or a bar. */
    static final double SMALLEST_CELL = 6;

    /** Strips between areas; a ruled page has some thousands. */
    private static final int MOST_STRIPS = 20_000;

    /** In points: how far beside an edge a colour is looked up; shadings of neighbours overlap or miss by less. */
    private static final double BESIDE = 0.5;

    /** A filled rectangle, in points from the top left. */
    private record Area(Box box, int color) {
        boolean contains(double x, double y) {
            return x > box.x0() && x < box.x1() && y > box.y0() && y < box.y1();
        }
    }

    private final List<Area> areas = new ArrayList<>();
    private final PageBudget budget;
    private int cells;
    private boolean overflow;

    FilledAreas(PageBudget budget) {
        this.budget = budget;
    }

    /** Takes an area over those before it; a thin one too, which may be a part of the area beside it. */
    void add(double x0, double y0, double x1, double y1, int color) {
        Area area = new Area(new Box(x0, y0, x1, y1), color);
        cells += isCell(area) ? 1 : 0;
        overflow |= cells > MOST_AREAS || areas.size() >= MOST_AREAS + MOST_STRIPS;
        if (!overflow) {
            areas.add(area);
        }
    }

    private static boolean isCell(Area area) {
        Box box = area.box();
        return box.x1() - box.x0() >= SMALLEST_CELL && box.y1() - box.y0() >= SMALLEST_CELL;
    }

    /** Whether a thin fill is no line but the border strip of an area of its own colour: some printers shade in parts. */
    boolean continues(Direction direction, double position, double start, double end, double thickness, int color) {
        if (color == Ink.UNKNOWN || cells == 0) {
            return false;
        }
        return continues(direction, position - thickness / 2 - BESIDE, start, end, color)
                || continues(direction, position + thickness / 2 + BESIDE, start, end, color);
    }

    private boolean continues(Direction direction, double across, double start, double end, int color) {
        boolean level = direction == Direction.HORIZONTAL;
        for (int i = 1; i <= 3; i++) {
            double along = start + (end - start) * i / 4;
            int top = topCell(level ? along : across, level ? across : along);
            if (top < 0 || Ink.differ(color, color(top))) {
                return false;
            }
        }
        return true;
    }

    private int topCell(double x, double y) {
        for (int i = areas.size() - 1; i >= 0; i--) {
            budget.step();
            if (areas.get(i).contains(x, y) && isCell(areas.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The parts of edges with different colours on both sides, of thickness 0; none where there are too many areas. */
    List<Rule> edges() {
        List<Rule> edges = new ArrayList<>();
        if (!overflow && cells > 0) {
            for (int i = 0; i < areas.size(); i++) {
                if (isCell(areas.get(i))) {
                    addEdges(i, areas.get(i).box(), edges);
                }
            }
        }
        return edges;
    }

    private void addEdges(int number, Box box, List<Rule> edges) {
        addEdge(number, Direction.HORIZONTAL, box.y0(), 1, box.x0(), box.x1(), edges);
        addEdge(number, Direction.HORIZONTAL, box.y1(), -1, box.x0(), box.x1(), edges);
        addEdge(number, Direction.VERTICAL, box.x0(), 1, box.y0(), box.y1(), edges);
        addEdge(number, Direction.VERTICAL, box.x1(), -1, box.y0(), box.y1(), edges);
    }

    /**
     * Adds what is seen of one edge.
     *
     * @param number of the area that it belongs to
     * @param inward 1 where the area lies at greater positions, -1 where at lesser ones
     */
    private void addEdge(
            int number, Direction direction, double position, int inward, double start, double end, List<Rule> edges) {
        boolean level = direction == Direction.HORIZONTAL;
        List<Integer> near = new ArrayList<>();
        TreeSet<Double> stops = new TreeSet<>(List.of(start, end));
        for (int i = 0; i < areas.size(); i++) {
            budget.step();
            Box box = areas.get(i).box();
            double from = level ? box.x0() : box.y0();
            double to = level ? box.x1() : box.y1();
            double low = level ? box.y0() : box.x0();
            double high = level ? box.y1() : box.x1();
            if (low <= position + BESIDE && high >= position - BESIDE && from < end && to > start) {
                near.add(i);
                stops.add(Math.max(start, from));
                stops.add(Math.min(end, to));
            }
        }
        double before = start;
        for (double stop : stops.tailSet(start, false)) {
            double along = (before + stop) / 2;
            int inside = topmost(near, level, position + inward * BESIDE, along);
            int outside = topmost(near, level, position - inward * BESIDE, along);
            if (inside == number && Ink.differ(color(inside), color(outside))) {
                edges.add(new Rule(direction, position, before, stop, 0));
            }
            before = stop;
        }
    }

    private int topmost(List<Integer> near, boolean level, double across, double along) {
        for (int i = near.size() - 1; i >= 0; i--) {
            budget.step();
            if (areas.get(near.get(i)).contains(level ? along : across, level ? across : along)) {
                return near.get(i);
            }
        }
        return -1;
    }

    private int color(int area) {
        return area < 0 ? Ink.WHITE : areas.get(area).color();
    }
}
