package dev.annex.training.evaluate.page;

import java.awt.Color;
import java.awt.image.IndexColorModel;

/** Sixteen colours, which take half a byte each. */
final class Palette {
    private static final int GREYS = 15;

    private Palette() {}

    /** Greys from black to white, and one colour. */
    static IndexColorModel greysAnd(Color colour) {
        byte[] red = new byte[GREYS + 1];
        byte[] green = new byte[GREYS + 1];
        byte[] blue = new byte[GREYS + 1];
        for (int i = 0; i < GREYS; i++) {
            byte grey = (byte) (i * 255 / (GREYS - 1));
            red[i] = grey;
            green[i] = grey;
            blue[i] = grey;
        }
        red[GREYS] = (byte) colour.getRed();
        green[GREYS] = (byte) colour.getGreen();
        blue[GREYS] = (byte) colour.getBlue();
        return new IndexColorModel(4, GREYS + 1, red, green, blue);
    }
}
