package dev.annex.extractor.form;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Picture;
import dev.annex.extractor.field.PrintedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Parts tables that hold data from tables that only lay out a page. */
final class Pieces {
    /** A table without borders is data if it has this many rows and columns, */
    private static final int LEAST_DATA_LINES = 3;

    /** and if one in this many of its filled cells is a number. */
    private static final int CELLS_PER_NUMBER = 3;

    /** Rows of a signature set as a table of its own. */
    private static final int MOST_SIGNATURE_ROWS = 2;

    private final Predicate<Grid> isForm;
    private final StackedForms stacks;
    private final SignatureReader signatures;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Predicate<Grid> isForm, StackedForms stacks, SignatureReader signatures) {
        this.isForm = isForm;
        this.stacks = stacks;
        this.signatures = signatures;
    }

    /**
     * The pieces of a document, from top to bottom.
     *
     * @param isForm whether a grid holds the header of a known form
     * @param stacks cuts a grid that holds several forms
     */
    static List<Piece> of(Document document, Predicate<Grid> isForm, StackedForms stacks, SignatureReader signatures) {
        Pieces pieces = new Pieces(isForm, stacks, signatures);
        document.blocks().forEach(pieces::add);
        return pieces.pieces;
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            pieces.add(Piece.Line.of(paragraph));
        } else if (block instanceof Grid grid) {
            addGrid(grid);
        } else if (!(block instanceof Picture)) {
            throw new AssertionError(block);
        }
    }

    private void addGrid(Grid grid) {
        if (!isForm.test(grid) && isLayout(grid)) {
            for (int row = 0; row < grid.rows(); row++) {
                addLayoutRow(HeaderFinder.starting(grid, row));
            }
            return;
        }
        stacks.cut(grid).forEach(part -> pieces.add(new Piece.Table(part)));
        grid.cells().stream()
                .flatMap(cell -> cell.blocks().stream())
                .filter(Grid.class::isInstance)
                .forEach(this::add);
    }

    private void addLayoutRow(List<Cell> cells) {
        List<Cell> filled = cells.stream()
                .filter(cell -> !cell.isBlank() || !cell.blocks().stream().allMatch(Paragraph.class::isInstance))
                .toList();
        boolean nested = filled.stream().anyMatch(cell -> cell.blocks().stream().anyMatch(Grid.class::isInstance));
        if (filled.size() == 1 || nested) {
            filled.forEach(cell -> cell.blocks().forEach(this::add));
        } else if (!filled.isEmpty()) {
            pieces.add(Piece.Line.ofRow(filled));
        }
    }

    private boolean isLayout(Grid grid) {
        List<Cell> filled =
                grid.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean oneColumn = grid.cells().stream().allMatch(cell -> cell.columnSpan() == grid.columns());
        if (oneColumn || isSignature(grid)) {
            return true;
        }
        if (grid.ruled()) {
            return false;
        }
        long numbers = filled.stream()
                .filter(cell -> PrintedNumber.parse(cell.text()).isPresent())
                .count();
        boolean data = grid.rows() >= LEAST_DATA_LINES
                && grid.columns() >= LEAST_DATA_LINES
                && numbers * CELLS_PER_NUMBER >= filled.size();
        return !data;
    }

    private boolean isSignature(Grid grid) {
        if (grid.rows() > MOST_SIGNATURE_ROWS) {
            return false;
        }
        for (int row = 0; row < grid.rows(); row++) {
            Piece.Line line = Piece.Line.ofRow(HeaderFinder.starting(grid, row));
            if (!line.places().isEmpty() && !signatures.isSignature(line.text())) {
                return false;
            }
        }
        return true;
    }
}
