package dev.annex.extractor.ocr;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.scan.CleanScan;
import dev.annex.extractor.page.scan.PageImage;
import dev.annex.extractor.page.scan.ScanCleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a picture of a page as a page: cleaned, turned upright, its text as glyphs. Where Tesseract is installed, it reads
 * doubtful numbers again. May be used by several threads at once.
 */
public final class PictureReader implements AutoCloseable {
    /** A page read with less certainty than this, on average over its characters, may stand on its head. */
    static final double DOUBTFUL = 0.75;

    private final ScanCleaner cleaner = new ScanCleaner();
    private final OcrEngine.Kind engine;
    private final List<TesseractRecognizer> opened = new ArrayList<>();
    private Optional<ScanReader> reader = Optional.empty();

    /** A reader by PP-OCR; the models are loaded with the first picture. */
    public PictureReader() {
        this(OcrEngine.Kind.PP_OCR);
    }

    /** @param engine that reads the lines; which Tesseract does without a second opinion */
    public PictureReader(OcrEngine.Kind engine) {
        this.engine = engine;
    }

    /**
     * The page that a picture shows.
     *
     * @param number of the page in its file, from 1
     * @throws OcrUnavailableException where no engine runs on this machine
     */
    public Page read(PageImage image, int number) throws OcrUnavailableException {
        ScanReader reader = reader();
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

    /** Whether Tesseract was found but broke down over and over, so that numbers are no longer read twice. */
    public synchronized boolean hasGivenUpTesseract() {
        return opened.stream().anyMatch(TesseractRecognizer::isGivenUp);
    }

    /** Ends the processes of Tesseract; they also end with this JVM. A reader that is used again starts anew. */
    @Override
    public synchronized void close() {
        opened.forEach(TesseractRecognizer::close);
        opened.clear();
        reader = Optional.empty();
    }

    private synchronized ScanReader reader() throws OcrUnavailableException {
        if (reader.isEmpty()) {
            reader = Optional.of(started());
        }
        return reader.get();
    }

    private ScanReader started() throws OcrUnavailableException {
        if (engine == OcrEngine.Kind.TESSERACT) {
            TesseractRecognizer tesseract = TesseractRecognizer.chinese();
            opened.add(tesseract);
            return ScanReader.with(tesseract);
        }
        ScanReader alone = ScanReader.with(PpOcrRecognizer.load());
        try {
            TesseractRecognizer tesseract = TesseractRecognizer.english();
            opened.add(tesseract);
            return alone.checkingNumbersBy(tesseract);
        } catch (OcrUnavailableException e) {
            // It need not be there: numbers are read once then.
            return alone;
        }
    }

    private static double certainty(Page page) {
        return page.glyphs().stream()
                .map(Glyph::recognition)
                .flatMap(Optional::stream)
                .mapToDouble(Recognition::probability)
                .average()
                .orElse(0);
    }
}
