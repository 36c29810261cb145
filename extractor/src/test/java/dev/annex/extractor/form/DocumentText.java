package dev.annex.extractor.form;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.document.Style;
import dev.annex.model.Source.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document written as text, for tests. A line that begins with {@code |} is a table row of cells between bars: {@code <3>}
 * before the words spans three columns, {@code ^} goes on with the cell above, {@code \n} is a line break. A line that begins
 * with {@code ¦} is a row of a table without borders, one with {@code >} is centred. Any other line is a paragraph.
 */
final class DocumentText {
    private static final double SPACE = 5.25;
    private static final Pattern SPAN = Pattern.compile("<(\\d+)>");

    private final Places places = new Places();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private boolean ruled = true;

    private DocumentText() {}

    static Document parse(String text) {
        DocumentText parser = new DocumentText();
        text.lines().forEach(parser::line);
        parser.endTable();
        return new Document(parser.blocks, Optional.empty(), Content.DIGITAL, List.of());
    }

    static Grid grid(String text) {
        return (Grid) parse(text).blocks().get(0);
    }

    private void line(String line) {
        if (line.startsWith("|") || line.startsWith("¦")) {
            ruled = line.startsWith("|");
            rows.add(line.replace('¦', '|'));
            return;
        }
        endTable();
        boolean centred = line.startsWith(">");
        String words = centred ? line.substring(1) : line;
        Style style = new Style(centred ? Style.Alignment.CENTER : Style.Alignment.START, 0, 12, false, 0, false);
        blocks.add(new Paragraph(words, Paragraph.Kind.BODY, style, places.nextParagraph()));
    }

    private void endTable() {
        if (rows.isEmpty()) {
            return;
        }
        Place.OfTable place = places.nextTable();
        List<Cell> cells = new ArrayList<>();
        int columns = 0;
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (String printed : rows.get(row).substring(1).split("\\|", -1)) {
                String words = printed.strip();
                int span = 1;
                Matcher spanned = SPAN.matcher(words);
                if (spanned.lookingAt()) {
                    span = Integer.parseInt(spanned.group(1));
                    words = words.substring(spanned.end());
                }
                if (words.equals("^")) {
                    extend(cells, row, column);
                } else {
                    cells.add(cell(place, row, column, span, leading(printed, words), words));
                }
                column += span;
            }
            columns = Math.max(columns, column);
        }
        blocks.add(new Grid(rows.size(), columns, cells, ruled, place));
        rows.clear();
    }

    /** Spaces before the words, beyond the one after the bar. */
    private static int leading(String printed, String words) {
        int at = printed.indexOf(words);
        return words.isEmpty() || SPAN.matcher(printed).find() ? 0 : Math.max(0, at - 1);
    }

    private static Cell cell(Place.OfTable table, int row, int column, int span, int spaces, String words) {
        Place.OfCell place = Places.cell(table, row, column);
        List<Block> lines = new ArrayList<>();
        for (String line : words.split("\\\\n", -1)) {
            Style style = new Style(Style.Alignment.START, spaces * SPACE, 10.5, false, 0, false);
            lines.add(new Paragraph(line, Paragraph.Kind.BODY, style, place));
        }
        return new Cell(row, column, 1, span, lines, place);
    }

    private static void extend(List<Cell> cells, int row, int column) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.column() == column && cell.endRow() == row) {
                cells.set(
                        i,
                        new Cell(
                                cell.row(),
                                column,
                                cell.rowSpan() + 1,
                                cell.columnSpan(),
                                cell.blocks(),
                                cell.place()));
                return;
            }
        }
        throw new IllegalArgumentException("no cell above row " + row + ", column " + column);
    }
}
