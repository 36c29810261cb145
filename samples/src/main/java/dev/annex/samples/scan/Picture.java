package dev.annex.samples.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** A page as pixels of 8 bits, grey or in red, green and blue; origin at the top left. Immutable. */
public final class Picture {
    /** The value of a pixel without ink. */
    static final int PAPER = 255;

    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final int width;
    private final int height;
    private final int dpi;
    private final List<byte[]> planes;

    private Picture(int width, int height, int dpi, List<byte[]> planes) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.planes = planes;
    }

    /** A place between pixels; the middle of the first pixel is at 0, 0. */
    record Place(double x, double y) {}

    /** Where a pixel of a moved picture was before. */
    interface Origin {
        Place of(int x, int y);
    }

    /** The new value of a pixel; values beyond black and white are cut off. */
    interface Tone {
        double of(int plane, int x, int y, int value);
    }

    /**
     * A rendered page.
     *
     * @param dpi pixels to the inch, both ways
     */
    public static Picture of(BufferedImage image, int dpi) {
        boolean colour = image.getColorModel().getNumComponents() > 1;
        int width = image.getWidth();
        int height = image.getHeight();
        List<byte[]> planes = blank(width * height, colour ? 3 : 1);
        int[] row = new int[width * image.getRaster().getNumBands()];
        for (int y = 0; y < height; y++) {
            if (colour) {
                image.getRGB(0, y, width, 1, row, 0, width);
            } else {
                image.getRaster().getPixels(0, y, width, 1, row);
            }
            for (int x = 0; x < width; x++) {
                for (int plane = 0; plane < planes.size(); plane++) {
                    planes.get(plane)[y * width + x] = (byte) (colour ? row[x] >> 8 * (2 - plane) : row[x]);
                }
            }
        }
        return new Picture(width, height, dpi, planes);
    }

    private static List<byte[]> blank(int pixels, int count) {
        List<byte[]> planes = new ArrayList<>();
        for (int plane = 0; plane < count; plane++) {
            planes.add(new byte[pixels]);
        }
        return planes;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** Pixels to the inch, both ways. */
    public int dpi() {
        return dpi;
    }

    /** Whether it has three planes, red, green and blue, rather than one. */
    public boolean isColour() {
        return planes.size() > 1;
    }

    /** From 0, black, to 255, white; beside the picture there is paper. */
    public int value(int plane, int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? PAPER : planes.get(plane)[y * width + x] & 0xFF;
    }

    /** A length on the page in pixels. */
    double pixels(double millimetres) {
        return millimetres * dpi / MILLIMETRES_PER_INCH;
    }

    /** The same page with three planes. */
    Picture inColour() {
        return isColour()
                ? this
                : new Picture(width, height, dpi, List.of(planes.get(0), planes.get(0), planes.get(0)));
    }

    /** The same page with one plane: its brightness by ITU-R BT.601. */
    Picture inGrey() {
        return isColour()
                ? new Picture(width, height, dpi, List.of(planes.get(0)))
                        .toned((plane, x, y, red) -> 0.299 * red + 0.587 * value(1, x, y) + 0.114 * value(2, x, y))
                : this;
    }

    /** The same page with each pixel, plane after plane and row after row, replaced. */
    Picture toned(Tone tone) {
        List<byte[]> toned = blank(width * height, planes.size());
        for (int plane = 0; plane < planes.size(); plane++) {
            byte[] from = planes.get(plane);
            byte[] to = toned.get(plane);
            for (int y = 0, i = 0; y < height; y++) {
                for (int x = 0; x < width; x++, i++) {
                    to[i] = rounded(tone.of(plane, x, y, from[i] & 0xFF));
                }
            }
        }
        return new Picture(width, height, dpi, toned);
    }

    /** A picture of another size whose pixels come from places of this one, blended from the four pixels around each. */
    Picture moved(int newWidth, int newHeight, Origin origin) {
        List<byte[]> moved = blank(newWidth * newHeight, planes.size());
        for (int y = 0, i = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++, i++) {
                Place from = origin.of(x, y);
                for (int plane = 0; plane < planes.size(); plane++) {
                    moved.get(plane)[i] = rounded(blended(plane, from));
                }
            }
        }
        return new Picture(newWidth, newHeight, dpi, moved);
    }

    private double blended(int plane, Place at) {
        int x = (int) Math.floor(at.x());
        int y = (int) Math.floor(at.y());
        double right = at.x() - x;
        double below = at.y() - y;
        return (1 - below) * ((1 - right) * value(plane, x, y) + right * value(plane, x + 1, y))
                + below * ((1 - right) * value(plane, x, y + 1) + right * value(plane, x + 1, y + 1));
    }

    private static byte rounded(double value) {
        return (byte) Math.max(0, Math.min(PAPER, (int) Math.floor(value + 0.5)));
    }

    /** Whether there is nothing but black and white. */
    boolean isBilevel() {
        if (isColour()) {
            return false;
        }
        for (byte value : planes.get(0)) {
            if (value != 0 && value != (byte) PAPER) {
                return false;
            }
        }
        return true;
    }

    /** For a library that writes pictures: of 8 bits a pixel, or of 24. */
    public BufferedImage image() {
        return image(isColour() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY, PAPER);
    }

    /** For a library that writes pictures of 1 bit a pixel; what is not black becomes white. */
    public BufferedImage bilevelImage() {
        return inGrey().image(BufferedImage.TYPE_BYTE_BINARY, 1);
    }

    private BufferedImage image(int type, int white) {
        BufferedImage image = new BufferedImage(width, height, type);
        int[] row = new int[width];
        for (int plane = 0; plane < planes.size(); plane++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    row[x] = Math.min(white, value(plane, x, y));
                }
                image.getRaster().setSamples(0, y, width, 1, plane, row);
            }
        }
        return image;
    }
}
