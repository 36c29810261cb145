package dev.annex.extractor.document.grid;

/**
 * What a person sees as one line, whatever it was drawn with.
 *
 * @param position y of a horizontal line, x of a vertical one
 * @param start where it begins along its direction
 * @param end where it ends
 */
record Line(double position, double start, double end) {

    double length() {
        return end - start;
    }
}
