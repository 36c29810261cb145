package dev.annex.extractor.document;

/**
 * How a paragraph looks, as far as its look tells what it is.
 *
 * @param alignment of its lines
 * @param indent from the left edge of the column or cell to its first glyph, in points, leading spaces included
 * @param fontSize of most of its characters, in points; 0 where unknown
 * @param bold whether all of its visible characters are bold
 * @param outlineLevel 1 to 9 for a heading style, 0 for body text
 * @param startsPage whether a page break stands before it or within it
 */
public record Style(
        Alignment alignment, double indent, double fontSize, boolean bold, int outlineLevel, boolean startsPage) {

    /** Plain text about which nothing more is known. */
    public static final Style PLAIN = new Style(Alignment.START, 0, 0, false, 0, false);

    /** Where lines stand between the margins. */
    public enum Alignment {
        START,
        CENTER,
        END
    }
}
