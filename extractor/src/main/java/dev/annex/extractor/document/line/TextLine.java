package dev.annex.extractor.document.line;

import dev.annex.extractor.page.Glyph;
import dev.annex.model.evidence.Box;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of text as printed.
 *
 * @param text its words; leading spaces that the file prints are kept, and a wide gap is several spaces
 * @param box around what a person sees of it, in points from the top left
 * @param size of most of its characters, in points
 * @param bold whether all its letters and digits are bold
 * @param angle of its baseline in degrees, counter-clockwise; 0 for upright text
 * @param recognized its characters without spaces, in order, where some were read from pixels; empty elsewhere
 */
public record TextLine(String text, Box box, double size, boolean bold, double angle, List<Glyph> recognized) {
    /** Words so far apart are no sentence: labels to be filled in, columns. */
    private static final Pattern CUT = Pattern.compile("\\S[ \\u3000\\u00A0\\t]{3,}\\S");

    public TextLine {
        recognized = List.copyOf(recognized);
    }

    /** The lines that glyphs make, from top to bottom; turned text comes in the order in which its reader turns the page. */
    public static List<TextLine> of(List<Glyph> glyphs) {
        return LineAssembly.lines(glyphs);
    }

    /** Whether wide gaps part it. */
    public boolean isCut() {
        return CUT.matcher(text).find();
    }

    /** Whether its baseline is level and it stands on it. */
    public boolean isUpright() {
        return angle == 0;
    }

    /** The height on which it stands. */
    public double centerY() {
        return (box.y0() + box.y1()) / 2;
    }

    /** The middle between its ends. */
    public double centerX() {
        return (box.x0() + box.x1()) / 2;
    }
}
