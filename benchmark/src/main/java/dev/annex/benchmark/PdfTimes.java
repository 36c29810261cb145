package dev.annex.benchmark;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Seconds that Annex takes from PDF files to their paragraphs and tables, and PDFBox alone to their text: the best of five
 * rounds over the same files, taken in turn so that both meet the same machine.
 */
public final class PdfTimes {
    private static final int ROUNDS = 5;

    private PdfTimes() {}

    private interface Reading {
        int pages(SourceFile file) throws IOException, UnreadableException;
    }

    /** Takes the names of the files. */
    public static void main(String[] names) throws IOException, UnreadableException {
        List<SourceFile> files = new ArrayList<>();
        for (String name : names) {
            files.add(SourceFile.of(Path.of(name), Limits.DEFAULT));
        }
        Extractor extractor = Extractor.create();
        double annex = Double.POSITIVE_INFINITY;
        double pdfbox = Double.POSITIVE_INFINITY;
        int pages = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            pages = pages(files, file -> extractor.document(file).pageCount().orElse(0));
            annex = Math.min(annex, seconds(start));
            start = System.nanoTime();
            pages(files, PdfTimes::strip);
            pdfbox = Math.min(pdfbox, seconds(start));
        }
        System.out.printf(
                Locale.ROOT, "annex document  %d pages %.2f s, %.1f ms a page%n", pages, annex, 1000 * annex / pages);
        System.out.printf(
                Locale.ROOT, "pdfbox text     %d pages %.2f s, %.1f ms a page%n", pages, pdfbox, 1000 * pdfbox / pages);
        System.out.printf(Locale.ROOT, "annex / pdfbox  %.2f%n", annex / pdfbox);
    }

    private static int pages(List<SourceFile> files, Reading reading) throws IOException, UnreadableException {
        int pages = 0;
        for (SourceFile file : files) {
            pages += reading.pages(file);
        }
        return pages;
    }

    private static int strip(SourceFile file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            new PDFTextStripper().getText(document);
            return document.getNumberOfPages();
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
