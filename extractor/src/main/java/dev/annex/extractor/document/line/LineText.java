package dev.annex.extractor.document.line;

import dev.annex.extractor.page.Glyph;
import dev.annex.model.evidence.Box;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the glyphs of one line: their order, and the spaces that stand between them without being printed. */
final class LineText {
    /** A gap as wide as this, in em, parts words of letters and digits; the narrowest space of a font is 0.2 em. */
    static final double WORD_GAP = 0.18;

    /** A gap as wide as this, in em, is a space beside a Chinese character: wider than justified lines are drawn out. */
    static final double WIDE_CHARACTER_GAP = 0.6;

    /**
     * A gap as wide as this, in em, is a space between characters read from pixels: their boxes end where their ink does, which
     * for quotation marks and stops is half a square early.
     */
    static final double RECOGNIZED_GAP = 1.3;

    /** A gap as wide as this, in em, is more than the spaces in it: something was set apart. */
    static final double APART = 2;

    /** Half a Chinese character: the width that a gap is counted in. */
    private static final double SPACE_WIDTH = 0.5;

    /** A wider gap says nothing more. */
    private static final int MOST_SPACES = 40;

    private LineText() {}

    static TextLine of(List<Stroke> strokes, double angle) {
        List<Stroke> ordered = strokes.stream()
                .sorted(Comparator.comparingDouble((Stroke stroke) -> stroke.start() + stroke.end()))
                .toList();
        StringBuilder text = new StringBuilder();
        double reached = Double.NaN;
        Stroke last = null;
        for (Stroke stroke : ordered) {
            if (last != null) {
                text.append(" ".repeat(spaces(last, stroke, stroke.start() - reached)));
            }
            text.append(stroke.glyph().text());
            reached = last == null ? stroke.end() : Math.max(reached, stroke.end());
            last = stroke;
        }
        List<Glyph> visible = ordered.stream()
                .filter(stroke -> !stroke.isSpace())
                .map(Stroke::glyph)
                .toList();
        boolean fromPixels =
                visible.stream().anyMatch(glyph -> glyph.recognition().isPresent());
        List<Glyph> recognized = visible.stream().filter(glyph -> fromPixels).toList();
        return new TextLine(
                text.toString().stripTrailing(), box(visible), size(visible), isBold(visible), angle, recognized);
    }

    private static int spaces(Stroke left, Stroke right, double gap) {
        double em = Math.min(left.size(), right.size());
        if (gap <= 0 || em <= 0) {
            return 0;
        }
        int count = (int) Math.min(MOST_SPACES, Math.round(gap / (SPACE_WIDTH * em)));
        if (gap >= APART * em) {
            return count;
        }
        if (left.isSpace() || right.isSpace()) {
            return 0;
        }
        if (left.isRecognized() && right.isRecognized() && gap < RECOGNIZED_GAP * em) {
            return 0;
        }
        boolean narrow = isNarrow(left.glyph().text()) && isNarrow(right.glyph().text());
        if (gap < (narrow ? WORD_GAP : WIDE_CHARACTER_GAP) * em) {
            return 0;
        }
        return narrow ? 1 : count;
    }

    /** Whether a text is of a script that parts words with spaces: all below the Chinese, Japanese and Korean blocks. */
    private static boolean isNarrow(String text) {
        return text.codePoints().allMatch(c -> c < 0x2E80);
    }

    private static Box box(List<Glyph> glyphs) {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : glyphs) {
            x0 = Math.min(x0, glyph.box().x0());
            y0 = Math.min(y0, glyph.box().y0());
            x1 = Math.max(x1, glyph.box().x1());
            y1 = Math.max(y1, glyph.box().y1());
        }
        return new Box(x0, y0, x1, y1);
    }

    /** The size that most glyphs have, to the nearest tenth of a point; the larger of two. */
    private static double size(List<Glyph> glyphs) {
        Map<Long, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        glyphs.forEach(glyph -> counts.merge(Math.round(glyph.size() * 10), 1, Integer::sum));
        long size = counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Long, Integer>comparingByKey()))
                .orElseThrow()
                .getKey();
        return size / 10.0;
    }

    private static boolean isBold(List<Glyph> glyphs) {
        List<Glyph> letters = glyphs.stream()
                .filter(glyph -> glyph.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        return !letters.isEmpty() && letters.stream().allMatch(Glyph::bold);
    }
}
