package dev.annex.extractor;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.PrintedText;
import dev.annex.model.finding.Unmapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a document that no field and no label accounts for. */
final class Leftovers {
    private final Account account;
    private final List<Unmapped> found = new ArrayList<>();

    private Leftovers(Account account) {
        this.account = account;
    }

    static List<Unmapped> of(Document document, Account account) {
        Leftovers leftovers = new Leftovers(account);
        document.blocks().forEach(leftovers::add);
        return leftovers.found;
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            if (!paragraph.isBlank() && account.use(paragraph.place()).isEmpty()) {
                found.add(unmapped(
                        Unmapped.Kind.PARAGRAPH,
                        paragraph.place(),
                        Optional.of(PrintedText.of(paragraph.text())),
                        List.of()));
            }
        } else if (block instanceof Grid grid) {
            addGrid(grid);
        }
    }

    private void addGrid(Grid grid) {
        List<Cell> filled =
                grid.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean unknown = !filled.isEmpty()
                && filled.stream().allMatch(cell -> account.use(cell.place()).isEmpty());
        if (unknown) {
            found.add(unmapped(Unmapped.Kind.TABLE, grid.place(), Optional.empty(), rows(grid)));
        }
        for (Cell cell : grid.cells()) {
            if (!unknown && !cell.isBlank() && account.use(cell.place()).isEmpty()) {
                found.add(unmapped(
                        Unmapped.Kind.CELL, cell.place(), Optional.of(PrintedText.of(cell.text())), List.of()));
            }
            cell.blocks().stream().filter(Grid.class::isInstance).forEach(this::add);
        }
    }

    private static List<List<String>> rows(Grid grid) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            int at = row;
            rows.add(grid.row(row).stream()
                    .filter(cell -> cell.row() == at)
                    .map(cell -> PrintedText.of(cell.text()))
                    .toList());
        }
        return rows;
    }

    private static Unmapped unmapped(Unmapped.Kind kind, Place place, Optional<String> text, List<List<String>> cells) {
        Optional<Place.OfCell> cell = place instanceof Place.OfCell found ? Optional.of(found) : Optional.empty();
        return new Unmapped(
                kind,
                place.page(),
                place.box(),
                place instanceof Place.OfTable table ? Optional.of(table.table()) : cell.map(Place.OfCell::table),
                cell.map(Place.OfCell::row),
                cell.map(Place.OfCell::column),
                place instanceof Place.OfParagraph paragraph ? Optional.of(paragraph.paragraph()) : Optional.empty(),
                text,
                cells);
    }
}
