package dev.annex.extractor.ocr;

import dev.annex.extractor.page.scan.GreyImage;
import java.util.Arrays;

/** White around an image. */
final class Margins {
    private static final byte WHITE = (byte) 255;

    private Margins() {}

    /**
     * @param across pixels to add on the left and on the right
     * @param down pixels to add above and below
     */
    static GreyImage around(GreyImage image, int across, int down) {
        int width = image.width() + 2 * across;
        byte[] pixels = new byte[width * (image.height() + 2 * down)];
        Arrays.fill(pixels, WHITE);
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                pixels[(y + down) * width + x + across] = (byte) image.at(x, y);
            }
        }
        return new GreyImage(width, image.height() + 2 * down, pixels);
    }
}
