package dev.annex.extractor.ocr;

import java.util.List;

/**
 * Where a line of text stands: its ink says only how far its strokes reach, which for digits is less than for Chinese
 * characters and for a dash is next to nothing. Heights of ink are parts of the em square, as in common Chinese fonts.
 *
 * @param top of the em square, in pixels of the page
 * @param em its height in pixels
 */
record LineShape(double top, double em) {
    /** Ink of Chinese characters and brackets, which fill most of the square. */
    private static final double FULL = 0.92;

    /** Ink of digits and capital letters, from the baseline up. */
    private static final double DIGITS = 0.70;

    /** The baseline, from the top of the square. */
    private static final double BASELINE = 0.86;

    /** What a line of low signs, such as a dash, is taken for if its ink would need a square lower than this part of the usual one. */
    private static final double LOW = 0.6;

    /**
     * @param ink box around the ink of the line
     * @param usual em of the lines around it, in pixels
     */
    static LineShape of(PixelBox ink, List<Sign> signs, double usual) {
        boolean full = signs.stream().anyMatch(sign -> sign.text().codePoints().anyMatch(LineShape::fillsSquare));
        double em = ink.height() / (full ? FULL : DIGITS);
        if (em < LOW * usual) {
            return new LineShape(ink.centerY() - usual / 2, usual);
        }
        return full ? new LineShape(ink.centerY() - em / 2, em) : new LineShape(ink.y1() - BASELINE * em, em);
    }

    private static boolean fillsSquare(int character) {
        return Character.isIdeographic(character) || "()（）[]【】《》/／".indexOf(character) >= 0;
    }
}
