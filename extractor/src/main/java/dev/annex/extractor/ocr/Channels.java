package dev.annex.extractor.ocr;

import dev.annex.extractor.page.scan.GreyImage;
import java.nio.FloatBuffer;

/** How a network wants its three colours: each shifted and scaled as it was when the network was trained. */
enum Channels {
    /** From -1, black, to 1, white. */
    EVEN(new float[] {0.5f, 0.5f, 0.5f}, new float[] {0.5f, 0.5f, 0.5f}),
    /** By the mean and the deviation of the pictures of ImageNet. */
    IMAGENET(new float[] {0.485f, 0.456f, 0.406f}, new float[] {0.229f, 0.224f, 0.225f});

    private static final int WHITE = 255;

    private final float[] mean;
    private final float[] deviation;

    Channels(float[] mean, float[] deviation) {
        this.mean = mean;
        this.deviation = deviation;
    }

    /** Writes the image as three equal colours, one after the other, filled up with white to the right and at the bottom. */
    void fill(FloatBuffer values, GreyImage image, int width, int height) {
        for (int channel = 0; channel < mean.length; channel++) {
            int base = channel * width * height;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int shade = x < image.width() && y < image.height() ? image.at(x, y) : WHITE;
                    values.put(base + y * width + x, (shade / (float) WHITE - mean[channel]) / deviation[channel]);
                }
            }
        }
    }
}
