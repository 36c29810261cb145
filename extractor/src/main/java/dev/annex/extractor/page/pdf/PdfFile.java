package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.scan.PageImage;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.evidence.Box;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A PDF file whose pages are read one at a time; none is kept. Whatever is wrong with one page is said in the diagnostics,
 * and the others are read. Belongs to one thread. Pages asked for in order are found fastest.
 */
public final class PdfFile implements AutoCloseable {
    private final String name;
    private final PDDocument document;
    private final Allowance allowance;
    private final Layers layers;
    private final StreamScale scale;
    private final PageImaging imaging;
    private final int pageCount;
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private Iterator<PDPage> pages;
    private int nextPage = 1;

    private PdfFile(String name, PDDocument document, Allowance allowance, Limits limits, List<Diagnostic> findings) {
        this.name = name;
        this.document = document;
        this.allowance = allowance;
        this.layers = new Layers(document);
        this.scale = new StreamScale(limits);
        this.imaging = new PageImaging(name, document);
        this.pages = document.getPages().iterator();
        this.pageCount = count(document.getPages().iterator());
        this.diagnostics.addAll(findings);
    }

    private static int count(Iterator<PDPage> pages) {
        int count = 0;
        while (pages.hasNext()) {
            pages.next();
            count++;
        }
        return count;
    }

    /**
     * Opens a file; one that is encrypted with the empty password too. Time and sizes are counted from here on.
     *
     * @throws UnreadableException if it needs a password, or no page can be found in it
     */
    public static PdfFile open(SourceFile file, Limits limits) throws UnreadableException {
        return open(file, limits, new Allowance(file, limits));
    }

    /**
     * The same, where reading the file takes from what is left to its reader.
     *
     * @throws UnreadableException if it needs a password, or no page can be found in it
     */
    public static PdfFile open(SourceFile file, Limits limits, Allowance allowance) throws UnreadableException {
        PdfOpening opening = new PdfOpening(file, limits);
        PDDocument document = opening.open();
        try {
            PdfFile opened = new PdfFile(file.name(), document, allowance, limits, opening.findings(document));
            if (opened.pageCount == 0) {
                throw new UnreadableException("noPages", file.name() + "：PDF 中没有可以读取的页面，请重新取得原件。");
            }
            return opened;
        } catch (UnreadableException e) {
            closeQuietly(document);
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            closeQuietly(document);
            throw new UnreadableException("damaged", file.name() + "：PDF 的页面目录已损坏，无法读取，请重新取得原件。", e);
        }
    }

    private static void closeQuietly(PDDocument document) {
        try {
            document.close();
        } catch (IOException e) {
            // the file is given up for a better reason
        }
    }

    /** How many pages it has, at least 1. */
    public int pageCount() {
        return pageCount;
    }

    /**
     * Reads a page. One that is broken gives what could be read of it; one that exceeds its limits, or has no size, is
     * empty and as a whole {@link Page#unreadable}. The diagnostics say so.
     *
     * @param number from 1
     * @throws IndexOutOfBoundsException if there is no such page
     */
    public Page page(int number) {
        PageReading reading = new PageReading(number, allowance, layers, scale);
        Page page = reading.read(sought(number));
        reading.findings()
                .forEach(finding -> diagnostics.add(new Diagnostic(
                        finding.severity(),
                        finding.code(),
                        name + "：第 " + number + " 页" + finding.message(),
                        Optional.of(number))));
        return page;
    }

    private PDPage sought(int number) {
        if (number < 1 || number > pageCount) {
            throw new IndexOutOfBoundsException("page " + number + " of " + pageCount);
        }
        if (number < nextPage) {
            pages = document.getPages().iterator();
            nextPage = 1;
        }
        while (nextPage < number) {
            pages.next();
            nextPage++;
        }
        nextPage++;
        return pages.next();
    }

    /**
     * A picture of a whole page: its own pixels where the page is a scan, else rendered at 300 dots per inch or less.
     *
     * @param number from 1
     * @throws UnreadableException if a picture of the page is broken, too large, or of a kind that can not be decoded
     */
    public PageImage image(int number) throws UnreadableException {
        PDPage page = sought(number);
        Placement placement = PageReading.placement(page);
        return imaging.whole(page, number, placement, new PageBudget(allowance));
    }

    /**
     * A picture of a part of a page, rendered at 300 dots per inch or less.
     *
     * @param number from 1
     * @param area on the upright page, in points
     * @throws UnreadableException if a picture of the page is broken, too large, or of a kind that can not be decoded
     */
    public PageImage image(int number, Box area) throws UnreadableException {
        PDPage page = sought(number);
        Placement placement = PageReading.placement(page);
        return imaging.part(page, number, placement, area, new PageBudget(allowance));
    }

    /**
     * A picture of a whole page for people to look at.
     *
     * @param number from 1
     * @param dotsPerInch at which it is rendered
     * @throws UnreadableException if a picture of the page is broken, too large, or of a kind that can not be decoded
     */
    public PageImage view(int number, double dotsPerInch) throws UnreadableException {
        PDPage page = sought(number);
        return imaging.view(page, number, PageReading.placement(page), dotsPerInch, new PageBudget(allowance));
    }

    /**
     * The size of a page as it is seen, in points, from its top left.
     *
     * @param number from 1
     */
    public Box area(int number) {
        Placement placement = PageReading.placement(sought(number));
        return new Box(0, 0, placement.width(), placement.height());
    }

    /** What could not be read, or not as it should, of the file and of the pages that were asked for until now. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    @Override
    public void close() throws UnreadableException {
        try {
            document.close();
        } catch (IOException e) {
            throw new UnreadableException("io", name + "：关闭文件时出错。", e);
        }
    }

    /** What is to be said about a page. */
    record Finding(Severity severity, String code, String message) {}
}
