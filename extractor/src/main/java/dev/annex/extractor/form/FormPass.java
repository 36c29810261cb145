package dev.annex.extractor.form;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedText;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.model.report.FundTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One way through the tables of one document, from top to bottom. */
final class FormPass {
    /** Lines below a form that are looked at for its explanation and its signature. */
    private static final int MOST_LINES_BELOW = 8;

    private static final Pattern NOTE = Pattern.compile("^(?:填表)?(?:说\\s*明|备?\\s*注)\\s*\\d*\\s*[：:.、]");
    /** A further paragraph of an explanation; 一、 begins the text that follows the form. */
    private static final Pattern NOTE_ITEM = Pattern.compile("^(?:\\d+(?!\\d|\\s*年)|[（(]\\d+[)）]|[①-⑳])");

    private static final Pattern LIST_ITEM =
            Pattern.compile("^(?:\\d+(?!\\d|\\s*年)|[一二三四五六七八九十]+|[（(]\\d+[)）]|《|[①-⑳])");
    private static final Pattern CODE = Pattern.compile("^[\\dA-Za-z]+\\s*[-—–－_]?\\s*(?=\\p{IsHan})");

    private final FormCatalog catalog;
    private final SignatureReader signatures;
    private final Account account;
    private final Optional<Integer> fiscalYear;
    private final FormRecognizer recognizer;
    private final List<Piece> pieces;
    private final Set<Piece.Line> used = new LinkedHashSet<>();
    private final CaptionReader captions;
    private final OtherTables tables;
    private final List<FormBinder> forms = new ArrayList<>();
    private final List<Field.Struct> fundTables = new ArrayList<>();
    private final List<Field.Struct> otherTables = new ArrayList<>();
    private final List<Field.Text> titles = new ArrayList<>();
    private final List<Piece.Line> labelLines = new ArrayList<>();
    private Optional<Field.Text> heldLabel = Optional.empty();
    private Optional<FormBinder> open = Optional.empty();

    FormPass(
            FormCatalog catalog,
            Optional<FormModel> model,
            SignatureReader signatures,
            Document document,
            Account account) {
        this.catalog = catalog;
        this.signatures = signatures;
        this.account = account;
        this.fiscalYear = FiscalYear.of(document);
        this.recognizer = new FormRecognizer(catalog, model, fiscalYear);
        this.pieces = Pieces.of(document, recognizer::hasHeader, new StackedForms(catalog, recognizer), signatures);
        this.captions = new CaptionReader(pieces, used, signatures);
        this.tables = new OtherTables(catalog.fundTables(), account);
    }

    Forms run() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Line line) {
                holdLabel(line, i);
            } else if (piece instanceof Piece.Table table) {
                readTable(table.grid(), i);
            }
        }
        labelLines.forEach(this::use);
        forms.forEach(FormBinder::finish);
        return new Forms(
                first(FormDefinition.Target.BASE_DATA),
                first(FormDefinition.Target.DEPARTMENT_EVALUATION),
                all(FormDefinition.Target.PROJECT_EVALUATIONS),
                fundTables,
                otherTables,
                titles,
                year(),
                organisations(),
                prose());
    }

    /** An annex label holds for every form up to the next one. */
    private void holdLabel(Piece.Line line, int index) {
        Optional<CaptionLine> caption = line.isBody() ? CaptionLine.of(line.text()) : Optional.empty();
        if (caption.isEmpty() || !caption.get().isLabelOnly() || beginsList(index)) {
            return;
        }
        String label = caption.get().label().orElseThrow();
        heldLabel = Optional.of(
                new Field.Text(label, Provenance.of(PrintedText.of(line.text()), line.place(), Binding.POSITIONAL)));
        labelLines.add(line);
    }

    /** Whether the next words are the first of a list: then the label announces the attachments. */
    private boolean beginsList(int index) {
        for (int i = index + 1; i < pieces.size(); i++) {
            if (!(pieces.get(i) instanceof Piece.Line line)) {
                return false;
            }
            if (!line.isBlank()) {
                String text = PrintedText.of(line.text());
                return LIST_ITEM.matcher(text).find();
            }
        }
        return false;
    }

    private void readTable(Grid grid, int index) {
        Caption caption = captions.read(index);
        if (goesOn(caption, grid, index)) {
            caption.lines().forEach(this::use);
            open.orElseThrow().bind(grid, caption.rows());
        } else {
            begin(caption, grid, index);
        }
        readBelow(index);
    }

    /** Whether a table is the rest of the form before it, cut by a page break. */
    private boolean goesOn(Caption caption, Grid grid, int index) {
        if (open.isEmpty() || interrupted(index, caption)) {
            return false;
        }
        FormBinder before = open.get();
        if (caption.continued()) {
            return true;
        }
        boolean headAgain = before.isOpen() && before.isTitled(caption.titleText());
        if (caption.title().isPresent() && !headAgain) {
            return false;
        }
        Optional<FormDefinition> own = recognizer.recognize(caption, grid);
        if (own.isPresent() && FormRecognizer.identifies(own.get(), grid) && !before.identifiesTheSame(grid)) {
            return false;
        }
        Set<String> regions = recognizer.regionsIn(grid, before.form());
        return regions.isEmpty() ? before.isOpen() : !before.hasBegunAgain(regions);
    }

    /** Whether words stand between a table and the one before it that are no caption. */
    private boolean interrupted(int index, Caption caption) {
        for (int i = index - 1; i >= 0 && !(pieces.get(i) instanceof Piece.Table); i--) {
            Piece.Line line = (Piece.Line) pieces.get(i);
            if (!line.isBlank()
                    && line.isBody()
                    && !used.contains(line)
                    && !caption.lines().contains(line)) {
                return true;
            }
        }
        return false;
    }

    private void begin(Caption caption, Grid grid, int index) {
        Optional<FormBinder> before = open;
        for (Piece.Line line : caption.lines()) {
            used.add(line);
            line.places().forEach(account::value);
        }
        caption.title().ifPresent(titles::add);
        Optional<FormDefinition> form = recognizer
                .recognize(caption, grid)
                .filter(known -> known.target() == FormDefinition.Target.PROJECT_EVALUATIONS
                        || first(known.target()).isEmpty());
        Optional<FundTable.Kind> fund = catalog.fundTables().kindOf(caption.titleText());
        open = Optional.empty();
        if (form.isPresent() || fund.isPresent()) {
            heldLabel = caption.label().or(() -> heldLabel);
        }
        if (form.isPresent()) {
            FormBinder binder =
                    new FormBinder(catalog, form.get(), caption.year().or(() -> fiscalYear), signatures, account);
            binder.surroundings().caption(caption, heldLabel);
            if (!interrupted(index, caption)) {
                before.filter(other -> other.form().equals(form.get()))
                        .map(FormBinder::record)
                        .ifPresent(binder.surroundings()::sharesTitleOf);
            }
            binder.bind(grid, caption.rows());
            caption.unit().ifPresent(binder.surroundings()::unit);
            forms.add(binder);
            open = Optional.of(binder);
        } else if (fund.isPresent()) {
            fundTables.add(tables.fund(fund.get(), caption, heldLabel, grid));
        } else {
            otherTables.add(tables.other(caption, grid));
        }
    }

    /** Reads the explanation and the signature below a form. */
    private void readBelow(int index) {
        if (open.isEmpty()) {
            return;
        }
        FormBinder form = open.get();
        boolean inNote = false;
        int last = Math.min(pieces.size(), index + 1 + MOST_LINES_BELOW);
        for (int i = index + 1; i < last && pieces.get(i) instanceof Piece.Line line; i++) {
            if (line.isBlank() || !line.isBody()) {
                continue;
            }
            String text = PrintedText.of(line.text());
            if (signatures.isSignature(line.text()) || signatures.isPartOfSignature(line.text())) {
                form.surroundings().labelledLine(line);
                line.places().forEach(account::value);
                use(line);
                inNote = false;
            } else if (NOTE.matcher(text).find()
                    || (inNote && NOTE_ITEM.matcher(text).find())) {
                inNote = true;
                used.add(line);
                if (form.surroundings().takesNotes()) {
                    form.surroundings().note(line);
                    account.value(line.place());
                }
            } else {
                return;
            }
        }
    }

    private void use(Piece.Line line) {
        used.add(line);
        line.places().forEach(account::label);
    }

    private Optional<Field.Struct> first(FormDefinition.Target target) {
        return all(target).stream().findFirst();
    }

    private List<Field.Struct> all(FormDefinition.Target target) {
        return forms.stream()
                .filter(form -> form.form().target() == target)
                .map(FormBinder::record)
                .toList();
    }

    private Optional<Field.Number> year() {
        return fiscalYear.map(year -> new Field.Number(
                BigDecimal.valueOf(year),
                titles.stream()
                        .filter(title -> LabelKey.fold(title.value()).contains(year.toString()))
                        .findFirst()
                        .map(title -> title.provenance().with(Binding.DERIVED))
                        .orElseGet(() -> Provenance.of(
                                year.toString(),
                                pieces.get(0) instanceof Piece.Line line
                                        ? line.place()
                                        : ((Piece.Table) pieces.get(0)).grid().place(),
                                Binding.GUESSED))));
    }

    private List<Field.Text> organisations() {
        List<Field.Text> names = new ArrayList<>();
        for (FormBinder form : forms) {
            for (String field : List.of("department", "implementer")) {
                if (form.record().get(field) instanceof Field.Text name) {
                    String bare = CODE.matcher(name.value()).replaceFirst("");
                    names.add(new Field.Text(
                            bare,
                            bare.equals(name.value())
                                    ? name.provenance()
                                    : name.provenance().with(Binding.DERIVED)));
                }
            }
        }
        return names;
    }

    private List<Paragraph> prose() {
        return pieces.stream()
                .filter(piece -> piece instanceof Piece.Line line && !used.contains(line))
                .flatMap(piece -> ((Piece.Line) piece).paragraphs().stream())
                .toList();
    }
}
