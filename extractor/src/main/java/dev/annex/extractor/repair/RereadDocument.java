package dev.annex.extractor.repair;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.WhiteSpace;
import dev.annex.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts other characters in the place of some that were read from pixels; everything else of a document stays as it was. */
final class RereadDocument {
    private final Map<Glyph, Glyph> changes;

    private RereadDocument(Map<Glyph, Glyph> changes) {
        this.changes = changes;
    }

    /** @param changes the characters as they are to be read, by those that they stand for */
    static Document of(Document document, Map<Glyph, Glyph> changes) {
        return new Document(
                new RereadDocument(changes).blocks(document.blocks()),
                document.pageCount(),
                document.content(),
                document.diagnostics());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Paragraph paragraph
                && paragraph.recognized().stream().anyMatch(changes::containsKey)) {
            return reread(paragraph);
        }
        if (block instanceof Grid grid) {
            return new Grid(
                    grid.rows(),
                    grid.columns(),
                    grid.cells().stream().map(this::cell).toList(),
                    grid.ruled(),
                    grid.place());
        }
        return block;
    }

    private Cell cell(Cell cell) {
        return new Cell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                blocks(cell.blocks()),
                cell.place(),
                cell.restored());
    }

    /** The paragraph with its changes; as it is where its text was not put together from its characters. */
    private Paragraph reread(Paragraph paragraph) {
        String text = paragraph.text();
        StringBuilder changed = new StringBuilder();
        List<Glyph> glyphs = new ArrayList<>();
        int at = 0;
        for (Glyph glyph : paragraph.recognized()) {
            while (at < text.length() && WhiteSpace.isSpace(text.charAt(at))) {
                changed.append(text.charAt(at++));
            }
            if (!text.startsWith(glyph.text(), at)) {
                return paragraph;
            }
            at += glyph.text().length();
            Glyph read = changes.getOrDefault(glyph, glyph);
            changed.append(read.text());
            glyphs.add(read);
        }
        changed.append(text.substring(at));
        return new Paragraph(changed.toString(), paragraph.kind(), paragraph.style(), paragraph.place(), glyphs);
    }
}
