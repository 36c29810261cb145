package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.line.TextLine;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the footnotes of a page: small type under a short rule at its foot. */
final class Footnotes {
    /** The rule over footnotes is a quarter of a line in LibreOffice and 144 pt in Word. */
    static final double SHORTEST_RULE = 50;

    static final double LONGEST_RULE = 230;

    /** Footnotes are set at 9 pt under text of 10.5 pt or more. */
    static final double SMALL = 0.9;

    /** Footnotes stand in the lower part of a page. */
    static final double LOWER_PART = 0.5;

    /** Marks are smaller than this part of the text that they stand in. */
    static final double SMALL_MARK = 0.75;

    private static final Pattern MARK =
            Pattern.compile("\\s*([\\[〔(（]?(?:\\d{1,2}|[①-⑳*])[\\]〕)）]?)[\\s\\u3000\\p{IsHan}“《].*", Pattern.DOTALL);

    private Footnotes() {}

    /** The marks that refer to notes: small and raised, they are no part of the words around them. */
    static List<Glyph> marks(List<Glyph> glyphs, List<TextLine> lines, double top) {
        Set<String> marks = new HashSet<>();
        for (TextLine line : lines) {
            Matcher mark = MARK.matcher(line.text());
            if (line.centerY() >= top && mark.matches()) {
                marks.add(mark.group(1));
            }
        }
        List<Glyph> found = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            int end = i;
            StringBuilder run = new StringBuilder();
            while (end < glyphs.size() && isRaised(glyphs.get(end), glyphs.get(i - 1))) {
                run.append(glyphs.get(end++).text());
            }
            if (marks.contains(run.toString().strip())) {
                found.addAll(glyphs.subList(i, end));
                i = end;
            }
        }
        return found;
    }

    /** Whether a line begins with the mark of a note. */
    static boolean isMarked(TextLine line) {
        return MARK.matcher(line.text()).matches();
    }

    private static boolean isRaised(Glyph glyph, Glyph before) {
        return glyph.size() <= SMALL_MARK * before.size()
                && glyph.centerY() < before.centerY()
                && glyph.box().y1() > before.box().y0()
                && glyph.box().x0() > before.box().x0()
                && glyph.box().x0() < before.box().x1() + 2 * before.size();
    }

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
        List<TextLine> below =
                lines.stream().filter(line -> line.centerY() > rule.position()).toList();
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
