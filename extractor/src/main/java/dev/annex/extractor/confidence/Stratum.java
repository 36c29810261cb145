package dev.annex.extractor.confidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of sources that are calibrated by themselves: by how their words came into the file and, from pixels, how well they could be read. */
public enum Stratum {
    /** Word and plain text: the file says its words and tables. */
    TEXT("text"),
    /** A text layer on pages: the file says its words, lines and gaps tell the tables. */
    PAGES("pages"),
    /** Read from pixels, well. */
    GOOD_SCAN("goodScan"),
    /** Read from pixels, with trouble. */
    POOR_SCAN("poorScan");

    /**
     * Mean certainty of the pages of a scan, from which it is a good one. Chosen where the share of right values on invented reports
     * falls: flat scans at 200 and 300 dpi are above, faxes, photographs and most coarse scans below.
     */
    static final double GOOD = 0.986;

    private final String key;

    Stratum(String key) {
        this.key = key;
    }

    /** By which the calibration file and messages know it. */
    public String key() {
        return key;
    }

    /** Whether its words were read from pixels. */
    public boolean isScan() {
        return this == GOOD_SCAN || this == POOR_SCAN;
    }

    /** The stratum of that key. */
    public static Optional<Stratum> of(String key) {
        return Arrays.stream(values())
                .filter(stratum -> stratum.key.equals(key))
                .findFirst();
    }

    static Stratum scan(double certainty) {
        return certainty >= GOOD ? GOOD_SCAN : POOR_SCAN;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Stratum::key).toList();
    }
}
