package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Finds the tables of a page by their lines first, and by the alignment of their text where lines lack. */
public final class TableFinder implements GridFinder {
    private final RuledGridFinder ruled = new RuledGridFinder();
    private final AlignedGridFinder aligned = new AlignedGridFinder();

    @Override
    public List<GridShape> find(Page page) {
        List<GridShape> drawn = ruled.find(page);
        List<GridShape> shapes = new ArrayList<>();
        for (GridShape shape : drawn) {
            shapes.add(completed(shape, page));
        }
        shapes.addAll(aligned.find(page, drawn));
        return Nesting.ordered(shapes);
    }

    private static GridShape completed(GridShape shape, Page page) {
        List<Glyph> glyphs = page.glyphs().stream()
                .filter(glyph -> HalfRuled.contains(shape.box(), glyph))
                .toList();
        return HalfRuled.completed(shape, glyphs);
    }
}
