package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells underlines from borders. An underline runs through the lower part of the boxes of its glyphs, under the baseline but
 * over the descent, and begins and ends with them; a border keeps away from them or goes further.
 */
final class Underlines {
    /** Part of the height of a glyph, from its top, below which an underline runs. */
    static final double LOWER_PART = 0.65;

    /** An underline begins and ends this close to its text, in points. */
    static final double END_SLACK = 1.5;

    /** Share of an underline above which glyphs stand; the rest is white space between them. */
    static final double COVERED_SHARE = 0.6;

    private Underlines() {}

    /** The rules of a page that underline nothing. */
    static List<Rule> without(Page page) {
        TreeMap<Double, List<Glyph>> byBottom = page.glyphs().stream()
                .filter(glyph -> glyph.angle() == 0)
                .collect(Collectors.groupingBy(glyph -> glyph.box().y1(), TreeMap::new, Collectors.toList()));
        double tallest = page.glyphs().stream()
                .mapToDouble(glyph -> glyph.box().y1() - glyph.box().y0())
                .max()
                .orElse(0);
        return page.rules().stream()
                .filter(rule -> rule.direction() == Direction.VERTICAL || !isUnderline(rule, byBottom, tallest))
                .toList();
    }

    private static boolean isUnderline(Rule rule, TreeMap<Double, List<Glyph>> byBottom, double tallest) {
        Map<Double, List<Glyph>> near = byBottom.subMap(rule.position(), true, rule.position() + tallest, true);
        List<Glyph> over = near.values().stream()
                .flatMap(List::stream)
                .filter(glyph -> stands(glyph, rule))
                .sorted(Comparator.comparingDouble(glyph -> glyph.box().x0()))
                .toList();
        if (over.isEmpty()) {
            return false;
        }
        double start = over.get(0).box().x0();
        double end = over.stream().mapToDouble(glyph -> glyph.box().x1()).max().orElseThrow();
        double covered = over.stream()
                .mapToDouble(glyph -> glyph.box().x1() - glyph.box().x0())
                .sum();
        return Math.abs(start - rule.start()) <= END_SLACK
                && Math.abs(end - rule.end()) <= END_SLACK
                && covered >= COVERED_SHARE * rule.length();
    }

    private static boolean stands(Glyph glyph, Rule rule) {
        double top =
                glyph.box().y0() + LOWER_PART * (glyph.box().y1() - glyph.box().y0());
        return rule.position() >= top && glyph.centerX() >= rule.start() && glyph.centerX() <= rule.end();
    }
}
