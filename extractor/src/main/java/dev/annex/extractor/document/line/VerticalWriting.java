package dev.annex.extractor.document.line;

import dev.annex.extractor.page.Glyph;
import java.util.List;

/** Text written from top to bottom, its columns from right to left: Chinese characters upright, all others turned to the right. */
final class VerticalWriting {
    /** The baseline runs down. */
    static final double ANGLE = 270;

    /** Characters of one column touch: their centres stand so far apart, in em; those of lines stand further. */
    static final double CLOSEST = 0.85;

    static final double FURTHEST = 1.15;

    /** Centres of one column stand within this of a line, in em. */
    private static final double SAME_COLUMN = 0.25;

    private VerticalWriting() {}

    /** Whether most glyphs stand right under the one before. */
    static boolean isVertical(List<Glyph> glyphs) {
        int below = 0;
        int beside = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph last = glyphs.get(i - 1);
            Glyph glyph = glyphs.get(i);
            double em = Math.max(last.size(), glyph.size());
            double down = glyph.centerY() - last.centerY();
            boolean sameColumn = Math.abs(glyph.centerX() - last.centerX()) < SAME_COLUMN * em;
            if (glyph.text().isBlank() || last.text().isBlank()) {
                continue;
            }
            if (sameColumn && down >= CLOSEST * em && down <= FURTHEST * em) {
                below++;
            } else if (Math.abs(down) < SAME_COLUMN * em) {
                beside++;
            }
        }
        return below > beside;
    }

    static Stroke stroke(Glyph glyph) {
        double half = glyph.size() / 2;
        return new Stroke(glyph, glyph.centerY() - half, glyph.centerY() + half, -glyph.centerX());
    }
}
