package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Picture;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.document.WhiteSpace;
import java.util.stream.Stream;

/** A block before its place is known: that of a cell is known only when its whole table has been read. */
sealed interface Draft {

    /** The block in its place. */
    Block at(Place place);

    /** All paragraphs in it, those in tables row by row. */
    Stream<OfParagraph> paragraphs();

    /**
     * A paragraph.
     *
     * @param tentative whether only a field that is still open says that it belongs to a table of contents
     */
    record OfParagraph(String text, Paragraph.Kind kind, Style style, boolean tentative) implements Draft {

        /** A paragraph about whose look nothing is known. */
        static OfParagraph plain(String text, Paragraph.Kind kind) {
            return new OfParagraph(text, kind, Style.PLAIN, false);
        }

        @Override
        public Block at(Place place) {
            return new Paragraph(text, kind, style, place);
        }

        @Override
        public Stream<OfParagraph> paragraphs() {
            return Stream.of(this);
        }

        OfParagraph as(Paragraph.Kind other) {
            return new OfParagraph(text, other, style, false);
        }

        OfParagraph startingPage() {
            Style paged = new Style(
                    style.alignment(), style.indent(), style.fontSize(), style.bold(), style.outlineLevel(), true);
            return new OfParagraph(text, kind, paged, tentative);
        }

        boolean isBlank() {
            return WhiteSpace.isBlank(text);
        }
    }

    /**
     * A picture.
     *
     * @param width in which it is shown, in points; 0 where unknown
     */
    record OfPicture(String name, String mediaType, double width) implements Draft {
        @Override
        public Block at(Place place) {
            return new Picture(name, mediaType, width, place);
        }

        @Override
        public Stream<OfParagraph> paragraphs() {
            return Stream.empty();
        }
    }

    /** A table, which has got its own place where it began. */
    record OfGrid(Grid grid) implements Draft {
        @Override
        public Block at(Place place) {
            return grid;
        }

        @Override
        public Stream<OfParagraph> paragraphs() {
            return grid.cells().stream()
                    .map(Cell::blocks)
                    .flatMap(blocks -> blocks.stream()
                            .flatMap(block -> block instanceof Paragraph paragraph
                                    ? Stream.of(new OfParagraph(
                                            paragraph.text(), paragraph.kind(), paragraph.style(), false))
                                    : block instanceof Grid inner ? new OfGrid(inner).paragraphs() : Stream.empty()));
        }
    }
}
