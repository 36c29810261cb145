package dev.annex.extractor.ocr;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.scan.CleanScan;
import dev.annex.extractor.page.scan.PageImage;
import dev.annex.extractor.page.scan.ScanCleaner;
import java.util.Optional;

/** Reads a picture of a page as a page: cleaned, turned upright, its text as glyphs. May be used by several threads at once. */
public final class PictureReader {
    /** A page read with less certainty than this, on average over its characters, may stand on its head. */
    public static final double DOUBTFUL = 0.75;

    private final ScanCleaner cleaner = new ScanCleaner();

    /** A reader; the models of its engine are loaded with the first picture. */
    public PictureReader() {}

    /**
     * The page that a picture shows.
     *
     * @param number of the page in its file, from 1
     * @throws OcrUnavailableException where no engine runs on this machine
     */
    public Page read(PageImage image, int number) throws OcrUnavailableException {
        ScanReader reader = ScanReader.with(PpOcrRecognizer.load());
        CleanScan scan = cleaner.clean(image);
        Page page = reader.read(scan, number);
        CleanScan kept = scan;
        if (!page.glyphs().isEmpty() && certainty(page) < DOUBTFUL) {
            CleanScan turned = scan.upsideDown();
            Page other = reader.read(turned, number);
            if (certainty(other) > certainty(page)) {
                page = other;
                kept = turned;
            }
        }
        return page.lying(kept.tilt(image.area()));
    }

    /** How sure the engine is of a page, on average over its characters, 0 to 1; 0 where it read none. */
    public static double certainty(Page page) {
        return page.glyphs().stream()
                .map(Glyph::recognition)
                .flatMap(Optional::stream)
                .mapToDouble(Recognition::probability)
                .average()
                .orElse(0);
    }
}
