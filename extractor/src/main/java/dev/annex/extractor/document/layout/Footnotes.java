package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.line.TextLine;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import java.util.List;

/** Finds the footnotes of a page: small type under a short rule at its foot. */
final class Footnotes {
    /** The rule over footnotes is a quarter of a line in LibreOffice and 144 pt in Word. */
    static final double SHORTEST_RULE = 50;

    static final double LONGEST_RULE = 230;

    /** Footnotes are set at 9 pt under text of 10.5 pt or more. */
    static final double SMALL = 0.9;

    /** Footnotes stand in the lower part of a page. */
    static final double LOWER_PART = 0.5;

    private Footnotes() {}

    /** The height from which on there are footnotes; infinity where there are none. */
    static double top(Page page, List<TextLine> lines) {
        return page.rules().stream()
                .filter(rule -> rule.direction() == Direction.HORIZONTAL
                        && rule.length() >= SHORTEST_RULE
                        && rule.length() <= LONGEST_RULE
                        && rule.position() > LOWER_PART * page.height())
                .filter(rule -> isOverNotes(rule, lines))
                .mapToDouble(Rule::position)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static boolean isOverNotes(Rule rule, List<TextLine> lines) {
        List<TextLine> below = lines.stream()
                .filter(line -> line.centerY() > rule.position())
                .toList();
        double left = lines.stream().mapToDouble(line -> line.box().x0()).min().orElse(0);
        double above = lines.stream()
                .filter(line -> line.centerY() < rule.position())
                .mapToDouble(TextLine::size)
                .max()
                .orElse(0);
        return !below.isEmpty()
                && Math.abs(rule.start() - left) < below.get(0).size() * 2
                && below.stream().allMatch(line -> line.size() <= SMALL * above);
    }
}
