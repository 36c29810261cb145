package dev.annex.extractor.ocr;

import dev.annex.extractor.page.scan.GreyImage;

/**
 * Another size for an image: linear between pixels where it grows; where it shrinks, each new pixel is the mean of those that
 * it covers, weighted by a triangle, so that thin strokes become grey and do not vanish.
 */
final class Resampling {
    private Resampling() {}

    static GreyImage resized(GreyImage image, int width, int height) {
        if (image.width() == width && image.height() == height) {
            return image;
        }
        Axis across = Axis.of(image.width(), width);
        Axis down = Axis.of(image.height(), height);
        float[] rows = new float[width * image.height()];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int i = 0; i < across.weights[x].length; i++) {
                    sum += across.weights[x][i] * image.at(across.first[x] + i, y);
                }
                rows[y * width + x] = sum;
            }
        }
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int i = 0; i < down.weights[y].length; i++) {
                    sum += down.weights[y][i] * rows[(down.first[y] + i) * width + x];
                }
                pixels[y * width + x] = (byte) Math.max(0, Math.min(255, Math.round(sum)));
            }
        }
        return new GreyImage(width, height, pixels);
    }

    /** For each new pixel, the first old one that counts and the weights of it and those behind it. */
    private record Axis(int[] first, float[][] weights) {
        static Axis of(int from, int to) {
            double scale = (double) from / to;
            double reach = Math.max(1, scale);
            int[] first = new int[to];
            float[][] weights = new float[to][];
            for (int i = 0; i < to; i++) {
                double centre = (i + 0.5) * scale - 0.5;
                int low = Math.max(0, (int) Math.ceil(centre - reach));
                int high = Math.min(from - 1, (int) Math.floor(centre + reach));
                double[] exact = new double[high - low + 1];
                double sum = 0;
                for (int j = low; j <= high; j++) {
                    exact[j - low] = Math.max(0, 1 - Math.abs(j - centre) / reach);
                    sum += exact[j - low];
                }
                first[i] = low;
                weights[i] = new float[exact.length];
                for (int j = 0; j < exact.length; j++) {
                    weights[i][j] = (float) (exact[j] / sum);
                }
            }
            return new Axis(first, weights);
        }
    }
}
