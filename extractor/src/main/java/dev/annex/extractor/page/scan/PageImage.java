package dev.annex.extractor.page.scan;

import dev.annex.model.evidence.Box;
import java.awt.image.BufferedImage;

/**
 * A picture of a page, or of a part of it, as a scanner or a camera made it.
 *
 * @param pixels in colour or grey; nobody changes them any more
 * @param area of the page that they show, in points from its top left; its size and that of the pixels give the
 *     resolution, which may differ across and down, as in a fax
 */
public record PageImage(BufferedImage pixels, Box area) {
    /** Points in an inch. */
    static final double POINTS = 72;

    /** Lower resolutions are no statement about a scan but the default of a program, or nonsense; dots per inch. */
    static final double LEAST_RESOLUTION = 50;

    /** No scanner in an office does more; dots per inch. */
    static final double GREATEST_RESOLUTION = 2400;

    /** In points: a page longer than a sheet of A2 is one whose file only repeats the default of a camera or a program. */
    static final double LONGEST = 1684;

    /** A sheet of A4 (ISO 216): its shorter and its longer side, in points. */
    private static final double A4_SHORT = 595.28;

    private static final double A4_LONG = 841.89;

    public PageImage {
        if (!(area.x1() > area.x0() && area.y1() > area.y0())) {
            throw new IllegalArgumentException("shows nothing of the page: " + area);
        }
    }

    /**
     * A picture that is a page.
     *
     * @param across its resolution in dots per inch, as its file says; if it can not be true, the page is taken to be A4
     * @param down the same from top to bottom
     */
    public static PageImage of(BufferedImage pixels, double across, double down) {
        double width = pixels.getWidth();
        double height = pixels.getHeight();
        if (isResolution(across)
                && isResolution(down)
                && Math.max(width * POINTS / across, height * POINTS / down) <= LONGEST) {
            return new PageImage(pixels, new Box(0, 0, width * POINTS / across, height * POINTS / down));
        }
        double scale = Math.min(A4_SHORT / Math.min(width, height), A4_LONG / Math.max(width, height));
        return new PageImage(pixels, new Box(0, 0, width * scale, height * scale));
    }

    private static boolean isResolution(double dotsPerInch) {
        return dotsPerInch >= LEAST_RESOLUTION && dotsPerInch <= GREATEST_RESOLUTION;
    }

    /** Its resolution from left to right, in dots per inch. */
    public double resolutionAcross() {
        return pixels.getWidth() * POINTS / (area.x1() - area.x0());
    }

    /** Its resolution from top to bottom, in dots per inch. */
    public double resolutionDown() {
        return pixels.getHeight() * POINTS / (area.y1() - area.y0());
    }
}
