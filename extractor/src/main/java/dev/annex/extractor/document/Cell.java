package dev.annex.extractor.document;

import dev.annex.extractor.page.Glyph;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a grid.
 *
 * @param row first grid row, from 0
 * @param column first grid column, from 0
 * @param rowSpan number of grid rows, at least 1
 * @param columnSpan number of grid columns, at least 1
 * @param blocks what stands in it, from top to bottom
 * @param place where it stands
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, List<Block> blocks, Place.OfCell place) {
    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "not a cell: row " + row + "+" + rowSpan + ", column " + column + "+" + columnSpan);
        }
        blocks = List.copyOf(blocks);
    }

    /** The words of its own paragraphs, one line each; not those of tables within it. */
    public String text() {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .collect(Collectors.joining("\n"));
    }

    /** The characters of {@link #text} that were read from pixels, without spaces. */
    public List<Glyph> recognized() {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).recognized().stream())
                .toList();
    }

    /** Whether a person sees no words of its own here. */
    public boolean isBlank() {
        return blocks.stream().noneMatch(block -> block instanceof Paragraph paragraph && !paragraph.isBlank());
    }

    /** One past the last grid row. */
    public int endRow() {
        return row + rowSpan;
    }

    /** One past the last grid column. */
    public int endColumn() {
        return column + columnSpan;
    }
}
