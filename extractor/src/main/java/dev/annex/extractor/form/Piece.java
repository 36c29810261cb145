package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Style;
import java.util.List;
import java.util.stream.Collectors;

/** A document seen as lines and tables. Tables that only lay out a page have become lines. */
sealed interface Piece {

    /**
     * What stands on one line: a paragraph, or a row of a table that only lays out the page.
     *
     * @param text with its line breaks
     * @param paragraphs that it is made of
     * @param places that hold its words
     */
    record Line(String text, List<Paragraph> paragraphs, List<Place> places) implements Piece {
        public Line {
            paragraphs = List.copyOf(paragraphs);
            places = List.copyOf(places);
        }

        static Line of(Paragraph paragraph) {
            return new Line(paragraph.text(), List.of(paragraph), List.of(paragraph.place()));
        }

        /** The cells that begin in a row, as one line. */
        static Line ofRow(List<Cell> cells) {
            List<Cell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
            List<Paragraph> paragraphs = filled.stream()
                    .flatMap(cell -> cell.blocks().stream())
                    .filter(Paragraph.class::isInstance)
                    .map(Paragraph.class::cast)
                    .toList();
            return new Line(
                    filled.stream().map(Cell::text).collect(Collectors.joining("  ")),
                    paragraphs,
                    filled.stream().map(cell -> (Place) cell.place()).toList());
        }

        boolean isBlank() {
            return paragraphs.stream().allMatch(Paragraph::isBlank);
        }

        boolean isBody() {
            return paragraphs.stream().allMatch(paragraph -> paragraph.kind() == Paragraph.Kind.BODY);
        }

        Place place() {
            return places.get(0);
        }

        boolean isCentered() {
            return !paragraphs.isEmpty() && paragraphs.get(0).style().alignment() == Style.Alignment.CENTER;
        }
    }

    /** A table that holds data. */
    record Table(Grid grid) implements Piece {}
}
