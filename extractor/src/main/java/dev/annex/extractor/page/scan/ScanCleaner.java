package dev.annex.extractor.page.scan;

/**
 * Makes a picture of a page fit to be read: grey without stamps, evenly lit, full of contrast, upright, straight, at a
 * resolution that the recognition of characters likes. Whether a page stands on its head can not be told from Chinese
 * characters by their shape; whoever reads it tries {@link CleanScan#upsideDown} where the scores are low.
 */
public final class ScanCleaner {
    /** Finer scans are reduced to this resolution, in dots per inch: more takes time and adds nothing. */
    static final double FINEST = 300;

    /** Coarser scans than this are enlarged, in dots per inch, */
    static final double COARSEST = 200;

    /** to this. */
    static final double ENLARGED = 225;

    /** Resolution at which slopes are looked for first, in dots per inch. */
    private static final double OVERVIEW = 100;

    /** Slopes up to this, in degrees, displace nothing by more than a pixel or two. */
    static final double STRAIGHT = 0.03;

    /** A cleaner; it keeps nothing from one picture to the next. */
    public ScanCleaner() {}

    /** The page that a picture shows. A blank picture gives a blank page. */
    public CleanScan clean(PageImage image) {
        double across = image.resolutionAcross();
        double down = image.resolutionDown();
        GreyImage grey = ColourInk.toGrey(image.pixels());
        int columns = Math.max(1, (int) (across / FINEST));
        int rows = Math.max(1, (int) (down / FINEST));
        if (columns > 1 || rows > 1) {
            grey = Resampling.reduced(grey, columns, rows);
            across /= columns;
            down /= rows;
        }
        grey = ScannerEdges.whitened(Contrast.stretch(Lighting.even(grey, Math.max(across, down))));
        double resolution = working(Math.max(across, down));
        GreyImage overview = overview(grey, across, down);
        int quarters = Upright.quarters(overview, OVERVIEW);
        GreyImage upright = Resampling.turned(grey, 90 * quarters, across / resolution, down / resolution);
        double degrees = -Skew.of(upright);
        if (Math.abs(degrees) > STRAIGHT) {

            upright = Resampling.turned(grey, 90 * quarters + degrees, across / resolution, down / resolution);
        } else {
            degrees = 0;
        }
        GreyImage ink = Specks.removed(Threshold.ink(upright, resolution), resolution);
        return new CleanScan(upright, ink, resolution, RuleTracer.trace(ink, resolution), new Turn(quarters, degrees));
    }

    private static double working(double resolution) {
        if (resolution > FINEST) {
            return FINEST;
        }
        return resolution < COARSEST ? ENLARGED : resolution;
    }

    private static GreyImage overview(GreyImage grey, double across, double down) {
        return Resampling.reduced(
                grey, Math.max(1, (int) Math.round(across / OVERVIEW)), Math.max(1, (int) Math.round(down / OVERVIEW)));
    }
}
