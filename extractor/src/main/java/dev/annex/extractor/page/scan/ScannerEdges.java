package dev.annex.extractor.page.scan;

/** Whitens the dark margins that a scanner or a copier leaves where the sheet does not cover the glass. */
final class ScannerEdges {
    /** A margin is no wider than this share of the picture. */
    static final double WIDEST = 0.12;

    /** A margin runs along more than this share of its side; what touches a side elsewhere is print that was cut off. */
    static final double LEAST_SHARE = 0.15;

    /** Darker than this, from 0 to 255, is margin. */
    private static final int DARK = 128;

    /** White flecks within a margin up to this many pixels are overlooked, and its soft edge is as wide. */
    private static final int FLECK = 3;

    private final byte[] pixels;

    private ScannerEdges(byte[] pixels) {
        this.pixels = pixels;
    }

    /** The same picture without dark margins. */
    static GreyImage whitened(GreyImage grey) {
        int width = grey.width();
        int height = grey.height();
        byte[] pixels = grey.crop(0, 0, width, height).pixels();
        ScannerEdges edges = new ScannerEdges(pixels);
        edges.peel(0, width, height, 1, width);
        edges.peel(width - 1, width, height, -1, width);
        edges.peel(0, height, width, width, 1);
        edges.peel((height - 1) * width, height, width, -width, 1);
        return new GreyImage(width, height, pixels);
    }

    /**
     * Whitens one margin.
     *
     * @param corner where the side begins
     * @param depth pixels from this side to the opposite one
     * @param side pixels along the side
     * @param inwards from a pixel to the next one away from the side
     * @param onwards from a pixel to the next one along the side
     */
    private void peel(int corner, int depth, int side, int inwards, int onwards) {
        int most = (int) (WIDEST * depth);
        int[] margin = new int[side];
        int found = 0;
        for (int i = 0; i < side; i++) {
            margin[i] = margin(corner + i * onwards, inwards, Math.min(depth, most + FLECK));
            found += margin[i] > 0 && margin[i] <= most ? 1 : 0;
        }
        if (found < LEAST_SHARE * side) {
            return;
        }
        for (int i = 0; i < side; i++) {
            if (margin[i] > 0 && margin[i] <= most) {
                for (int j = 0; j < Math.min(depth, margin[i] + FLECK); j++) {
                    pixels[corner + i * onwards + j * inwards] = (byte) 255;
                }
            }
        }
    }

    private int margin(int start, int step, int most) {
        int end = 0;
        for (int i = 0; i < most && i - end <= FLECK; i++) {
            if ((pixels[start + i * step] & 0xFF) < DARK) {
                end = i + 1;
            }
        }
        return end;
    }
}
