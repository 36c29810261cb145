package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedText;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binds labels to the values beside them or behind their colon; what has no key becomes one of the other fields. */
final class LabelledValues {
    /** Longer texts are values: the longest labels in use, with their remarks, have some twenty characters. */
    private static final int LONGEST_LABEL = 24;

    private static final Pattern INLINE = Pattern.compile("^\\s*([^：:\\n]{1,30})[：:]\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[。；，？！;,?!]");

    private final FormDefinition form;
    private final Account account;
    private final List<Runnable> yielding = new ArrayList<>();
    private final Set<String> joined = new HashSet<>();

    LabelledValues(FormDefinition form, Account account) {
        this.form = form;
        this.account = account;
    }

    /**
     * Binds the labelled values of a row.
     *
     * @param onlyFirst whether only the first words of the row can be a label, as within a region
     * @return whether the row has any label of this form, so that it ends a region
     */
    boolean bind(Grid grid, int row, Field.Struct record, boolean onlyFirst) {
        boolean found = false;
        for (Cell cell : HeaderFinder.starting(grid, row)) {
            if (cell.isBlank()) {
                continue;
            }
            Optional<PairDefinition> pair =
                    pairOf(cell).filter(known -> !(onlyFirst && known.yields() && holdsItsValue(cell)));
            if (pair.isPresent()) {
                bind(pair.get(), cell, grid, record);
                found = true;
            } else if (isOther(cell)) {
                found = true;
            }
            if (onlyFirst && !found) {
                return false;
            }
        }
        return found;
    }

    private Optional<PairDefinition> pairOf(Cell cell) {
        return form.pairs().stream()
                .filter(pair -> pair.labels().match(labelOf(cell)))
                .findFirst();
    }

    private static boolean holdsItsValue(Cell cell) {
        Matcher inline = INLINE.matcher(cell.label());
        return inline.matches() && !PrintedText.isVoid(inline.group(2));
    }

    private boolean isOther(Cell cell) {
        return form.otherLabels().match(labelOf(cell));
    }

    /** Whether a grid has a label that only this kind of form has. */
    boolean identifies(Grid grid) {
        return grid.cells().stream()
                .anyMatch(
                        cell -> pairOf(cell).filter(PairDefinition::identifies).isPresent());
    }

    /** Whether every such label of a grid has the value that the record has. */
    boolean identifiesTheSame(Grid grid, Field.Struct record) {
        return grid.cells().stream()
                .allMatch(cell -> pairOf(cell)
                        .filter(PairDefinition::identifies)
                        .map(pair -> FormRecord.at(record, pair.field()) instanceof Field.Text known
                                && beside(cell, grid)
                                        .filter(value -> Words.of(value).text().equals(known.value()))
                                        .isPresent())
                        .orElse(true));
    }

    private static LabelKey labelOf(Cell cell) {
        String text = cell.label();
        Matcher inline = INLINE.matcher(text);
        return LabelKey.of(inline.matches() ? inline.group(1) : text, Optional.empty());
    }

    private void bind(PairDefinition pair, Cell label, Grid grid, Field.Struct record) {
        account.label(label.place());
        Matcher inline = INLINE.matcher(label.label());
        if (pair.type() == ColumnDefinition.Type.NOTES && inline.matches() && !PrintedText.isVoid(inline.group(2))) {
            FormRecord.putIfBlank(record, pair.field(), Words.ofLabel(label).asText(account, Binding.LABELLED));
            return;
        }
        if (inline.matches() && !PrintedText.isVoid(inline.group(2))) {
            putInTurn(pair, PrintedText.of(inline.group(1)), new Words(inline.group(2), label.place()), record);
            return;
        }
        beside(label, grid)
                .filter(cell -> !isLabel(cell))
                .ifPresent(cell ->
                        putInTurn(pair, ItemReader.stripped(Words.ofLabel(label).text()), Words.of(cell), record));
    }

    private void putInTurn(PairDefinition pair, String label, Words words, Field.Struct record) {
        if (pair.yields() && !words.isVoid()) {
            account.value(words.place());
            yielding.add(() -> join(pair, label, words, record));
        } else {
            put(pair, label, words, record);
        }
    }

    /** Values under numbered labels, such as 年度绩效目标1 and 2, are one text; one that a region has filled stays. */
    private void join(PairDefinition pair, String label, Words words, Field.Struct record) {
        Field before = FormRecord.at(record, pair.field());
        if (before instanceof Field.Text text && joined.contains(pair.field())) {
            FormRecord.put(record, pair.field(), new Field.Text(text.value() + words.text(), text.provenance()));
            return;
        }
        if (before instanceof Field.Blank) {
            joined.add(pair.field());
        }
        put(pair, label, words, record);
    }

    /** Puts the values that waited for the regions of the form. */
    void finish() {
        yielding.forEach(Runnable::run);
        yielding.clear();
    }

    private void put(PairDefinition pair, String label, Words words, Field.Struct record) {
        Field before = FormRecord.at(record, pair.field());
        if (!(before instanceof Field.Blank)) {
            boolean repeated = before instanceof Field.Text text && text.value().equals(words.text());
            account.value(words.place());
            if (!repeated) {
                addOther((Field.Sequence) record.get("otherFields"), label, words.text(), words.place());
            }
            return;
        }
        Field value = pair.type() == ColumnDefinition.Type.NUMBER
                ? words.asNumber(account, Binding.LABELLED)
                : words.asText(account, Binding.LABELLED);
        FormRecord.putIfBlank(record, pair.field(), value);
    }

    private boolean isLabel(Cell cell) {
        return pairOf(cell).isPresent() || isOther(cell);
    }

    private static Optional<Cell> beside(Cell label, Grid grid) {
        return label.endColumn() < grid.columns() ? grid.at(label.row(), label.endColumn()) : Optional.empty();
    }

    /** Adds every labelled value of a grid that no field took. */
    void addOtherFields(Grid grid, int firstRow, Field.Sequence others) {
        for (int row = firstRow; row < grid.rows(); row++) {
            boolean pairs = holdsPairs(grid, row);
            for (Cell cell : HeaderFinder.starting(grid, row)) {
                if (!cell.isBlank() && isUnused(cell)) {
                    addOtherField(grid, cell, pairs, others);
                }
            }
        }
    }

    private void addOtherField(Grid grid, Cell cell, boolean inPairs, Field.Sequence others) {
        Matcher inline = INLINE.matcher(cell.label());
        if (inline.matches() && looksLikeLabel(inline.group(1)) && !PrintedText.isVoid(inline.group(2))) {
            account.value(cell.place());
            addOther(others, PrintedText.of(inline.group(1)), PrintedText.of(inline.group(2)), cell.place());
            return;
        }
        if (inPairs && isBesideRows(cell)) {
            if (isOther(cell)) {
                account.label(cell.place());
            }
            return;
        }
        Optional<Cell> value =
                beside(cell, grid).filter(next -> next.row() == cell.row() && isUnused(next) && !isOther(next));
        if (value.isPresent() && (isOther(cell) || inPairs || standsAlone(cell, value.get(), grid))) {
            account.label(cell.place());
            Words words = Words.of(value.get());
            if (words.isVoid()) {
                account.label(value.get().place());
            } else {
                account.value(value.get().place());
                addOther(others, ItemReader.stripped(Words.ofLabel(cell).text()), words.text(), words.place());
            }
        } else if (isOther(cell)) {
            account.label(cell.place());
        }
    }

    private boolean isUnused(Cell cell) {
        return account.use(cell.place()).isEmpty();
    }

    /** Whether a row that no region took is made of labels with a value beside each. */
    private boolean holdsPairs(Grid grid, int row) {
        List<Cell> cells =
                grid.row(row).stream().filter(cell -> !isBesideRows(cell)).toList();
        if (cells.size() < 2 || cells.size() % 2 != 0 || cells.stream().anyMatch(cell -> cell.rowSpan() > 1)) {
            return false;
        }
        for (int i = 0; i < cells.size(); i += 2) {
            Cell label = cells.get(i);
            boolean known = pairOf(label).isPresent() || isOther(label);
            boolean likely = known || isUnused(label) && looksLikeLabel(label.text()) && !looksLikeNumber(label);
            if (!likely || standsOverNumber(grid, label)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell at the left names several rows, which have labels of their own. */
    private static boolean isBesideRows(Cell cell) {
        return cell.column() == 0 && cell.rowSpan() > 1;
    }

    /** Whether a number stands below: then the label names a column. */
    private static boolean standsOverNumber(Grid grid, Cell label) {
        return label.endRow() < grid.rows()
                && grid.at(label.endRow(), label.column())
                        .filter(below -> !below.isBlank() && looksLikeNumber(below))
                        .isPresent();
    }

    /** An unknown label is believed only where it and its value are all that its row holds. */
    private static boolean standsAlone(Cell label, Cell value, Grid grid) {
        return looksLikeLabel(label.text())
                && label.column() == 0
                && value.endColumn() == grid.columns()
                && !looksLikeNumber(label);
    }

    private static boolean looksLikeNumber(Cell cell) {
        return LabelKey.fold(cell.text()).chars().allMatch(c -> Character.isDigit(c) || ".,%-".indexOf(c) >= 0);
    }

    private static boolean looksLikeLabel(String text) {
        String folded = LabelKey.fold(text);
        return folded.length() <= LONGEST_LABEL
                && folded.codePoints().anyMatch(Character::isIdeographic)
                && !SENTENCE.matcher(folded).find();
    }

    /** The key that a label above or below the form names. */
    Optional<PairDefinition> pairOf(String label) {
        LabelKey key = LabelKey.of(label, Optional.empty());
        return form.pairs().stream().filter(pair -> pair.labels().match(key)).findFirst();
    }

    /** Puts a value that stands above or below the form under its key, or with the other fields where the form has filled it. */
    void bindOutside(PairDefinition pair, SignatureReader.Part part, Place place, Field.Struct record) {
        Field before = FormRecord.at(record, pair.field());
        if (before instanceof Field.Blank) {
            put(pair, part.label(), new Words(part.value(), place), record);
        } else if (!(before instanceof Field.Text text && text.value().equals(part.value()))) {
            addOther((Field.Sequence) record.get("otherFields"), part.label(), part.value(), place);
        }
    }

    static void addOther(Field.Sequence others, String label, String text, Place place) {
        if (PrintedText.isVoid(text)) {
            return;
        }
        others.add(new Field.Struct()
                .put("label", new Field.Text(label, Provenance.of(label, place, Binding.LABELLED)))
                .put("text", new Field.Text(text, Provenance.of(text, place, Binding.LABELLED))));
    }
}
