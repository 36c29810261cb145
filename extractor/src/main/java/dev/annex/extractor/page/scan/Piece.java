package dev.annex.extractor.page.scan;

/**
 * An unbroken piece of a line that runs from left to right, in pixels.
 *
 * @param start its left end
 * @param end its right end
 * @param startY height of its centre at the left end
 * @param endY height of its centre at the right end
 * @param meanY mean height of its centre
 * @param thickness mean thickness
 */
record Piece(int start, int end, double startY, double endY, double meanY, double thickness) {
    int length() {
        return end - start;
    }
}
