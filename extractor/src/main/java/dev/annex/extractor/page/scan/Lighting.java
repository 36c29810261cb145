package dev.annex.extractor.page.scan;

/**
 * Makes the paper white everywhere: estimates its shade tile by tile and divides by it, as the light that falls on a page
 * multiplies what it reflects. Shadows, gradients and shaded cells vanish; ink keeps its contrast to the paper around it.
 * After Gatos, Pratikakis and Perantonis ("Adaptive degraded document image binarization", 2006), with tiles instead of an
 * interpolation from pixel to pixel.
 */
final class Lighting {
    /** Side of a tile in inches: holds paper between any two lines of text, and little of the bend of a shadow. */
    static final double TILE = 0.16;

    /** Share of the pixels of a tile that are darker than its paper: more than text ever covers. */
    static final double PAPER_SHARE = 0.7;

    /** Darker than this, from 0 to 255, is no paper but a picture, or the lid of the scanner. */
    static final int DARKEST_PAPER = 60;

    private final GreyImage source;
    private final int tile;
    private final int columns;
    private final int rows;
    private final float[] paper;

    private Lighting(GreyImage source, double dotsPerInch) {
        this.source = source;
        this.tile = Math.max(8, (int) Math.round(TILE * dotsPerInch));
        this.columns = (source.width() + tile - 1) / tile;
        this.rows = (source.height() + tile - 1) / tile;
        this.paper = new float[columns * rows];
    }

    /** The same picture on white paper. */
    static GreyImage even(GreyImage source, double dotsPerInch) {
        Lighting lighting = new Lighting(source, dotsPerInch);
        lighting.estimate();
        lighting.close();
        return lighting.divide();
    }

    private void estimate() {
        int[] histogram = new int[256];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                paper[row * columns + column] = shade(column, row, histogram);
            }
        }
    }

    private int shade(int column, int row, int[] histogram) {
        java.util.Arrays.fill(histogram, 0);
        int right = Math.min(source.width(), (column + 1) * tile);
        int bottom = Math.min(source.height(), (row + 1) * tile);
        for (int y = row * tile; y < bottom; y++) {
            for (int x = column * tile; x < right; x++) {
                histogram[source.at(x, y)]++;
            }
        }
        int remaining = (int) ((right - column * tile) * (bottom - row * tile) * PAPER_SHARE);
        int shade = 0;
        while (shade < 255 && remaining >= histogram[shade]) {
            remaining -= histogram[shade++];
        }
        return shade;
    }

    /** A dark tile between light ones is covered by ink: a closing with three by three tiles, twice. */
    private void close() {
        spread(true);
        spread(true);
        spread(false);
        spread(false);
        for (int i = 0; i < paper.length; i++) {
            paper[i] = Math.max(paper[i], DARKEST_PAPER);
        }
    }

    private void spread(boolean lighter) {
        float[] before = paper.clone();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                float extreme = before[row * columns + column];
                for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                        float other = before[y * columns + x];
                        extreme = lighter ? Math.max(extreme, other) : Math.min(extreme, other);
                    }
                }
                paper[row * columns + column] = extreme;
            }
        }
    }

    private GreyImage divide() {
        int width = source.width();
        byte[] even = new byte[width * source.height()];
        float[] line = new float[columns];
        float[] across = new float[width];
        for (int y = 0; y < source.height(); y++) {
            float position = Math.max(0, Math.min(rows - 1, (y + 0.5f) / tile - 0.5f));
            int upper = (int) position;
            int lower = Math.min(rows - 1, upper + 1);
            for (int column = 0; column < columns; column++) {
                float top = paper[upper * columns + column];
                line[column] = top + (paper[lower * columns + column] - top) * (position - upper);
            }
            if (y == 0 || position > 0) {
                interpolate(line, across);
            }
            int row = y * width;
            for (int x = 0; x < width; x++) {
                even[row + x] = (byte) Math.min(255, (int) (source.at(x, y) * across[x] + 0.5f));
            }
        }
        return new GreyImage(width, source.height(), even);
    }

    /** Factors that make the paper of a line of pixels white. */
    private void interpolate(float[] line, float[] across) {
        for (int x = 0; x < across.length; x++) {
            float position = Math.max(0, Math.min(columns - 1, (x + 0.5f) / tile - 0.5f));
            int left = (int) position;
            float shade = line[left] + (line[Math.min(columns - 1, left + 1)] - line[left]) * (position - left);
            across[x] = 255 / shade;
        }
    }
}
