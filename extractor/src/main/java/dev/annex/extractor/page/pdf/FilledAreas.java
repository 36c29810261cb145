package dev.annex.extractor.page.pdf;

import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;

/** The filled areas of a page that stand out from what they were painted on. */
final class FilledAreas {
    /** Beyond this it is a drawing, not the shading of cells. */
    static final int MOST_AREAS = 2_000;

    /** A filled rectangle, in points from the top left. */
    record Area(Box box, int color) {}

    private final List<Area> areas = new ArrayList<>();
    private boolean overflow;

    void add(double x0, double y0, double x1, double y1, int color) {
        if (areas.size() < MOST_AREAS) {
            areas.add(new Area(new Box(x0, y0, x1, y1), color));
        } else {
            overflow = true;
        }
    }

    /** In the order in which they were painted; none where there are too many to be shading. */
    List<Area> all() {
        return overflow ? List.of() : areas;
    }
}
