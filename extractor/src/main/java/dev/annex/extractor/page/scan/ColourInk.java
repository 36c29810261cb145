package dev.annex.extractor.page.scan;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/**
 * From colours to shades of grey in which stamps, signatures and marks in colour fade into the paper: a pixel is as light as
 * its lightest channel, and lighter the more colourful it is. Black print under a stamp stays.
 */
final class ColourInk {
    /** Difference of the channels, from 0 to 255, from which on a pixel is coloured. */
    static final int COLOURED = 48;

    /** A page with a smaller share of coloured pixels than this has none: the noise of the camera, fringes of black print. */
    static final double LEAST_SHARE = 0.0004;

    /** How much lighter a coloured pixel gets for each step between its channels. */
    static final double LIFT = 0.8;

    private ColourInk() {}

    /** The picture in shades of grey, on the whole of the range. */
    static GreyImage toGrey(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] grey = new byte[width * height];
        WritableRaster raster = image.getRaster();
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            raster.getDataElements(0, 0, width, height, grey);
            return new GreyImage(width, height, grey);
        }
        int[] line = new int[width];
        long coloured = 0;
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                coloured += chroma(line[x]) >= COLOURED ? 1 : 0;
                grey[y * width + x] = (byte) luma(line[x]);
            }
        }
        if (coloured >= LEAST_SHARE * width * height) {
            for (int y = 0; y < height; y++) {
                image.getRGB(0, y, width, 1, line, 0, width);
                for (int x = 0; x < width; x++) {
                    grey[y * width + x] = (byte) faded(line[x]);
                }
            }
        }
        return new GreyImage(width, height, grey);
    }

    private static int faded(int rgb) {
        int chroma = chroma(rgb);
        int lightest = Math.max(rgb >> 16 & 0xFF, Math.max(rgb >> 8 & 0xFF, rgb & 0xFF));
        return (int) Math.min(255, lightest + Math.max(0, chroma - COLOURED / 2) * LIFT);
    }

    private static int chroma(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    /** ITU-R BT.601. */
    private static int luma(int rgb) {
        return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF) + 500) / 1000;
    }
}
