package dev.annex.extractor.document;

import dev.annex.extractor.page.Glyph;
import java.util.List;
import java.util.Optional;
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
 * @param restored the label that the form prints here, where it was misread; empty mostly
 */
public record Cell(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        List<Block> blocks,
        Place.OfCell place,
        Optional<String> restored) {
    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "not a cell: row " + row + "+" + rowSpan + ", column " + column + "+" + columnSpan);
        }
        blocks = List.copyOf(blocks);
    }

    /** A cell as it was read. */
    public Cell(int row, int column, int rowSpan, int columnSpan, List<Block> blocks, Place.OfCell place) {
        this(row, column, rowSpan, columnSpan, blocks, place, Optional.empty());
    }

    /** The same cell, known to hold a label. */
    public Cell withLabel(String label) {
        return new Cell(row, column, rowSpan, columnSpan, blocks, place, Optional.of(label));
    }

    /** Its words if they are a label: the printed one where it was misread. A value is always {@link #text}. */
    public String label() {
        return restored.orElseGet(this::text);
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
