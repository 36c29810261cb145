package dev.annex.extractor.ocr;

import java.util.List;
import java.util.Optional;

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

    /** Fewer steps from character to character measure nothing: each is known to a sixth of its width only. */
    private static final int FEWEST_STEPS = 4;

    /** Type spaced out or squeezed beyond these parts of what its ink says is measured by its ink. */
    private static final double TIGHT = 0.85;

    private static final double WIDE = 1.3;

    /**
     * So many steps are sure of themselves: where they are short beside the ink it is the ink that misleads, by a speck, a stamp or the
     * line above, down to this part of it. No type of prose is squeezed further.
     */
    private static final int MANY_STEPS = 8;

    private static final double SQUEEZED = 0.6;

    /**
     * @param ink box around the ink of the line
     * @param usual em of the lines around it, in pixels
     */
    static LineShape of(PixelBox ink, List<Sign> signs, double usual) {
        boolean full = isFull(signs);
        double inked = em(ink, signs);
        double em = pitch(signs)
                .filter(pitch -> pitch.length() > pitch.tightest() * inked && pitch.length() < WIDE * inked)
                .map(Pitch::length)
                .orElse(inked);
        if (em < LOW * usual) {
            return new LineShape(ink.centerY() - usual / 2, usual);
        }
        return full ? new LineShape(ink.centerY() - em / 2, em) : new LineShape(ink.y1() - BASELINE * em, em);
    }

    /** The size of type that the ink of a line speaks for, in pixels. */
    static double em(PixelBox ink, List<Sign> signs) {
        return ink.height() / (isFull(signs) ? FULL : DIGITS);
    }

    private static boolean isFull(List<Sign> signs) {
        return signs.stream().anyMatch(sign -> sign.text().codePoints().anyMatch(LineShape::fillsSquare));
    }

    /** The same line in another size, about the same centre. */
    LineShape sized(double size) {
        return new LineShape(top + (em - size) / 2, size);
    }

    /**
     * From one Chinese character to the next, which is the size of type that is not spaced out; a better measure than ink, which
     * reaches further with every bracket in the line.
     */
    private static Optional<Pitch> pitch(List<Sign> signs) {
        double length = 0;
        int steps = 0;
        for (int i = 1; i < signs.size(); i++) {
            if (isHan(signs.get(i - 1)) && isHan(signs.get(i))) {
                length += centre(signs.get(i)) - centre(signs.get(i - 1));
                steps++;
            }
        }
        return steps >= FEWEST_STEPS ? Optional.of(new Pitch(length / steps, steps)) : Optional.empty();
    }

    /**
     * The distance between neighbouring Chinese characters.
     *
     * @param length in pixels
     * @param steps that it was measured by
     */
    private record Pitch(double length, int steps) {
        /** The part of the size that the ink says below which it is not believed. */
        double tightest() {
            return steps >= MANY_STEPS ? SQUEEZED : TIGHT;
        }
    }

    private static boolean isHan(Sign sign) {
        return Character.isIdeographic(sign.text().codePointAt(0));
    }

    private static double centre(Sign sign) {
        return (sign.start() + sign.end()) / 2;
    }

    private static boolean fillsSquare(int character) {
        return Character.isIdeographic(character) || "()（）[]【】《》/／".indexOf(character) >= 0;
    }
}
