package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Picture;
import java.util.List;
import java.util.stream.Collectors;

/** A document as a few lines of text, for tests and for a person's eye. */
final class View {
    private View() {}

    static String of(Document document) {
        return of(document.blocks());
    }

    static String of(List<Block> blocks) {
        return blocks.stream().map(View::of).collect(Collectors.joining("\n"));
    }

    /** Paragraphs as their text, grids as {@code [row,column+rows×columns text | …]}. */
    static String of(Block block) {
        if (block instanceof Paragraph paragraph) {
            String kind = switch (paragraph.kind()) {
                case BODY -> "";
                case TABLE_OF_CONTENTS -> "toc:";
                case RUNNING -> "run:";
                case FOOTNOTE -> "note:";
            };
            return kind + paragraph.text().replace("\n", "⏎").replace("\t", "⇥");
        }
        if (block instanceof Picture picture) {
            return "picture:" + picture.name() + "(" + picture.mediaType() + ")";
        }
        Grid grid = (Grid) block;
        StringBuilder text =
                new StringBuilder((grid.ruled() ? "grid " : "layout ") + grid.rows() + "×" + grid.columns());
        for (int row = 0; row < grid.rows(); row++) {
            text.append("\n");
            for (Cell cell : grid.row(row)) {
                if (cell.row() == row) {
                    text.append("[").append(cell.column());
                    if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                        text.append("+").append(cell.rowSpan()).append("×").append(cell.columnSpan());
                    }
                    text.append(" ")
                            .append(of(cell.blocks()).replace("\n", "⏎"))
                            .append("]");
                }
            }
        }
        return text.toString();
    }
}
