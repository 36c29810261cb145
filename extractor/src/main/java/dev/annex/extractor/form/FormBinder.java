package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedNumber;
import dev.annex.extractor.field.PrintedText;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Binds the grids of one form to its record, row by row: a header row opens a region, a labelled row closes it, whatever
 * stands between is data of the region.
 */
final class FormBinder {
    private static final Set<String> MONEY = Set.of("元", "万元", "亿元");

    /** The label of an explanation, as it stands before the first words of it. */
    private static final Pattern EXPLANATION = Pattern.compile("^([^\\d：:.、]+)[：:.、]?\\s*(.+)$");

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年?度?");

    private final FormCatalog catalog;
    private final Optional<Integer> fiscalYear;
    private final FormDefinition form;
    private final HeaderFinder headers;
    private final SignatureReader signatures;
    private final Account account;
    private final Field.Struct record;
    private final LabelledValues labelled;
    private final Map<String, ItemReader> items = new HashMap<>();
    private final List<ItemList> openLists = new ArrayList<>();
    private final List<String> regionIds = new ArrayList<>();
    private final List<Runnable> outside = new ArrayList<>();
    private Optional<RegionReader> region = Optional.empty();
    private Optional<Header> scored = Optional.empty();
    private Optional<Cell> headingAbove = Optional.empty();
    private Optional<Field.Struct> explanation = Optional.empty();

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
    }

    /** Everything that was bound so far. */
    Field.Struct record() {
        return record;
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
            readTotal(grid, row, totalLabel(starting).get());
            close();
        } else if (labelled.bind(grid, row, record, region.isPresent())) {
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
            line.append(i % 2 == 0 ? "  " : "：")
                    .append(Words.of(cells.get(i)).text());
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
        LabelKey label = LabelKey.of(starting.get(0).text(), Optional.empty());
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
            scored = Optional.of(header);
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
            LabelKey label = LabelKey.of(cell.text(), Optional.empty());
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

    /** The label of the last line of the indicators: its first words, or the only ones that are no number. */
    private Optional<Cell> totalLabel(List<Cell> starting) {
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        Labels total = scored.get().region().total();
        List<Cell> words = starting.stream()
                .filter(cell -> !cell.isBlank() && PrintedNumber.parse(cell.text()).isEmpty())
                .toList();
        return starting.stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(first -> words.size() != 1 || words.contains(first))
                .or(() -> words.stream().findFirst())
                .filter(label -> total.match(LabelKey.of(label.text(), Optional.empty())) && !isItem(label));
    }

    /** Whether a label is an item of the region that is open, as 合计 is among amounts. */
    private boolean isItem(Cell label) {
        return region.flatMap(open -> open.header().region().item())
                .flatMap(item -> ItemReader.codeOf(label.text(), item.codes()))
                .isPresent();
    }

    /** The last line of the indicators: full marks and marks given, in the columns of the indicators. */
    private void readTotal(Grid grid, int row, Cell label) {
        account.label(label.place());
        Map<String, Cell> cells = new HashMap<>(scored.orElseThrow().cells(grid, row));
        cells.values().remove(label);
        Optional<Cell> weight = Optional.ofNullable(cells.get("weight"));
        Optional<Cell> score = Optional.ofNullable(cells.get("score")).or(() -> onlyNumber(grid, row, label));
        score.ifPresent(cell -> FormRecord.putIfBlank(
                record, "total.score", Words.of(cell).asNumber(account, Binding.LABELLED)));
        weight.filter(cell -> !score.equals(weight)).ifPresent(cell -> FormRecord.putIfBlank(
                record, "total.weight", Words.of(cell).asNumber(account, Binding.LABELLED)));
        LabelKey.of(label.text(), Optional.empty())
                .weight()
                .ifPresent(marks -> FormRecord.putIfBlank(
                        record,
                        "total.weight",
                        new Field.Number(marks, Words.of(label).provenance(Binding.LABELLED))));
    }

    /** The marks given where they are all that the line holds, in a cell that reaches over more than the full marks. */
    private Optional<Cell> onlyNumber(Grid grid, int row, Cell label) {
        List<Cell> filled = HeaderFinder.starting(grid, row).stream()
                .filter(cell -> !cell.isBlank() && !cell.equals(label))
                .toList();
        return filled.size() == 1 && filled.get(0).columnSpan() > 1
                ? Optional.of(filled.get(0))
                : Optional.empty();
    }

    /** Puts the caption of the form into its record. */
    void caption(Caption caption, Optional<Field.Text> heldLabel) {
        FormRecord.putIfBlank(
                record,
                "annexLabel",
                caption.label().or(() -> heldLabel).map(Field.class::cast).orElseGet(Field.Blank::new));
        FormRecord.putIfBlank(
                record, "title", caption.title().map(Field.class::cast).orElseGet(Field.Blank::new));
        for (Piece.Line line : caption.lines()) {
            labelledLine(line);
        }
    }

    /** Puts the title of the form above into the record where this one has none: one caption stands over several forms. */
    void sharesTitleOf(FormBinder above) {
        FormRecord.putIfBlank(record, "title", above.record().get("title"));
    }

    /** Gives the amounts of the form the unit of its caption, where no heading has named one. */
    void unit(Field.Text unit) {
        for (RegionDefinition definition : catalog.regionsOf(form)) {
            definition
                    .unit()
                    .filter(path -> FormRecord.at(record, definition.into()) instanceof Field.Sequence rows
                            && !rows.elements().isEmpty())
                    .ifPresent(path -> FormRecord.putIfBlank(record, path, unit));
        }
    }

    /** Reads a line above or below the form that holds labelled values: a signature, or who fills the form in. */
    void labelledLine(Piece.Line line) {
        if (line.isBlank() || CaptionLine.of(line.text()).isPresent()) {
            return;
        }
        Field.Sequence others = (Field.Sequence) record.get("otherFields");
        for (SignatureReader.Part part :
                signatures.read(line.text(), line.place(), (Field.Struct) record.get("signature"))) {
            Optional<PairDefinition> pair = labelled.pairOf(part.label());
            if (MONEY.contains(part.value())) {
                outside.add(() -> keepUnusedUnit(part, line));
            } else if (pair.isEmpty()) {
                LabelledValues.addOther(others, part.label(), part.value(), line.place());
            } else if (!PrintedText.isVoid(part.value())) {
                outside.add(() -> labelled.bindOutside(pair.get(), part, line.place(), record));
            }
        }
    }

    /** A unit above a form without amounts is kept beside its fields. */
    private void keepUnusedUnit(SignatureReader.Part part, Piece.Line line) {
        boolean used = catalog.regionsOf(form).stream()
                .flatMap(definition -> definition.unit().stream())
                .anyMatch(path -> FormRecord.at(record, path) instanceof Field.Text);
        if (!used) {
            LabelledValues.addOther(
                    (Field.Sequence) record.get("otherFields"), part.label(), part.value(), line.place());
        }
    }

    /** Binds what waited for the form's own cells, which go before the lines around it. */
    void finish() {
        labelled.finish();
        outside.forEach(Runnable::run);
        outside.clear();
    }

    /** Adds a paragraph of the explanation below the form; where the contract has no key for it, to the other fields. */
    void note(Piece.Line line) {
        Words words = Words.of(line);
        if (record.members().containsKey("notes")) {
            addLine(record, "notes", words.text(), words.provenance(Binding.LABELLED));
        } else if (explanation.isPresent()) {
            addLine(explanation.get(), "text", words.text(), words.provenance(Binding.LABELLED));
        } else {
            explanation = Optional.of(explanation(words));
            ((Field.Sequence) record.get("otherFields")).add(explanation.get());
        }
    }

    private static Field.Struct explanation(Words words) {
        Matcher labelled = EXPLANATION.matcher(words.text());
        if (!labelled.matches()) {
            throw new IllegalArgumentException("no explanation: " + words);
        }
        Provenance provenance = words.provenance(Binding.LABELLED);
        return new Field.Struct()
                .put("label", new Field.Text(labelled.group(1), provenance))
                .put("text", new Field.Text(labelled.group(2), provenance));
    }

    private static void addLine(Field.Struct holder, String key, String line, Provenance provenance) {
        holder.put(
                key,
                holder.get(key) instanceof Field.Text before
                        ? new Field.Text(before.value() + line, before.provenance())
                        : new Field.Text(line, provenance));
    }
}
