package dev.annex.extractor.page.scan;

/**
 * Pixels in shades of grey, row by row from the top. Mutable only while its maker fills it; whoever gets one does not
 * change it.
 */
public final class GreyImage {
    /** Pixels of a tile that stay in the cache of a processor. */
    private static final int TRANSPOSED_TILE = 64;

    private final int width;
    private final int height;
    private final byte[] pixels;

    /**
     * @param pixels from 0, black, to 255, white; {@code width * height} of them, not copied
     */
    public GreyImage(int width, int height, byte[] pixels) {
        if (width < 1 || height < 1 || pixels.length != (long) width * height) {
            throw new IllegalArgumentException("not an image: " + width + " by " + height + ", " + pixels.length);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The shade at a place: from 0, black, to 255, white. */
    public int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    /**
     * A part of it.
     *
     * @param x0 its left edge, in pixels
     * @param y0 its top edge
     * @param x1 one past its right edge
     * @param y1 one past its bottom edge
     */
    public GreyImage crop(int x0, int y0, int x1, int y1) {
        if (x0 < 0 || y0 < 0 || x1 > width || y1 > height) {
            throw new IllegalArgumentException("no part of the image: " + x0 + " " + y0 + " " + x1 + " " + y1);
        }
        byte[] part = new byte[(x1 - x0) * (y1 - y0)];
        for (int y = y0; y < y1; y++) {
            System.arraycopy(pixels, y * width + x0, part, (y - y0) * (x1 - x0), x1 - x0);
        }
        return new GreyImage(x1 - x0, y1 - y0, part);
    }

    /** Its pixels themselves, for whoever made it and goes on filling it. */
    byte[] pixels() {
        return pixels;
    }

    /** Whether a pixel, counted row by row, is black. */
    boolean black(int pixel) {
        return pixels[pixel] == 0;
    }

    /** The same turned by 180 degrees. */
    GreyImage upsideDown() {
        byte[] turned = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            turned[pixels.length - 1 - i] = pixels[i];
        }
        return new GreyImage(width, height, turned);
    }

    /** The same with rows as columns. */
    GreyImage transposed() {
        byte[] columns = new byte[pixels.length];
        for (int top = 0; top < height; top += TRANSPOSED_TILE) {
            for (int left = 0; left < width; left += TRANSPOSED_TILE) {
                for (int y = top; y < Math.min(height, top + TRANSPOSED_TILE); y++) {
                    for (int x = left; x < Math.min(width, left + TRANSPOSED_TILE); x++) {
                        columns[x * height + y] = pixels[y * width + x];
                    }
                }
            }
        }
        return new GreyImage(height, width, columns);
    }
}
