package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;

/** A page set by hand: every glyph half as wide as its size, 10 pt unless told; ideographs as wide as their size. */
final class TypedPage {
    static final double SIZE = 10;

    private static final String PROSE =
            "the labour force of this region grew in the period under review although less than in the years before it and ";

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    TypedPage left(double x, double y, String text) {
        double at = x;
        for (int character : text.codePoints().toArray()) {
            double width = character > 0x2e80 ? SIZE : SIZE / 2;
            if (character != ' ') {
                glyphs.add(new Glyph(
                        Character.toString(character), new Box(at, y, at + width, y + SIZE), "Serif", SIZE, 0, false));
            }
            at += width;
        }
        return this;
    }

    TypedPage right(double x, double y, String text) {
        return left(x - width(text), y, text);
    }

    TypedPage centre(double x, double y, String text) {
        return left(x - width(text) / 2, y, text);
    }

    TypedPage rule(double y, double x0, double x1) {
        rules.add(Rule.horizontal(y, x0, x1));
        return this;
    }

    TypedPage vertical(double x, double y0, double y1) {
        rules.add(Rule.vertical(x, y0, y1));
        return this;
    }

    /** Lines of prose that fill a column, more or less. */
    TypedPage prose(double x0, double x1, double y, int lines) {
        int length = (int) ((x1 - x0) / (SIZE / 2));
        for (int i = 0; i < lines; i++) {
            String text =
                    PROSE.repeat(3).substring(i % 7 * 4, i % 7 * 4 + length).strip();
            left(x0, y + i * 12, text);
        }
        return this;
    }

    /** A row: the first text at the left, the others flush right at the given positions. */
    TypedPage row(double x, double y, double[] columns, String... texts) {
        left(x, y, texts[0]);
        for (int i = 1; i < texts.length; i++) {
            right(columns[i - 1], y, texts[i]);
        }
        return this;
    }

    Page page() {
        return new Page(1, 595, 842, glyphs, rules, List.of(), List.of());
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c > 0x2e80 ? SIZE : SIZE / 2).sum();
    }

    /** The table as text, a row to a line, cells parted by bars, spans in front of the text. */
    static String print(Page page, GridShape shape) {
        StringBuilder out = new StringBuilder();
        int row = -1;
        for (GridShape.CellShape cell : shape.cells()) {
            out.append(cell.row() == row ? "|" : row < 0 ? "" : "\n");
            row = cell.row();
            if (cell.columnSpan() > 1) {
                out.append(cell.columnSpan()).append("*");
            }
            Box box = shape.box(cell);
            List<Glyph> within = page.glyphs().stream()
                    .filter(glyph -> HalfRuled.contains(box, glyph))
                    .toList();
            out.append(String.join(
                    " ", WordLine.of(within).stream().map(WordLine::text).toList()));
        }
        return out.toString();
    }
}
