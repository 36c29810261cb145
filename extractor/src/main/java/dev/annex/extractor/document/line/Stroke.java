package dev.annex.extractor.document.line;

import dev.annex.extractor.page.Glyph;

/**
 * A glyph seen along its own baseline.
 *
 * @param start where it begins along the baseline, in points
 * @param end to where it advances
 * @param height of its centre across the baseline, growing from line to line
 */
record Stroke(Glyph glyph, double start, double end, double height) {

    /**
     * @param angle of the baseline in degrees, counter-clockwise
     */
    static Stroke of(Glyph glyph, double angle) {
        double cos = Math.cos(Math.toRadians(angle));
        double sin = Math.sin(Math.toRadians(angle));
        double along = glyph.centerX() * cos - glyph.centerY() * sin;
        double across = glyph.centerX() * sin + glyph.centerY() * cos;
        double half = (Math.abs(cos) > Math.abs(sin)
                        ? glyph.box().x1() - glyph.box().x0()
                        : glyph.box().y1() - glyph.box().y0())
                / 2;
        return new Stroke(glyph, along - half, along + half, across);
    }

    boolean isSpace() {
        return glyph.text().isBlank()
                || glyph.text().equals("\u00A0")
                || glyph.text().equals("\u200B");
    }

    boolean isRecognized() {
        return glyph.recognition().isPresent();
    }

    double size() {
        return glyph.size();
    }
}
