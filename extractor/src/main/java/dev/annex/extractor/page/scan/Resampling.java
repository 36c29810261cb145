package dev.annex.extractor.page.scan;

/**
 * Turns and scales a picture in one go, about its centre, by cubic convolution (Keys, 1981): sharper than bilinear
 * interpolation, which matters for strokes of two pixels.
 */
final class Resampling {
    private static final int PHASES = 64;

    /** Fixed point of the weights. */
    private static final int SHIFT = 7;

    private static final int[][] WEIGHTS = weights();

    private Resampling() {}

    private static int[][] weights() {
        int[][] weights = new int[PHASES + 1][4];
        for (int phase = 0; phase <= PHASES; phase++) {
            double t = (double) phase / PHASES;
            weights[phase][0] = fixed(-0.5 * t + t * t - 0.5 * t * t * t);
            weights[phase][2] = fixed(0.5 * t + 2 * t * t - 1.5 * t * t * t);
            weights[phase][3] = fixed(-0.5 * t * t + 0.5 * t * t * t);
            weights[phase][1] = (1 << SHIFT) - weights[phase][0] - weights[phase][2] - weights[phase][3];
        }
        return weights;
    }

    private static int fixed(double weight) {
        return (int) Math.round(weight * (1 << SHIFT));
    }

    /**
     * The picture turned about its centre.
     *
     * @param degrees clockwise
     * @param across pixels of the source from left to right for one of the result
     * @param down the same from top to bottom
     * @return just large enough for all of the source; white beyond it
     */
    static GreyImage turned(GreyImage source, double degrees, double across, double down) {
        double cos = tidy(Math.cos(Math.toRadians(degrees)));
        double sin = tidy(Math.sin(Math.toRadians(degrees)));
        double sourceWidth = source.width() / across;
        double sourceHeight = source.height() / down;
        int width = extent(Math.abs(sourceWidth * cos) + Math.abs(sourceHeight * sin));
        int height = extent(Math.abs(sourceWidth * sin) + Math.abs(sourceHeight * cos));
        byte[] pixels = new byte[Math.multiplyExact(width, height)];
        for (int v = 0; v < height; v++) {
            double dy = v + 0.5 - height / 2.0;
            for (int u = 0; u < width; u++) {
                double dx = u + 0.5 - width / 2.0;
                double x = (dx * cos + dy * sin) * across + source.width() / 2.0 - 0.5;
                double y = (dy * cos - dx * sin) * down + source.height() / 2.0 - 0.5;
                pixels[v * width + u] = (byte) sample(source, x, y);
            }
        }
        return new GreyImage(width, height, pixels);
    }

    private static int extent(double pixels) {
        return Math.max(1, (int) Math.ceil(pixels - 0.001));
    }

    /** Cosines of right angles are 0 and 1. */
    private static double tidy(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-9 ? Math.rint(value) : value;
    }

    private static int sample(GreyImage source, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        int[] wx = WEIGHTS[(int) ((x - left) * PHASES + 0.5)];
        int[] wy = WEIGHTS[(int) ((y - top) * PHASES + 0.5)];
        if (left < -1 || top < -1 || left > source.width() || top > source.height()) {
            return 255;
        }
        int sum = 0;
        boolean inside = left >= 1 && top >= 1 && left + 2 < source.width() && top + 2 < source.height();
        for (int j = 0; j < 4; j++) {
            int y0 = top - 1 + j;
            int line = 0;
            for (int i = 0; i < 4; i++) {
                int x0 = left - 1 + i;
                boolean there = inside || (x0 >= 0 && y0 >= 0 && x0 < source.width() && y0 < source.height());
                line += wx[i] * (there ? source.at(x0, y0) : 255);
            }
            sum += wy[j] * line;
        }
        return Math.max(0, Math.min(255, (sum + (1 << (2 * SHIFT - 1))) >> (2 * SHIFT)));
    }

    /** The picture made smaller by the mean of so many pixels across and down. */
    static GreyImage reduced(GreyImage source, int across, int down) {
        int width = Math.max(1, source.width() / across);
        int height = Math.max(1, source.height() / down);
        int columns = Math.min(across, source.width());
        int rows = Math.min(down, source.height());
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sum = 0;
                for (int j = 0; j < rows; j++) {
                    for (int i = 0; i < columns; i++) {
                        sum += source.at(x * columns + i, y * rows + j);
                    }
                }
                pixels[y * width + x] = (byte) (sum / (columns * rows));
            }
        }
        return new GreyImage(width, height, pixels);
    }
}
