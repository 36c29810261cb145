package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.field.PrintedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a table that holds several forms one below the other, as Word makes of forms without a paragraph between them. A form
 * begins at a title over the whole width, or where the label that identifies a form comes again with another value.
 */
final class StackedForms {
    /** A title covers more than one in this many columns. */
    private static final int TITLE_SHARE = 2;

    private final FormCatalog catalog;
    private final FormRecognizer recognizer;

    StackedForms(FormCatalog catalog, FormRecognizer recognizer) {
        this.catalog = catalog;
        this.recognizer = recognizer;
    }

    /** The parts of a grid, from the top down; the grid itself where it is not cut. */
    List<Grid> cut(Grid grid) {
        List<Grid> parts = new ArrayList<>();
        int start = 0;
        boolean begun = false;
        Map<PairDefinition, String> identity = new HashMap<>();
        for (int row = 0; row < grid.rows(); row++) {
            Optional<Identity> identified = identityAt(grid, row);
            boolean again = identified
                    .map(found ->
                            !identity.getOrDefault(found.label(), found.value()).equals(found.value()))
                    .orElse(false);
            if (begun && (again || isTitle(grid, row))) {
                int cut = firstCaptionRow(grid, row, start);
                if (isBetweenCells(grid, cut)) {
                    parts.add(part(grid, start, cut));
                    start = cut;
                    begun = false;
                    identity.clear();
                }
            }
            identified.ifPresent(found -> identity.put(found.label(), found.value()));
            begun |= recognizer.hasHeader(grid, row);
        }
        if (start == 0) {
            return List.of(grid);
        }
        parts.add(part(grid, start, grid.rows()));
        return parts;
    }

    private record Identity(PairDefinition label, String value) {}

    /** The label at the left of a row that only one form has, with its value. */
    private Optional<Identity> identityAt(Grid grid, int row) {
        List<Cell> filled = filled(grid, row);
        if (filled.size() < 2) {
            return Optional.empty();
        }
        LabelKey label = LabelKey.of(filled.get(0).label(), Optional.empty());
        return catalog.forms().stream()
                .flatMap(form -> form.pairs().stream())
                .filter(pair -> pair.identifies() && pair.labels().match(label))
                .findFirst()
                .map(pair -> new Identity(pair, PrintedText.of(filled.get(1).text())));
    }

    private boolean isTitle(Grid grid, int row) {
        List<Cell> filled = filled(grid, row);
        return filled.size() == 1
                && filled.get(0).columnSpan() * TITLE_SHARE > grid.columns()
                && CaptionLine.of(filled.get(0).text())
                        .flatMap(CaptionLine::title)
                        .filter(title -> recognizer.byTitle(title).isPresent()
                                || catalog.fundTables().kindOf(title).isPresent())
                        .isPresent();
    }

    /** The first of the caption rows that stand directly above a row. */
    private static int firstCaptionRow(Grid grid, int row, int start) {
        int first = row;
        while (first > start + 1) {
            List<Cell> above = filled(grid, first - 1);
            if (above.size() != 1 || CaptionLine.of(above.get(0).text()).isEmpty()) {
                break;
            }
            first--;
        }
        return first;
    }

    private static boolean isBetweenCells(Grid grid, int row) {
        return grid.row(row).stream().allMatch(cell -> cell.row() == row);
    }

    private static List<Cell> filled(Grid grid, int row) {
        return HeaderFinder.starting(grid, row).stream()
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private static Grid part(Grid grid, int start, int end) {
        List<Cell> cells = grid.cells().stream()
                .filter(cell -> cell.row() >= start && cell.row() < end)
                .map(cell -> new Cell(
                        cell.row() - start,
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.blocks(),
                        cell.place(),
                        cell.restored()))
                .toList();
        return new Grid(end - start, grid.columns(), cells, grid.ruled(), grid.place());
    }
}
