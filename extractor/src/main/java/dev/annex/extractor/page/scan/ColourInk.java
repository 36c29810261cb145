package dev.annex.extractor.page.scan;

import java.awt.image.BufferedImage;

/**
 * From colours to shades of grey in which stamps, signatures and marks in colour fade into the paper. Stamping ink is a filter:
 * it lets its own colour pass. So the channel of that colour is taken, and divided by what the ink lets through; black print
 * under a stamp stays black. A page without colour is left as it is.
 */
final class ColourInk {
    /** Difference of the channels, from 0 to 255, from which on a pixel is coloured. */
    static final int COLOURED = 48;

    /** A page with a smaller share of coloured pixels than this has none: the noise of the camera, fringes of black print. */
    static final double LEAST_SHARE = 0.0004;

    /** Share of the coloured pixels that are darker than the bare ink on paper: its edges are lighter, print under it darker. */
    static final double BARE_INK = 0.6;

    /** The least that an ink is taken to let through of its own colour, from 0 to 255; less is dark ink, which prints. */
    static final int DARKEST_INK = 130;

    /**
     * Stamps that a program laid over a page cover the print like a veil: darker than the bare ink by more than this share and
     * yet as colourful, which no filter makes them, they have print beneath,
     */
    static final double VEIL = 0.06;

    /** and get darker by this factor of what is beyond. */
    static final double VEILED_PRINT = 1.8;

    private static final int[] SHIFTS = {16, 8, 0};

    private final BufferedImage image;
    private final int[] line;

    /** By colour, red, green and blue: how many coloured pixels there are of each lightness, and of each chroma. */
    private final int[][] lightness = new int[3][256];

    private final int[][] chromas = new int[3][256];
    private long coloured;

    private ColourInk(BufferedImage image) {
        this.image = image;
        this.line = new int[image.getWidth()];
    }

    /** The picture in shades of grey. */
    static GreyImage toGrey(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] grey = new byte[width * height];
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            image.getRaster().getDataElements(0, 0, width, height, grey);
        } else {
            new ColourInk(image).fill(grey);
        }
        return new GreyImage(width, height, grey);
    }

    private void fill(byte[] grey) {
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int x = 0; x < line.length; x++) {
                grey[y * line.length + x] = (byte) luma(line[x]);
                count(line[x]);
            }
        }
        if (coloured >= LEAST_SHARE * grey.length) {
            fade(grey);
        }
    }

    private void count(int rgb) {
        int chroma = chroma(rgb);
        if (chroma >= COLOURED) {
            int colour = colour(rgb);
            lightness[colour][channel(rgb, colour)]++;
            chromas[colour][chroma]++;
            coloured++;
        }
    }

    private void fade(byte[] grey) {
        double[] gain = new double[3];
        double[] full = new double[3];
        for (int colour = 0; colour < 3; colour++) {
            gain[colour] = 255.0 / Math.max(DARKEST_INK, percentile(lightness[colour])) - 1;
            full[colour] = Math.max(COLOURED, percentile(chromas[colour]));
        }
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int x = 0; x < line.length; x++) {
                int colour = colour(line[x]);
                double share = Math.min(1, chroma(line[x]) / full[colour]);
                double through = channel(line[x], colour) / 255.0 * (1 + gain[colour]);
                double shade = channel(line[x], colour) * (1 + share * gain[colour])
                        - 255 * VEILED_PRINT * Math.max(0, share - through - VEIL);
                grey[y * line.length + x] = (byte) Math.max(0, Math.min(255, Math.round(shade)));
            }
        }
    }

    private static int percentile(int[] histogram) {
        long count = 0;
        for (int pixels : histogram) {
            count += pixels;
        }
        int value = 0;
        for (long below = histogram[0]; value < 255 && below < count * BARE_INK; ) {
            below += histogram[++value];
        }
        return value;
    }

    /** The lightest channel: 0 for red, 1 for green, 2 for blue. */
    private static int colour(int rgb) {
        int lightest = 0;
        for (int colour = 1; colour < 3; colour++) {
            lightest = channel(rgb, colour) > channel(rgb, lightest) ? colour : lightest;
        }
        return lightest;
    }

    private static int channel(int rgb, int colour) {
        return rgb >> SHIFTS[colour] & 0xFF;
    }

    private static int chroma(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    /** ITU-R BT.601. */
    private static int luma(int rgb) {
        return (299 * channel(rgb, 0) + 587 * channel(rgb, 1) + 114 * channel(rgb, 2) + 500) / 1000;
    }
}
