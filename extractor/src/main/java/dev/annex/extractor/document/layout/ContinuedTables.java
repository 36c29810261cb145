package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.layout.PrintedTable.PrintedCell;
import dev.annex.extractor.document.line.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes tables that go on over page breaks one again. */
final class ContinuedTables {
    private static final Pattern CONTINUED = Pattern.compile(
            "[（({\\[]?续(?:上?表|前)?[一二三四五六七八九十\\d]{0,3}[）)}\\]！!丨|]?[:：]?");

    /** A part that ends this far above the end of other pages, in points beside its next row, was not cut by the page. */
    static final double ROOM = 40;

    /** Rows without labels that belong to no table before them are no table either: lines around a few words. */
    private static final int MOST_REST_ROWS = 4;

    private final List<Printed> joined = new ArrayList<>();
    private final List<Printed.Line> dropped = new ArrayList<>();
    private final TextFrames frames;

    private ContinuedTables(TextFrames frames) {
        this.frames = frames;
    }

    /**
     * The content of a document.
     *
     * @param content in reading order, continued tables being one
     * @param dropped words that said that a table goes on: its head printed again
     */
    record Result(List<Printed> content, List<Printed.Line> dropped) {}

    /** Joins the tables in the content of a document, running lines left out. */
    static Result join(List<Printed> content, TextFrames frames) {
        ContinuedTables tables = new ContinuedTables(frames);
        Optional<PrintedTable> last = Optional.empty();
        for (Printed part : content) {
            if (!(part instanceof PrintedTable table)) {
                tables.joined.add(part);
                continue;
            }
            if (last.isPresent() && tables.takes(table, last.get())) {
                last = Optional.of(table);
            } else if (table.ruled() && table.rows() <= MOST_REST_ROWS && !table.isLabelled()) {
                tables.joined.addAll(table.lines());
            } else {
                tables.joined.add(table);
                last = Optional.of(table);
            }
        }
        return new Result(tables.joined, tables.dropped);
    }

    /**
     * Adds a table to the one before it if that goes on here.
     *
     * @param last the table before it, or the last part of that
     */
    private boolean takes(PrintedTable table, PrintedTable last) {
        int end = joined.size();
        while (end > 0 && (isNote(end - 1) || saysThatItGoesOn(joined.get(end - 1), table.page()))) {
            end--;
        }
        int at = end - 1;
        while (at >= 0 && joined.get(at) instanceof Printed.Line line && (line.note() || line.page() == last.page())) {
            at--;
        }
        if (at < 0
                || !(joined.get(at) instanceof PrintedTable upper)
                || table.page() != last.page() + 1
                || !saysThatItGoesOn(linesAfter(at))
                        && last.box().y1() + firstRow(table) + ROOM < bottom(last.page(), at)) {
            return false;
        }
        List<Printed.Line> between = linesAfter(at);
        List<Printed.Line> spilled = between.stream()
                .filter(line -> !line.note() && line.page() == last.page())
                .toList();
        Optional<TableJoint.Joined> joint =
                SpilledLines.into(upper, spilled).flatMap(before -> TableJoint.join(before, table));
        if (joint.isEmpty()) {
            return false;
        }
        joined.subList(at, joined.size()).clear();
        joined.add(joint.get().table());
        between.stream().filter(Printed.Line::note).forEach(joined::add);
        between.stream()
                .filter(line -> !line.note() && line.page() == table.page())
                .forEach(dropped::add);
        for (PrintedCell cell : joint.get().dropped()) {
            TextLine first = cell.lines().get(0);
            String words = cell.lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
            dropped.add(new Printed.Line(
                    cell.page(),
                    new TextLine(words, first.box(), first.size(), first.bold(), first.angle(), List.of()),
                    false,
                    false));
        }
        return true;
    }

    private boolean isNote(int at) {
        return joined.get(at) instanceof Printed.Line line && line.note();
    }

    private static boolean saysThatItGoesOn(Printed part, int page) {
        return part instanceof Printed.Line line && line.page() == page && saysThatItGoesOn(List.of(line));
    }

    /** Whether one of some lines says so in so many words: then the page may have ended early. */
    private static boolean saysThatItGoesOn(List<Printed.Line> lines) {
        return lines.stream()
                .anyMatch(line ->
                        CONTINUED.matcher(line.text().text().strip()).matches());
    }

    private List<Printed.Line> linesAfter(int at) {
        return joined.subList(at + 1, joined.size()).stream()
                .map(Printed.Line.class::cast)
                .toList();
    }

    /** Where the text of a page ends: at the foot of other pages, or where its footnotes begin. */
    private double bottom(int page, int at) {
        return linesAfter(at).stream()
                .filter(line -> line.note() && line.page() == page)
                .mapToDouble(line -> line.box().y0())
                .reduce(frames.of(page).bottom(), Math::min);
    }

    private static double firstRow(PrintedTable table) {
        return table.beginningIn(0).stream()
                .filter(cell -> cell.rowSpan() == 1)
                .mapToDouble(cell -> cell.box().y1() - cell.box().y0())
                .max()
                .orElse(0);
    }
}
