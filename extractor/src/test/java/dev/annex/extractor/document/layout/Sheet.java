package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.grid.RuledGridFinder;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Rule;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page that a test sets by hand: 500 by 700 points, text of 10 points from x = 50 to x = 450, forty characters to a line. */
final class Sheet {
    static final double LEFT = 50;
    static final double RIGHT = 450;
    static final double EM = 10;

    private final int number;
    private final double width;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    Sheet(int number) {
        this(number, 500);
    }

    Sheet(int number, double width) {
        this.number = number;
        this.width = width;
    }

    /** Chinese characters are one em wide, all others a half. */
    Sheet text(double x, double y, double size, boolean bold, String text) {
        for (String character : text.split("")) {
            double advance = character.charAt(0) < 0x2E80 ? size / 2 : size;
            glyphs.add(new Glyph(character, new Box(x, y, x + advance, y + size), "F", size, 0, bold));
            x += advance;
        }
        return this;
    }

    Sheet text(double x, double y, String text) {
        return text(x, y, EM, false, text);
    }

    /** Lines set one under the other; a line that begins with two ideographic spaces has its first line indent. */
    Sheet lines(double y, String... lines) {
        for (String line : lines) {
            String words = line.replaceFirst("^\u3000+", "");
            text(LEFT + EM * (line.length() - words.length()), y, words);
            y += 1.6 * EM;
        }
        return this;
    }

    Sheet centred(double y, String text) {
        return text((LEFT + RIGHT) / 2 - text.length() * EM / 2, y, text);
    }

    /** Words that run up across the page. */
    Sheet slanted(String text) {
        double at = 200;
        for (String character : text.split("")) {
            glyphs.add(new Glyph(character, new Box(at, 500 - at, at + 30, 530 - at), "F", 30, 45, false));
            at += 30;
        }
        return this;
    }

    Sheet rule(double x0, double y0, double x1, double y1) {
        rules.add(y0 == y1 ? Rule.horizontal(y0, x0, x1) : Rule.vertical(x0, y0, y1));
        return this;
    }

    /** A ruled table, every cell 20 points high; words beside each other are parted by {@code |}. */
    Sheet table(double y, double[] edges, String... rows) {
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                boolean merged = cells[column].equals("^");
                if (!merged) {
                    rule(edges[column], y + 20 * row, edges[column + 1], y + 20 * row);
                }
                if (!merged && !cells[column].isEmpty()) {
                    text(edges[column] + 5, y + 20 * row + 5, cells[column]);
                }
            }
        }
        rule(edges[0], y + 20 * rows.length, edges[edges.length - 1], y + 20 * rows.length);
        for (double edge : edges) {
            rule(edge, y, edge, y + 20 * rows.length);
        }
        return this;
    }

    /** The same sheet, its characters read from pixels. */
    Sheet scanned() {
        Sheet scan = new Sheet(number, width);
        scan.rules.addAll(rules);
        glyphs.forEach(glyph -> scan.glyphs.add(new Glyph(
                glyph.text(),
                glyph.box(),
                glyph.font(),
                glyph.size(),
                glyph.angle(),
                glyph.bold(),
                Optional.of(Recognition.by(0.9, List.of())))));
        return scan;
    }

    static List<Block> read(Sheet... sheets) {
        Layout layout = new Layout();
        RuledGridFinder finder = new RuledGridFinder();
        for (Sheet sheet : sheets) {
            Page page = new Page(sheet.number, sheet.width, 700, sheet.glyphs, sheet.rules, List.of(), List.of());
            layout.add(page, finder.find(page));
        }
        return layout.blocks();
    }

    static List<Paragraph> paragraphs(Sheet... sheets) {
        return read(sheets).stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    static List<String> texts(Sheet... sheets) {
        return paragraphs(sheets).stream().map(Paragraph::text).toList();
    }

    static List<Grid> grids(Sheet... sheets) {
        return read(sheets).stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    /** A line that goes on to the right edge, whatever it says. */
    static String full(String start) {
        return start + "字".repeat(40 - start.length());
    }
}
