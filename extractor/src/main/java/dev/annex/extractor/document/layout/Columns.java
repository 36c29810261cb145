package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.line.TextLine;
import dev.annex.extractor.page.Glyph;
import java.util.List;

/** Reads text outside of tables, column by column where it is set in columns. */
final class Columns {
    private Columns() {}

    static List<TextLine> lines(List<Glyph> glyphs) {
        return TextLine.of(glyphs);
    }
}
