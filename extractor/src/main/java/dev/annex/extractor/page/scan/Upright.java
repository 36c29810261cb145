package dev.annex.extractor.page.scan;

/** Tells whether the lines of text run across or down. */
final class Upright {
    private Upright() {}

    /** Turns by 90 degrees clockwise that make lines of text run across: 0 or 1. */
    static int quarters(GreyImage reduced, double dotsPerInch) {
        return 0;
    }
}
