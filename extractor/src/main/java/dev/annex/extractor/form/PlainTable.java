package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedNumber;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table as columns and rows of text: what can be said of a table of which no form knows more. */
final class PlainTable {
    /** Deeper heads are whole tables with merged cells, not heads. */
    private static final int MOST_HEADER_ROWS = 4;

    private final Grid grid;
    private final int firstRow;
    private final int firstDataRow;

    /** @param firstRow the first row below the caption */
    PlainTable(Grid grid, int firstRow) {
        this.grid = grid;
        this.firstRow = firstRow;
        this.firstDataRow = firstDataRow();
    }

    int firstDataRow() {
        int last = Math.min(grid.rows(), firstRow + MOST_HEADER_ROWS);
        int end = HeaderFinder.starting(grid, firstRow).stream()
                .mapToInt(Cell::endRow)
                .filter(row -> row <= last && row < grid.rows())
                .max()
                .orElse(firstRow + 1);
        boolean grouped = HeaderFinder.starting(grid, firstRow).stream()
                .anyMatch(cell -> cell.columnSpan() > 1 && cell.columnSpan() < grid.columns() && !cell.isBlank());
        if (end == firstRow + 1 && grouped && end + 1 < grid.rows() && namesColumns(end)) {
            end++;
        }
        return Math.min(end, grid.rows());
    }

    /** Whether a row below a head with merged cells goes on with the head: words only, none of them a number. */
    private boolean namesColumns(int row) {
        List<Cell> filled = HeaderFinder.starting(grid, row).stream()
                .filter(cell -> !Words.of(cell).isVoid())
                .toList();
        return filled.size() >= 2
                && filled.stream()
                        .allMatch(cell -> PrintedNumber.parse(cell.text()).isEmpty());
    }

    int columns() {
        return grid.columns();
    }

    /** The texts over a column from the top down. */
    List<Cell> headers(int column) {
        List<Cell> headers = new ArrayList<>();
        for (int row = firstRow; row < firstDataRow; row++) {
            grid.at(row, column)
                    .filter(cell -> !Words.of(cell).isVoid() && !headers.contains(cell))
                    .ifPresent(headers::add);
        }
        return headers;
    }

    /** The texts over a column from the top down, joined with a slash. */
    Field header(int column, Account account) {
        List<Cell> headers = headers(column);
        if (headers.isEmpty()) {
            return new Field.Blank();
        }
        headers.forEach(cell -> account.value(cell.place()));
        String text = String.join(
                "/", headers.stream().map(cell -> Words.of(cell).text()).toList());
        return new Field.Text(
                text, Provenance.of(text, headers.get(headers.size() - 1).place(), Binding.POSITIONAL));
    }

    /** The data rows that say anything, each with one cell or none per column. */
    List<List<Optional<Cell>>> rows(Account account) {
        List<List<Optional<Cell>>> rows = new ArrayList<>();
        for (int row = firstDataRow; row < grid.rows(); row++) {
            List<Optional<Cell>> cells = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                int here = column;
                cells.add(grid.at(row, column).filter(cell -> cell.column() == here));
            }
            int at = row;
            boolean says = cells.stream()
                    .flatMap(Optional::stream)
                    .anyMatch(cell -> cell.row() == at && !Words.of(cell).isVoid());
            if (says) {
                rows.add(cells);
            } else {
                HeaderFinder.starting(grid, row).forEach(cell -> account.label(cell.place()));
            }
        }
        return rows;
    }
}
