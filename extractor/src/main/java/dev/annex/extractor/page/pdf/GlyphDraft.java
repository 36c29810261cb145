package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.Glyph;
import dev.annex.model.evidence.Box;

/** A glyph that is still being judged: what was drawn over it, and whether its font can be believed, shows only later. */
final class GlyphDraft {
    final Face face;
    final int code;
    final Box box;
    final double size;
    final double angle;
    final int time;
    Sign sign;
    boolean bold;
    boolean hidden;

    /**
     * @param time when it was drawn, as {@link Backdrop#now} had it
     */
    GlyphDraft(Face face, int code, Sign sign, Box box, double size, double angle, boolean bold, int time) {
        this.face = face;
        this.code = code;
        this.sign = sign;
        this.box = box;
        this.size = size;
        this.angle = angle;
        this.bold = bold;
        this.time = time;
    }

    /** Whether it is known to be a space. */
    boolean isBlank() {
        return sign.text().isBlank() && sign.sure();
    }

    double centerX() {
        return (box.x0() + box.x1()) / 2;
    }

    double centerY() {
        return (box.y0() + box.y1()) / 2;
    }

    double advance() {
        return angle == 90 || angle == 270 ? box.y1() - box.y0() : box.x1() - box.x0();
    }

    Glyph glyph(String text) {
        return new Glyph(text, box, face.name(), size, angle, bold);
    }
}
