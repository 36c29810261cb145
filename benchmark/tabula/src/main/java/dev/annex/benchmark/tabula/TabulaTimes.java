package dev.annex.benchmark.tabula;

import java.io.File;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.ExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Seconds that tabula-java takes for all pages of some files, in each of its modes: the best of five rounds. */
public final class TabulaTimes {
    private static final int ROUNDS = 5;

    private TabulaTimes() {}

    /** Takes the names of the files. */
    public static void main(String[] files) throws IOException {
        print("lattice", new SpreadsheetExtractionAlgorithm(), files);
        print("stream", new BasicExtractionAlgorithm(), files);
    }

    private static void print(String mode, ExtractionAlgorithm algorithm, String[] files) throws IOException {
        double best = Double.POSITIVE_INFINITY;
        int pages = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            pages = 0;
            for (String file : files) {
                pages += read(new File(file), algorithm);
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf(Locale.ROOT, "tabula %-8s %d pages %.2f s, %.1f ms a page%n", mode, pages, best, 1000 * best / pages);
    }

    private static int read(File file, ExtractionAlgorithm algorithm) throws IOException {
        try (PDDocument document = PDDocument.load(file)) {
            PageIterator pages = new ObjectExtractor(document).extract();
            while (pages.hasNext()) {
                Page page = pages.next();
                algorithm.extract(page);
            }
            return document.getNumberOfPages();
        }
    }
}
