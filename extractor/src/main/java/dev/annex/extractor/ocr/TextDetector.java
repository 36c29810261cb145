package dev.annex.extractor.ocr;

import dev.annex.extractor.ocr.Components.Component;
import dev.annex.extractor.ocr.Network.Tensor;
import dev.annex.extractor.page.scan.GreyImage;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where text stands on an upright, straight page: PP-OCRv4's network, differentiable binarisation (M. Liao et al.,
 * "Real-time Scene Text Detection with Differentiable Binarization", AAAI 2020), with upright boxes.
 */
final class TextDetector {
    /** Resolution for the network. Measured: 100 reads as well as 150 or 300, at a quarter of the time and the memory. */
    static final double DOTS_PER_INCH = 100;

    /** The network never gets more pixels than this; an A4 page has a million at 100 dpi. It takes about 300 bytes for each. */
    static final int MOST_PIXELS = 1_500_000;

    /** From here on a pixel is text; by the authors. */
    static final float TEXT = 0.3f;

    /** Mean over a box from which on it is kept; by the authors, a little lower as lost text is worse than a box too many. */
    static final double BOX = 0.5;

    /** The network draws text thinner than it is: the edge moves out by this times area over perimeter. */
    static final double EXPANSION = 1.6;

    /** The network halves the sides five times. */
    private static final int GRAIN = 32;

    private static final int CHANNELS = 3;

    private final Network network;

    TextDetector(PpOcr models) {
        this.network = models.detection();
    }

    /** Boxes around lines or parts of lines, from the top; they may span cells. */
    List<PixelBox> find(GreyImage page, double dotsPerInch) {
        double scale = Math.min(
                Math.min(1, DOTS_PER_INCH / dotsPerInch),
                Math.sqrt((double) MOST_PIXELS / page.width() / page.height()));
        int drawnWidth = Math.max(1, (int) Math.round(page.width() * scale));
        int drawnHeight = Math.max(1, (int) Math.round(page.height() * scale));
        int width = rounded(drawnWidth);
        int height = rounded(drawnHeight);
        FloatBuffer values = Network.buffer(CHANNELS * width * height);
        Channels.IMAGENET.fill(values, Resampling.resized(page, drawnWidth, drawnHeight), width, height);
        Tensor map = network.run(values, 1, CHANNELS, height, width);
        double across = (double) page.width() / drawnWidth;
        double down = (double) page.height() / drawnHeight;
        List<PixelBox> boxes = new ArrayList<>();
        for (Component component : Components.of(width, height, pixel -> map.values()[pixel] > TEXT)) {
            if (mean(map, width, component.box()) >= BOX) {
                expanded(component.box(), across, down, page).ifPresent(boxes::add);
            }
        }
        return boxes;
    }

    private static int rounded(int side) {
        return (side + GRAIN - 1) / GRAIN * GRAIN;
    }

    private static double mean(Tensor map, int width, PixelBox box) {
        double sum = 0;
        for (int y = box.y0(); y < box.y1(); y++) {
            for (int x = box.x0(); x < box.x1(); x++) {
                sum += map.values()[y * width + x];
            }
        }
        return sum / box.area();
    }

    private static Optional<PixelBox> expanded(PixelBox box, double across, double down, GreyImage page) {
        double outwards = box.area() * EXPANSION / (2.0 * (box.width() + box.height()));
        int x0 = (int) Math.max(0, Math.floor((box.x0() - outwards) * across));
        int y0 = (int) Math.max(0, Math.floor((box.y0() - outwards) * down));
        int x1 = (int) Math.min(page.width(), Math.ceil((box.x1() + outwards) * across));
        int y1 = (int) Math.min(page.height(), Math.ceil((box.y1() + outwards) * down));
        return x0 < x1 && y0 < y1 ? Optional.of(new PixelBox(x0, y0, x1, y1)) : Optional.empty();
    }
}
