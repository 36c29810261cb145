package dev.annex.extractor.page;

import dev.annex.model.evidence.Box;
import java.util.Optional;

/**
 * A printed character, or a ligature of several.
 *
 * @param text what it reads, in Unicode
 * @param box on the upright page, in points from the top left: from the left edge to the advance, from ascent to descent of
 *     the font rather than of the ink, so that glyphs of one line share top and bottom
 * @param font name of its font, without the prefix of a subset
 * @param size in points on the page
 * @param angle of its baseline in degrees, counter-clockwise; 0 for upright text
 * @param bold whether its font or its drawing makes it bold
 * @param recognition how it was read from pixels; empty where the file itself says what it is
 */
public record Glyph(
        String text, Box box, String font, double size, double angle, boolean bold, Optional<Recognition> recognition) {

    /** A character of which the file itself says what it is. */
    public Glyph(String text, Box box, String font, double size, double angle, boolean bold) {
        this(text, box, font, size, angle, bold, Optional.empty());
    }

    /** The same character, read in a way of which more is known. */
    public Glyph recognized(Recognition reading) {
        return new Glyph(text, box, font, size, angle, bold, Optional.of(reading));
    }

    /** The same character elsewhere. */
    public Glyph at(Box place, double sizeThere) {
        return new Glyph(text, place, font, sizeThere, angle, bold, recognition);
    }

    /** Left and right centre line, by which a glyph belongs to a cell. */
    public double centerX() {
        return (box.x0() + box.x1()) / 2;
    }

    /** Upper and lower centre line, by which a glyph belongs to a cell. */
    public double centerY() {
        return (box.y0() + box.y1()) / 2;
    }
}
