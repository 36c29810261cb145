package dev.annex.extractor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers paragraphs and tables while a reader without pages goes through its file. */
public final class Places {
    private int paragraphs;
    private int tables;

    /** The place of the next paragraph outside tables. */
    public Place.OfParagraph nextParagraph() {
        return new Place.OfParagraph(++paragraphs, Optional.empty(), Optional.empty());
    }

    /** The place of the next table; call it when the table begins, before the tables in its cells. */
    public Place.OfTable nextTable() {
        return new Place.OfTable(++tables, Optional.empty(), Optional.empty());
    }

    /**
     * The place of a cell.
     *
     * @param row grid row from 0
     * @param column grid column from 0
     */
    public static Place.OfCell cell(Place.OfTable table, int row, int column) {
        return new Place.OfCell(table.table(), row + 1, column + 1, Optional.empty(), Optional.empty());
    }

    /** The blocks of a document without pages, numbered anew where some were put in or left out. */
    public static List<Block> anew(List<Block> blocks) {
        Places places = new Places();
        return places.take(blocks, Optional.empty());
    }

    private List<Block> take(List<Block> blocks, Optional<Place> cell) {
        List<Block> placed = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Grid grid) {
                placed.add(take(grid));
            } else if (block instanceof Paragraph paragraph) {
                placed.add(new Paragraph(
                        paragraph.text(),
                        paragraph.kind(),
                        paragraph.style(),
                        cell.orElseGet(this::nextParagraph),
                        paragraph.recognized()));
            } else if (block instanceof Picture picture) {
                placed.add(new Picture(
                        picture.name(), picture.mediaType(), picture.width(), cell.orElseGet(this::nextParagraph)));
            }
        }
        return placed;
    }

    private Grid take(Grid grid) {
        Place.OfTable place = nextTable();
        List<Cell> cells = new ArrayList<>(grid.cells().size());
        for (Cell cell : grid.cells()) {
            Place.OfCell inner = cell(place, cell.row(), cell.column());
            cells.add(new Cell(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    take(cell.blocks(), Optional.of(inner)),
                    inner));
        }
        return new Grid(grid.rows(), grid.columns(), cells, grid.ruled(), place);
    }
}
