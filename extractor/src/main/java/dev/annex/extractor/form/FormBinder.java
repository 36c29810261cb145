package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Binds the grids of one form to its record, row by row: a header row opens a region, a labelled row closes it, whatever
 * stands between is data of the region.
 */
final class FormBinder {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年?度?");

    private final FormCatalog catalog;
    private final Optional<Integer> fiscalYear;
    private final FormDefinition form;
    private final HeaderFinder headers;
    private final SignatureReader signatures;
    private final Account account;
    private final Field.Struct record;
    private final LabelledValues labelled;
    private final FormSurroundings surroundings;
    private final Map<String, ItemReader> items = new HashMap<>();
    private final List<ItemList> openLists = new ArrayList<>();
    private final List<String> regionIds = new ArrayList<>();
    private Optional<RegionReader> region = Optional.empty();
    private Optional<TotalLine> total = Optional.empty();
    private Optional<Cell> headingAbove = Optional.empty();

    FormBinder(
            FormCatalog catalog,
            FormDefinition form,
            Optional<Integer> fiscalYear,
            SignatureReader signatures,
            Account account) {
        this.catalog = catalog;
        this.form = form;
        this.fiscalYear = fiscalYear;
        this.headers = new HeaderFinder(catalog.regionsOf(form), fiscalYear);
        this.signatures = signatures;
        this.account = account;
        this.record = FormRecord.of(form.target());
        this.labelled = new LabelledValues(form, account);
        this.surroundings = new FormSurroundings(catalog, form, labelled, signatures, record);
    }

    /** Everything that was bound so far. */
    Field.Struct record() {
        return record;
    }

    /** What stands around the table of the form. */
    FormSurroundings surroundings() {
        return surroundings;
    }

    /** Binds what waited for the form's own cells, which go before the lines around it. */
    void finish() {
        labelled.finish();
        surroundings.finish();
    }

    FormDefinition form() {
        return form;
    }

    /** Binds the rows of a grid from the given one on. A grid that goes on with the form follows with another call. */
    void bind(Grid grid, int firstRow) {
        int row = firstRow;
        while (row < grid.rows()) {
            row = bindRow(grid, row);
        }
        readHeadings();
        labelled.addOtherFields(grid, firstRow, (Field.Sequence) record.get("otherFields"));
    }

    /** Binds one row, or all rows of a header, and returns the next. */
    private int bindRow(Grid grid, int row) {
        Optional<Header> header = headers.at(grid, row);
        if (header.isPresent()) {
            open(header.get());
            return header.get().endRow();
        }
        List<Cell> starting = HeaderFinder.starting(grid, row);
        if (isHeading(grid, starting) || standsOverHeader(grid, row, starting)) {
            close();
            openLists.clear();
            headingAbove = Optional.of(starting.get(0));
            account.label(starting.get(0).place());
            return row + 1;
        }
        Piece.Line line = Piece.Line.ofRow(starting);
        if (!line.places().isEmpty() && signatures.isSignature(line.text())) {
            readSignature(line);
        } else if (!regionIds.isEmpty() && signatures.isSignature(pairsOf(grid, row))) {
            readSignature(new Piece.Line(pairsOf(grid, row), line.paragraphs(), line.places()));
            close();
        } else if (openLists(starting)) {
            close();
        } else if (totalLabel(starting).isPresent()) {
            total.orElseThrow().read(grid, row, totalLabel(starting).get());
            close();
        } else if (!isIndicator(grid, row) && labelled.bind(grid, row, record, region.isPresent())) {
            close();
        } else if (!openLists.isEmpty()) {
            openLists.forEach(list -> list.read(starting, record));
        } else if (region.isPresent() && spansAll(grid, starting)) {
            endAtHeading(starting.get(0));
        } else if (region.isPresent()) {
            readData(region.get(), grid, row);
        }
        return row + 1;
    }

    /** The cells of a row as labels with a colon and the value beside each. */
    private static String pairsOf(Grid grid, int row) {
        List<Cell> cells = HeaderFinder.starting(grid, row);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i % 2 == 0 ? "  " : "：").append(Words.of(cells.get(i)).text());
        }
        return line.toString();
    }

    /** Whether rows can still follow: the form has a region without a last line. */
    boolean isOpen() {
        return region.isPresent() || !openLists.isEmpty();
    }

    /** Whether rows of these regions would be those of another form, because this one had them before its last region. */
    boolean hasBegunAgain(Set<String> regionsToCome) {
        String last = regionIds.isEmpty() ? "" : regionIds.get(regionIds.size() - 1);
        return regionsToCome.stream().anyMatch(id -> regionIds.contains(id) && !id.equals(last));
    }

    /** Whether a grid names what this form names: the head of the form printed again. */
    boolean identifiesTheSame(Grid grid) {
        return labelled.identifiesTheSame(grid, record);
    }

    boolean isTitled(String title) {
        return record.get("title") instanceof Field.Text own && own.value().equals(title);
    }

    /** Whether a row is one cell over the whole width, directly above a header: whatever it says is the heading of a block. */
    private boolean standsOverHeader(Grid grid, int row, List<Cell> starting) {
        return spansAll(grid, starting)
                && !regionIds.isEmpty()
                && !starting.get(0).isBlank()
                && row + 1 < grid.rows()
                && headers.at(grid, row + 1).isPresent();
    }

    private static boolean spansAll(Grid grid, List<Cell> starting) {
        return starting.size() == 1 && starting.get(0).columnSpan() == grid.columns();
    }

    /** Whether a row holds nothing but the heading of a region, over the whole width. */
    private boolean isHeading(Grid grid, List<Cell> starting) {
        if (!spansAll(grid, starting)) {
            return false;
        }
        LabelKey label = LabelKey.of(starting.get(0).label(), Optional.empty());
        return catalog.regionsOf(form).stream()
                .anyMatch(known -> known.headings().match(label));
    }

    /** A region whose rows are one record ends at words over the whole width; a list goes on below them. */
    private void endAtHeading(Cell heading) {
        if (!heading.isBlank() && !region.orElseThrow().header().region().list()) {
            close();
        }
    }

    private void close() {
        if (region.isPresent()) {
            readHeadings();
            headingAbove = Optional.empty();
        }
        region = Optional.empty();
    }

    private void readHeadings() {
        region.ifPresent(open -> {
            Headings headings = new Headings(open.header(), catalog.regionsOf(form), record, account);
            headings.read();
            headingAbove.ifPresent(headings::read);
        });
    }

    private void open(Header header) {
        close();
        openLists.clear();
        header.labels().forEach(cell -> account.label(cell.place()));
        RegionDefinition definition = header.region();
        if (definition.total() != Labels.NONE) {
            total = Optional.of(new TotalLine(header, record, account));
        }
        regionIds.add(definition.id());
        Optional<ItemReader> reader =
                definition.item().map(item -> items.computeIfAbsent(definition.id(), id -> new ItemReader(item)));
        RegionReader opened = new RegionReader(header, reader, account);
        if (!header.isSideways()) {
            region = Optional.of(opened);
        } else if (definition.list()) {
            readData(opened, header.grid(), header.firstRow());
            region = Optional.of(opened);
        } else {
            opened.addSideways((Field.Struct) FormRecord.at(record, definition.into()));
            new Headings(header, catalog.regionsOf(form), record, account).read();
        }
    }

    private void readData(RegionReader open, Grid grid, int row) {
        RegionDefinition definition = open.header().region();
        if (open.isForeign(grid, row)) {
            if (definition.item().isPresent()) {
                close();
            }
            return;
        }
        Field into = FormRecord.at(record, definition.into());
        if (into instanceof Field.Struct one) {
            if (!isOfAnotherYear(open.header().leftCells(grid, row))) {
                open.addTo(one, grid, row);
            }
        } else {
            open.record(grid, row)
                    .map(read -> definition.id().equals("indicators") ? Indicators.assemble(read) : read)
                    .ifPresent(((Field.Sequence) into)::add);
        }
    }

    /** Whether a row is led by a year that the form is not about, as where goals are set for three years at once. */
    private boolean isOfAnotherYear(List<Cell> left) {
        return fiscalYear.isPresent()
                && left.stream()
                        .map(cell -> YEAR.matcher(LabelKey.fold(cell.text())))
                        .anyMatch(year -> year.matches()
                                && !year.group(1).equals(fiscalYear.get().toString()));
    }

    private void readSignature(Piece.Line line) {
        line.places().forEach(account::value);
        Field.Sequence others = (Field.Sequence) record.get("otherFields");
        signatures
                .read(line.text(), line.place(), (Field.Struct) record.get("signature"))
                .forEach(part -> LabelledValues.addOther(others, part.label(), part.value(), line.place()));
    }

    private boolean openLists(List<Cell> starting) {
        List<ItemList> found = new ArrayList<>();
        for (Cell cell : starting) {
            LabelKey label = LabelKey.of(cell.label(), Optional.empty());
            form.lists().stream().filter(list -> list.labels().match(label)).forEach(list -> {
                account.label(cell.place());
                found.add(new ItemList(list, cell.column(), cell.endColumn(), account));
            });
        }
        if (!found.isEmpty()) {
            openLists.clear();
            openLists.addAll(found);
        }
        return !found.isEmpty();
    }

    /** Whether a row is data whatever its first words are: one that names a level like a label of the form, say. */
    private boolean isIndicator(Grid grid, int row) {
        return region.filter(open -> open.hasTargetAndMarks(grid, row)).isPresent();
    }

    private Optional<Cell> totalLabel(List<Cell> starting) {
        return total.flatMap(line -> line.label(starting)).filter(label -> !isItem(label));
    }

    /** Whether a label is an item of the region that is open, as 合计 is among amounts. */
    private boolean isItem(Cell label) {
        return region.flatMap(open -> open.header().region().item())
                .flatMap(item -> ItemReader.codeOf(label.label(), item.codes()))
                .isPresent();
    }
}
