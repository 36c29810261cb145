package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the tables of a page by their lines first, and by the alignment of their text where lines lack. */
public final class TableFinder implements GridFinder {
    /** Rows of a header that is drawn while the body is not. */
    private static final int HEADER_ROWS = 3;

    /** Largest distance from such a header to its body, in points: one line. */
    private static final double HEADER_DISTANCE = 14;

    /** Share of the wider one that both must cover. */
    private static final double SAME_WIDTH = 0.7;

    private final RuledGridFinder ruled = new RuledGridFinder();
    private final AlignedGridFinder aligned = new AlignedGridFinder();

    @Override
    public List<GridShape> find(Page page) {
        List<GridShape> drawn = ruled.find(page);
        List<GridShape> shapes = new ArrayList<>();
        for (GridShape shape : drawn) {
            shapes.add(HalfRuled.completed(shape, within(shape.box(), page)));
        }
        for (GridShape body : aligned.find(page, drawn)) {
            GridShape table = shapes.stream()
                    .filter(header -> isHeaderOf(header, body))
                    .findFirst()
                    .flatMap(header -> joined(header, body, shapes, page))
                    .orElse(body);
            shapes.add(table);
        }
        return Nesting.ordered(shapes);
    }

    /** Whether a drawn table of a few rows stands right over an aligned one of the same width. */
    private static boolean isHeaderOf(GridShape header, GridShape body) {
        Box upper = header.box();
        Box lower = body.box();
        double shared = Math.min(upper.x1(), lower.x1()) - Math.max(upper.x0(), lower.x0());
        double wider = Math.max(upper.x1() - upper.x0(), lower.x1() - lower.x0());
        return header.rowEdges().size() <= HEADER_ROWS + 1
                && lower.y0() - upper.y1() < HEADER_DISTANCE
                && lower.y0() > upper.y0()
                && shared >= SAME_WIDTH * wider;
    }

    private Optional<GridShape> joined(GridShape header, GridShape body, List<GridShape> shapes, Page page) {
        Box upper = header.box();
        Box lower = body.box();
        Box both = new Box(Math.min(upper.x0(), lower.x0()), upper.y0(), Math.max(upper.x1(), lower.x1()), lower.y1());
        Optional<GridShape> table = aligned.within(within(both, page), page.rules());
        table.ifPresent(found -> shapes.remove(header));
        return table;
    }

    private static List<Glyph> within(Box box, Page page) {
        return page.glyphs().stream()
                .filter(glyph -> HalfRuled.contains(box, glyph))
                .toList();
    }
}
