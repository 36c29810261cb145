package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables without lines around their cells by the alignment of their text: lines that wide gaps cut are gathered into
 * blocks, as in pdf2table (Yildiz, Kaiser, Miksch: "pdf2table: A Method to Extract Table Information from PDF Files", 2005);
 * columns are parted by the white strips that run down a block, as in Nurminen ("Algorithmic Extraction of Data in Tables in
 * PDF Documents", 2013); lines become rows by their distances and by which columns they fill. Rules help where there are some:
 * over and under a table, under its header, under a name that spans columns.
 *
 * <p>Prose in columns, lists, tables of contents and the scales of charts are no tables.
 */
public final class AlignedGridFinder implements GridFinder {
    /** So many lines on a page are a drawing and part no text. */
    private static final int MOST_RULES = 5_000;

    /** A sheet printed as tightly as can be read has some 200 lines; each is compared with many others. */
    static final int MOST_LINES = 5_000;

    @Override
    public List<GridShape> find(Page page) {
        return find(page, List.of());
    }

    /**
     * The tables of a page outside of those already known.
     *
     * @throws GridLimitException if there are too many lines of text
     */
    List<GridShape> find(Page page, List<GridShape> known) {
        List<Glyph> free = page.glyphs().stream()
                .filter(glyph -> known.stream().noneMatch(shape -> contains(shape.box(), glyph)))
                .toList();
        List<WordLine> lines = WordLine.of(free);
        if (lines.size() > MOST_LINES) {
            throw GridLimitException.ofLines(MOST_LINES);
        }
        double em = ColumnGaps.em(lines);
        List<Rule> horizontal = horizontal(page.rules());
        if (isChinese(free)) {
            List<Rule> freeRules = horizontal.stream()
                    .filter(rule -> known.stream().noneMatch(shape -> lies(rule, shape.box())))
                    .toList();
            return ofChinese(lines, freeRules);
        }
        List<GridShape> shapes = new ArrayList<>();
        for (List<WordLine> flow : TextColumns.of(lines, horizontal, em)) {
            for (List<WordLine> block : TextBlocks.of(flow, em)) {
                table(block, flow, horizontal).ifPresent(shapes::add);
            }
        }
        return shapes;
    }

    private static boolean lies(Rule rule, Box box) {
        double middle = (rule.start() + rule.end()) / 2;
        return rule.position() > box.y0() - LineMerger.SAME_LINE
                && rule.position() < box.y1() + LineMerger.SAME_LINE
                && middle > box.x0()
                && middle < box.x1();
    }

    private static boolean isChinese(List<Glyph> glyphs) {
        int letters = 0;
        int chinese = 0;
        for (Glyph glyph : glyphs) {
            int first = glyph.text().isEmpty() ? 0 : glyph.text().codePointAt(0);
            letters += Character.isLetter(first) ? 1 : 0;
            chinese += Character.isIdeographic(first) ? 1 : 0;
        }
        return chinese > letters / 2;
    }

    /** Where lines part the rows, by them; the rest by its text alone. */
    private static List<GridShape> ofChinese(List<WordLine> lines, List<Rule> horizontal) {
        List<GridShape> shapes = new ArrayList<>(RowRuledTables.of(lines, horizontal));
        List<WordLine> rest = lines.stream()
                .filter(line -> shapes.stream()
                        .noneMatch(shape -> line.centerY() > shape.box().y0()
                                && line.centerY() < shape.box().y1()))
                .toList();
        shapes.addAll(BareTables.of(rest));
        return shapes;
    }

    /** The table that glyphs make of which it is known that they are one. */
    Optional<GridShape> within(List<Glyph> glyphs, List<Rule> rules) {
        List<WordLine> lines = WordLine.of(glyphs);
        double em = ColumnGaps.em(lines);
        List<Double> gaps = ColumnGaps.of(lines, em);
        List<Rule> horizontal = horizontal(rules);
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(AlignedTable.of(lines, gaps, em).shape(horizontal));
    }

    private static List<Rule> horizontal(List<Rule> rules) {
        List<Rule> horizontal = rules.stream()
                .filter(rule -> rule.direction() == Direction.HORIZONTAL)
                .toList();
        return horizontal.size() > MOST_RULES ? List.of() : horizontal;
    }

    private static boolean contains(Box box, Glyph glyph) {
        return glyph.centerX() >= box.x0()
                && glyph.centerX() <= box.x1()
                && glyph.centerY() >= box.y0()
                && glyph.centerY() <= box.y1();
    }

    private static Optional<GridShape> table(List<WordLine> block, List<WordLine> all, List<Rule> horizontal) {
        List<WordLine> lines = new ArrayList<>(block);
        Box box = ColumnGaps.around(lines);
        double em = ColumnGaps.em(lines);
        double[] rules = horizontal.stream()
                .filter(rule -> rule.start() < box.x1()
                        && rule.end() > box.x0()
                        && rule.length() > 0.5 * (box.x1() - box.x0())
                        && rule.position() > box.y0() - 5 * em
                        && rule.position() < box.y1() + 2 * em)
                .mapToDouble(Rule::position)
                .sorted()
                .toArray();
        extendUp(lines, all, rules, em);
        extendDown(lines, all, rules, em);
        while (lines.size() > 1 && Captions.isCaption(lines.get(0))) {
            lines.remove(0);
        }
        while (lines.size() > 1 && Captions.isNote(lines.get(lines.size() - 1))) {
            lines.remove(lines.size() - 1);
        }
        if (rules.length > 0) {
            double last = rules[rules.length - 1];
            while (lines.size() > 1
                    && lines.get(lines.size() - 1).box().y0() > last - em / 2
                    && rules.length > 1
                    && !TextBlocks.isCut(lines.get(lines.size() - 1))) {
                lines.remove(lines.size() - 1);
            }
        }
        List<Double> gaps = ColumnGaps.of(lines, em);
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        AlignedTable table = AlignedTable.of(lines, gaps, em);
        if (Plausibility.isStruck(lines, horizontal)) {
            return Optional.empty();
        }
        boolean ruled = rules.length >= 2;
        return Plausibility.isTable(table, ruled) ? Optional.of(table.shape(horizontal)) : Optional.empty();
    }

    /** Takes in the last lines of texts over the rule under a table. */
    private static void extendDown(List<WordLine> lines, List<WordLine> all, double[] rules, double em) {
        int last = all.indexOf(lines.get(lines.size() - 1));
        for (int i = last + 1; i < all.size() && rules.length > 1; i++) {
            WordLine line = all.get(i);
            boolean near = line.box().y0() - lines.get(lines.size() - 1).box().y1() < 1.2 * em;
            if (!near || line.centerY() > rules[rules.length - 1] || TextBlocks.isProse(line)) {
                return;
            }
            lines.add(line);
        }
    }

    /** Takes in the lines between the rule over a header and the block, and short titles over its right columns. */
    private static void extendUp(List<WordLine> lines, List<WordLine> all, double[] rules, double em) {
        int first = all.indexOf(lines.get(0));
        for (int i = first - 1; i >= 0; i--) {
            WordLine line = all.get(i);
            double y = (line.box().y0() + line.box().y1()) / 2;
            boolean underRule = rules.length > 1 && y > rules[0];
            boolean near = lines.get(0).box().y0() - line.box().y1() < 1.2 * em;
            boolean overColumns =
                    line.box().x0() > lines.get(0).words().get(0).box().x0() + 5 * em
                            && !TextBlocks.isProse(line)
                            && !Captions.isCaption(line);
            if (near && !TextBlocks.isProse(line) && underRule || near && overColumns && rules.length > 0) {
                lines.add(0, line);
            } else {
                return;
            }
        }
    }
}
