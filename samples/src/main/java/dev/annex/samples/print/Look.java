package dev.annex.samples.print;

/**
 * How a paragraph is set.
 *
 * @param font the family of its Chinese characters
 * @param size in points
 * @param bold whether all of it is bold
 * @param alignment of its lines
 * @param firstLine indent of the first line, in points
 * @param indent of every line, in points
 * @param startsPage whether a page break stands before it
 * @param outlineLevel 1 to 9 for a heading style, 0 for body text
 */
public record Look(
        String font,
        double size,
        boolean bold,
        Alignment alignment,
        double firstLine,
        double indent,
        boolean startsPage,
        int outlineLevel) {

    /** Where lines stand between the margins. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Left-aligned, regular, without indents. */
    public static Look of(String font, double size) {
        return new Look(font, size, false, Alignment.LEFT, 0, 0, false, 0);
    }

    public Look inBold() {
        return new Look(font, size, true, alignment, firstLine, indent, startsPage, outlineLevel);
    }

    public Look aligned(Alignment other) {
        return new Look(font, size, bold, other, firstLine, indent, startsPage, outlineLevel);
    }

    /** With the first line indented by so many characters. */
    public Look indentedBy(double characters) {
        return new Look(font, size, bold, alignment, characters * size, indent, startsPage, outlineLevel);
    }

    /** With every line indented by so many points. */
    public Look shiftedBy(double points) {
        return new Look(font, size, bold, alignment, firstLine, points, startsPage, outlineLevel);
    }

    public Look onNewPage() {
        return new Look(font, size, bold, alignment, firstLine, indent, true, outlineLevel);
    }

    public Look asHeading(int level) {
        return new Look(font, size, bold, alignment, firstLine, indent, startsPage, level);
    }
}
