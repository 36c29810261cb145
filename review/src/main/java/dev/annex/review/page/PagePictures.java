package dev.annex.review.page;

import dev.annex.extractor.page.pdf.PdfFile;
import dev.annex.extractor.page.scan.PageImage;
import dev.annex.extractor.page.scan.PictureFile;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.MediaType;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.evidence.Box;
import dev.annex.review.message.Refusal;
import dev.annex.review.store.DocumentRow;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;

/** The pages of PDF and picture files as pictures of a few fixed widths. Thread-safe. */
public final class PagePictures {
    /** In pixels: a thumbnail, a page on a laptop, a page at full width, and twice that for zooming. */
    static final NavigableSet<Integer> WIDTHS = new TreeSet<>(List.of(160, 800, 1200, 1600, 2400));

    /** Of the cache on the disk, in bytes: some 5,000 pages. */
    private static final long CACHE = 1L << 30;

    /** Pages rendered at once: each takes a processor and some 50 MB. */
    private static final int AT_ONCE = 2;

    private static final int SIZES_KEPT = 256;
    private static final double POINTS = 72;

    private final SourceFiles files;
    private final PageCache cache;
    private final Recent<String, List<PageSize>> sizes = new Recent<>(SIZES_KEPT);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** @param folder of the cache */
    public PagePictures(SourceFiles files, Path folder, Clock clock) {
        this.files = files;
        this.cache = new PageCache(folder, CACHE, clock);
    }

    /** Whether the pages of a file of that media type can be shown as pictures. */
    public static boolean show(String mediaType) {
        return mediaType.equals(MediaType.PDF.value()) || mediaType.startsWith("image/");
    }

    /** The pages of a document; one that can not be shown as pictures has one, on which its blocks are laid out. */
    public List<PageSize> pages(DocumentRow document) {
        if (!show(document.mediaType())) {
            return List.of(new PageSize(1, 0, 0, false));
        }
        return sizes.get(document.sha256(), sha256 -> measured(document));
    }

    private List<PageSize> measured(DocumentRow document) {
        SourceFile file = files.of(document);
        List<PageSize> pages = new ArrayList<>();
        try {
            if (file.mediaType() == MediaType.PDF) {
                try (PdfFile pdf = PdfFile.open(file, Limits.DEFAULT)) {
                    for (int number = 1; number <= pdf.pageCount(); number++) {
                        pages.add(page(number, pdf.area(number)));
                    }
                }
            } else {
                try (PictureFile picture = PictureFile.open(file)) {
                    for (int number = 1; number <= picture.pageCount(); number++) {
                        pages.add(page(number, picture.page(number).area()));
                    }
                }
            }
        } catch (UnreadableException e) {
            throw Refusal.missing("source.unreadable", e.getMessage());
        }
        return List.copyOf(pages);
    }

    private static PageSize page(int number, Box area) {
        return new PageSize(number, area.x1() - area.x0(), area.y1() - area.y0(), true);
    }

    /**
     * A page as PNG.
     *
     * @param number from 1
     * @param width in pixels that is wished for; the next of the fixed widths is given
     */
    public byte[] picture(DocumentRow document, int number, int width) {
        int fixed = fixed(width);
        String name = document.sha256() + "-" + number + "-" + fixed;
        return cache.get(name).orElseGet(() -> {
            byte[] made = made(document, number, fixed);
            cache.put(name, made);
            return made;
        });
    }

    /** The fixed width that is given for a wished one. */
    public static int fixed(int width) {
        Integer above = WIDTHS.ceiling(width);
        return above == null ? WIDTHS.last() : above;
    }

    private byte[] made(DocumentRow document, int number, int width) {
        turns.acquireUninterruptibly();
        try {
            SourceFile file = files.of(document);
            BufferedImage image = file.mediaType() == MediaType.PDF
                    ? ofPdf(file, number, width)
                    : scaled(ofPicture(file, number), width);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (UnreadableException e) {
            throw Refusal.missing("source.unreadable", e.getMessage());
        } catch (IndexOutOfBoundsException e) {
            throw Refusal.missing("page.missing", number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.release();
        }
    }

    private static BufferedImage ofPdf(SourceFile file, int number, int width) throws UnreadableException {
        try (PdfFile pdf = PdfFile.open(file, Limits.DEFAULT)) {
            Box area = pdf.area(number);
            return pdf.view(number, width * POINTS / (area.x1() - area.x0())).pixels();
        }
    }

    private static PageImage ofPicture(SourceFile file, int number) throws UnreadableException {
        try (PictureFile picture = PictureFile.open(file)) {
            return picture.page(number);
        }
    }

    /** Width and height by the area that the pixels show: those of a fax are not square. */
    private static BufferedImage scaled(PageImage page, int width) {
        Box area = page.area();
        int height = (int) Math.max(1, Math.round(width * (area.y1() - area.y0()) / (area.x1() - area.x0())));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(page.pixels(), 0, 0, width, height, null);
        graphics.dispose();
        return image;
    }
}
