package dev.annex.samples.scan;

import java.io.Closeable;
import java.io.IOException;
import java.util.Random;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes pictures of the pages of a PDF file, as bad as a {@link Tier} says. The same file, tier and seed give the same pictures;
 * each page has its own chance, whichever are asked for.
 */
public final class Scanner implements Closeable {
    private static final long PAGES_PER_SEED = 1_000_003;

    private final PDDocument printed;
    private final Tier tier;
    private final long seed;

    /**
     * Puts a file into the scanner.
     *
     * @throws IOException if it is no PDF file
     */
    public Scanner(byte[] pdf, Tier tier, long seed) throws IOException {
        this.printed = Loader.loadPDF(pdf);
        this.tier = tier;
        this.seed = seed;
    }

    /** How many pages there are. */
    public int pages() {
        return printed.getNumberOfPages();
    }

    /** How bad they are. */
    public Tier tier() {
        return tier;
    }

    /**
     * One page.
     *
     * @param index from 0
     * @throws IOException if it cannot be rendered
     */
    public Picture page(int index) throws IOException {
        Picture page =
                Picture.of(new PDFRenderer(printed).renderImageWithDPI(index, tier.dpi(), ImageType.GRAY), tier.dpi());
        SplittableRandom chances = new SplittableRandom(seed * PAGES_PER_SEED + index);
        for (Defect defect : tier.defects()) {
            page = defect.applied(page, new Random(chances.nextLong()));
        }
        return page;
    }

    @Override
    public void close() throws IOException {
        printed.close();
    }
}
