package dev.annex.extractor.form;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.form.KnownLabel.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the printed label in the place of one that was misread from pixels, where it is the only known one near the reading.
 * Words of a value are never touched: cells keep what was read and get the label beside it, lines of words are changed in
 * their label alone. A digital document stays as it is.
 */
final class LabelRestorer {
    /** So much nearer than the next must the nearest label be. */
    static final double MARGIN = 0.5;

    /** Longer texts are values. */
    private static final int LONGEST = 60;

    /** Two characters have too many neighbours to be told from the name before them. */
    private static final int SHORTEST_OF_SIGNATURE = 3;

    private static final Pattern BEFORE = Pattern.compile(
            "^[·•….,'|丨]*(?:[-—–](?=级))?(?:[一二三四五六七八九十]+[、.]|\\([一二三四五六七八九十\\d]+\\)|\\d+[、.](?!\\d)|[①-⑳])?(?:其中:?)?");
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d年度?");
    private static final Pattern MARKS = Pattern.compile("(?:\\(|1(?=\\d{2}))?\\d+(?:\\.\\d+)?分[)!}|]?$");
    private static final List<String> RELATIVE_YEARS = List.of("上年", "本年");

    private final List<KnownLabel> known;
    private final Map<String, List<KnownLabel>> byWording;

    LabelRestorer(FormCatalog catalog, List<String> signature) {
        this.known = KnownLabel.of(catalog, signature);
        this.byWording = known.stream().collect(Collectors.groupingBy(KnownLabel::wording));
    }

    /** The same document with its labels as the forms print them. */
    Document restore(Document document) {
        List<Block> blocks = document.blocks().stream().map(this::restored).toList();
        return new Document(blocks, document.pageCount(), document.content(), document.diagnostics());
    }

    private Block restored(Block block) {
        if (block instanceof Paragraph paragraph && !paragraph.recognized().isEmpty()) {
            return restored(paragraph);
        }
        if (block instanceof Grid grid && grid.cells().stream().anyMatch(LabelRestorer::isRecognized)) {
            return restored(grid);
        }
        return block;
    }

    private static boolean isRecognized(Cell cell) {
        return !cell.recognized().isEmpty()
                || cell.blocks().stream()
                        .anyMatch(block -> block instanceof Grid inner
                                && inner.cells().stream().anyMatch(LabelRestorer::isRecognized));
    }

    private Grid restored(Grid grid) {
        Map<Cell, String> labels = new GridLabels(grid, this).found();
        List<Cell> cells = grid.cells().stream()
                .map(cell -> Optional.ofNullable(labels.get(cell))
                        .map(cell::withLabel)
                        .orElse(cell))
                .map(this::withInnerTables)
                .toList();
        return new Grid(grid.rows(), grid.columns(), cells, grid.ruled(), grid.place());
    }

    private Cell withInnerTables(Cell cell) {
        List<Block> blocks = cell.blocks().stream()
                .map(block -> block instanceof Grid ? restored(block) : block)
                .toList();
        return new Cell(
                cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), blocks, cell.place(), cell.restored());
    }

    private Paragraph restored(Paragraph paragraph) {
        return ReadWords.of(paragraph.text(), paragraph.recognized())
                .filter(words -> words.size() <= LONGEST)
                .flatMap(words -> title(words).or(() -> signature(words)))
                .map(text -> new Paragraph(
                        text, paragraph.kind(), paragraph.style(), paragraph.place(), paragraph.recognized()))
                .orElse(paragraph);
    }

    /** A title ends a line, with at most a remark in brackets behind it. */
    private Optional<String> title(ReadWords words) {
        int bracket = words.folded().indexOf('(');
        int end = bracket > 0 && words.folded().endsWith(")") ? bracket : words.size();
        return endingIn(words, 0, end, Kind.TITLE);
    }

    /** The labels before the colons of a line, each right behind a space or the value of the one before it. */
    private Optional<String> signature(ReadWords words) {
        String text = words.text();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.isSpaced(i)) {
                start = i;
            }
            if (words.folded().charAt(i) == ':') {
                Optional<String> changed = endingIn(words, start, i, Kind.SIGNATURE);
                if (changed.isPresent() && changed.get().length() == text.length()) {
                    return merged(words, changed.get(), i + 1);
                }
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    /** Further labels of the line, behind one that was restored. */
    private Optional<String> merged(ReadWords words, String changed, int from) {
        int cut = from < words.size() ? words.at().get(from) : words.text().length();
        Optional<ReadWords> rest =
                ReadWords.of(words.text().substring(cut), words.glyphs().subList(from, words.size()));
        return Optional.of(changed.substring(0, cut)
                + rest.flatMap(this::signature).orElseGet(() -> words.text().substring(cut)));
    }

    private Optional<String> endingIn(ReadWords words, int start, int end, Kind kind) {
        String read = words.folded().substring(start, end);
        List<KnownLabel> candidates = known.stream()
                .filter(label -> label.kind() == kind && label.wording().length() >= SHORTEST_OF_SIGNATURE)
                .toList();
        if (candidates.stream().anyMatch(label -> read.endsWith(label.wording()))) {
            return Optional.empty();
        }
        List<Restoration> found = new ArrayList<>();
        for (KnownLabel label : candidates) {
            int from = end - label.wording().length();
            if (from >= start) {
                SlipCost.of(words.glyphs().subList(from, end), label.wording())
                        .ifPresent(cost ->
                                found.add(new Restoration(label, words.with(label.wording(), from, end), cost)));
            }
        }
        return only(found);
    }

    /** The labels that a cell reads as it is. */
    List<KnownLabel> known(Cell cell) {
        return ReadWords.of(cell.text(), cell.recognized()).stream()
                .flatMap(words -> cores(words).stream()
                        .filter(Core::isWhole)
                        .map(core -> words.folded().substring(core.start(), core.end())))
                .flatMap(LabelRestorer::asKnown)
                .flatMap(core -> byWording.getOrDefault(core, List.of()).stream())
                .toList();
    }

    /** A label, and one that names a year as forms name it. */
    private static Stream<String> asKnown(String core) {
        Matcher year = YEAR.matcher(core);
        return year.find()
                ? Stream.concat(Stream.of(core), RELATIVE_YEARS.stream().map(word -> word + core.substring(year.end())))
                : Stream.of(core);
    }

    /** The words of a cell with the only wanted label that is near them; empty where they are a label as they are. */
    Optional<String> label(Cell cell, Predicate<KnownLabel> wanted) {
        Optional<ReadWords> read =
                ReadWords.of(cell.text(), cell.recognized()).filter(words -> words.size() <= LONGEST);
        if (read.isEmpty() || !known(cell).isEmpty()) {
            return Optional.empty();
        }
        ReadWords words = read.get();
        List<Restoration> found = new ArrayList<>();
        for (Core core : cores(words)) {
            Matcher year = YEAR.matcher(words.folded().substring(core.start(), core.end()));
            int years = year.find() ? year.end() : 0;
            for (KnownLabel label : known) {
                if (wanted.test(label)) {
                    Optional<String> wording = years == 0 ? Optional.of(label.wording()) : undated(label.wording());
                    wording.filter(text -> text.length() > 1)
                            .flatMap(text -> attempt(words, core.from(years), label, text))
                            .ifPresent(found::add);
                }
            }
        }
        return only(found);
    }

    private static Optional<String> undated(String wording) {
        return RELATIVE_YEARS.stream()
                .filter(wording::startsWith)
                .map(word -> wording.substring(word.length()))
                .findFirst();
    }

    private static Optional<Restoration> attempt(ReadWords words, Core core, KnownLabel label, String wording) {
        boolean mayLackTenThousand = wording.endsWith("(元)") && !words.folded().contains("(元");
        if (core.start() >= core.end() || mayLackTenThousand) {
            return Optional.empty();
        }
        OptionalDouble cost = SlipCost.of(words.glyphs().subList(core.start(), core.end()), wording);
        return cost.isPresent()
                ? Optional.of(new Restoration(
                        label, words.with(wording, core.start(), core.end()), cost.getAsDouble() + core.cost()))
                : Optional.empty();
    }

    /** The nearest restoration unless one that means something else is about as near. */
    private static Optional<String> only(List<Restoration> found) {
        Optional<Restoration> nearest = found.stream()
                .min(Comparator.comparingDouble(Restoration::cost)
                        .thenComparing(best -> -best.label().wording().length()));
        return nearest.filter(best -> found.stream()
                        .filter(other -> other.cost() < best.cost() + MARGIN)
                        .allMatch(other -> other.text().equals(best.text())
                                || other.label().meaning().equals(best.label().meaning())))
                .map(Restoration::text);
    }

    private record Restoration(KnownLabel label, String text, double cost) {}

    /**
     * A part of a text that may be the label.
     *
     * @param isWhole whether what stands behind it is told from it: nothing, a remark in two brackets, a value behind a colon
     */
    private record Core(int start, int end, boolean isWhole) {
        Core from(int skipped) {
            return new Core(start + skipped, end, isWhole);
        }

        /** Half a remark is more likely the rest of a label whose other bracket was misread. */
        double cost() {
            return isWhole ? 0 : SlipCost.UNOFFERED + MARGIN;
        }
    }

    /** The parts of a text that may be the label: without its number, its remark in brackets, the value behind its colon. */
    private static List<Core> cores(ReadWords words) {
        String folded = words.folded();
        Matcher before = BEFORE.matcher(folded);
        int start = before.find() ? before.end() : 0;
        Map<Integer, Core> cores = new HashMap<>();
        Matcher marks = MARKS.matcher(folded);
        for (int end : new int[] {
            folded.length(), folded.indexOf(':', start), folded.indexOf('(', start), marks.find() ? marks.start() : -1
        }) {
            if (end > start) {
                boolean halfARemark = end == folded.indexOf('(', start) && folded.indexOf(')', end) < 0;
                cores.put(end, new Core(start, end, !halfARemark));
            }
        }
        return cores.values().stream()
                .sorted(Comparator.comparingInt(Core::end))
                .toList();
    }

    /** The regions that have columns. */
    List<String> regions() {
        return known.stream()
                .filter(label -> label.kind() == Kind.COLUMN)
                .map(KnownLabel::region)
                .distinct()
                .toList();
    }
}
