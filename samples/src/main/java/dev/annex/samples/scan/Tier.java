package dev.annex.samples.scan;

import dev.annex.samples.scan.Stamp.Ink;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Kinds of bad scans, each with its resolution, what went wrong on the way, and how the pages are packed. */
public enum Tier {
    /** As good as it gets. */
    SCAN_300(300, new Compression.Jpeg(0.8)),
    /** Askew and grainy. */
    SCAN_200_SKEW(200, new Compression.Jpeg(0.8), new Noise(9.5), new Skew(1.25)),
    /** In colour, with a red stamp across the form. */
    SCAN_200_STAMP(200, new Compression.Jpeg(0.7), new Stamp(Tier.OFFICE, Ink.RED), new Noise(5), new Skew(0.55)),
    /** The same stamp, scanned in grey: its ink cannot be told from toner by colour. */
    SCAN_200_GREY_STAMP(200, new Compression.Jpeg(0.7), new Stamp(Tier.OFFICE, Ink.GREY), new Noise(5), new Skew(0.55)),
    /** Black and white only. */
    SCAN_200_BILEVEL(
            200,
            new Compression.GroupFour(),
            new Skew(0.45),
            new Blur(0.6),
            new Noise(4),
            new Bilevel(165),
            new Speckle(0.5)),
    /** Coarse, blurred, grainy and packed tightly. */
    SCAN_150_POOR(150, new Compression.Jpeg(0.5), new Noise(17), new Skew(0.95), new Blur(0.45)),
    /** Sent by fax: ragged, speckled, scratched. */
    SCAN_FAX(
            200,
            new Compression.GroupFour(),
            new Skew(0.7),
            new Blur(0.7),
            new LowContrast(40, 235),
            new Noise(18),
            new Bilevel(172),
            new Speckle(12),
            new FaxLines(3, 12)),
    /** Taken with a telephone: aslant, curled, in warm light with a shadow. */
    SCAN_PHOTO(
            200,
            new Compression.Jpeg(0.75),
            new PaperTint(250, 242, 226),
            new Curl(2.5),
            new Photograph(0.03),
            new Shadow(0.45),
            new Blur(0.8),
            new JpegLoss(0.6),
            new Noise(5)),
    /** Punched, thin paper, the lid open, and put in the wrong way round. */
    SCAN_TURNED(
            200,
            new Compression.Flate(),
            new BleedThrough(0.18),
            new PunchHoles(),
            new Skew(0.6),
            new ScannerBorder(4),
            new LowContrast(30, 240),
            new QuarterTurn(List.of(1, 2, 3)));

    private static final String OFFICE = "临沅县机关事务服务中心";

    private final int dpi;
    private final Compression compression;
    private final List<Defect> defects;

    Tier(int dpi, Compression compression, Defect... defects) {
        this.dpi = dpi;
        this.compression = compression;
        this.defects = List.of(defects);
    }

    /**
     * The tier of that name.
     *
     * @param name such as {@code scan-200-skew}
     * @throws IllegalArgumentException if there is none
     */
    public static Tier named(String name) {
        return Arrays.stream(values())
                .filter(tier -> tier.fileName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tier is called " + name + "; there are "
                        + Arrays.stream(values()).map(Tier::fileName).toList()));
    }

    /** As files of this tier are called, without an extension: {@code scan-200-skew}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Pixels to the inch. */
    public int dpi() {
        return dpi;
    }

    Compression compression() {
        return compression;
    }

    /** In the order in which they befall a page. */
    public List<Defect> defects() {
        return defects;
    }
}
