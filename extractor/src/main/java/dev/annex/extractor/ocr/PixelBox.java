package dev.annex.extractor.ocr;

import java.util.stream.Stream;

/**
 * A rectangle of pixels.
 *
 * @param x0 its left edge
 * @param y0 its top edge
 * @param x1 one past its right edge
 * @param y1 one past its bottom edge
 */
record PixelBox(int x0, int y0, int x1, int y1) {
    PixelBox {
        if (x0 >= x1 || y0 >= y1) {
            throw new IllegalArgumentException("no pixels in " + x0 + " " + y0 + " " + x1 + " " + y1);
        }
    }

    int width() {
        return x1 - x0;
    }

    int height() {
        return y1 - y0;
    }

    double centerX() {
        return (x0 + x1) / 2.0;
    }

    double centerY() {
        return (y0 + y1) / 2.0;
    }

    boolean contains(double x, double y) {
        return x >= x0 && x < x1 && y >= y0 && y < y1;
    }

    PixelBox union(PixelBox other) {
        return new PixelBox(
                Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    /** How many rows both have. */
    int sharedRows(PixelBox other) {
        return Math.max(0, Math.min(y1, other.y1) - Math.max(y0, other.y0));
    }

    /** How many columns lie between both; negative where they share some. */
    int gapTo(PixelBox other) {
        return Math.max(x0, other.x0) - Math.min(x1, other.x1);
    }

    long area() {
        return (long) width() * height();
    }

    /** The height in the middle of those of some boxes; 0 where there are none. */
    static int usualHeight(Stream<PixelBox> boxes) {
        int[] heights = boxes.mapToInt(PixelBox::height).sorted().toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }
}
