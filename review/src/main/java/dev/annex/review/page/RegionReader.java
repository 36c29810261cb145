package dev.annex.review.page;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.line.TextLine;
import dev.annex.extractor.ocr.OcrEngine;
import dev.annex.extractor.ocr.OcrUnavailableException;
import dev.annex.extractor.ocr.PictureReader;
import dev.annex.extractor.page.Glyph;
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
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a part of a document again: its text layer where it has one there, else its pixels. Thread-safe. */
public final class RegionReader implements AutoCloseable {
    private static final String TEXT = "text";
    private static final String OCR = "ocr";

    private final SourceFiles files;
    private final PageBlocks blocks;
    private final PictureReader pictures;
    private final Semaphore turn = new Semaphore(1, true);

    public RegionReader(SourceFiles files, PageBlocks blocks, OcrEngine.Kind engine) {
        this.files = files;
        this.blocks = blocks;
        this.pictures = new PictureReader(engine);
    }

    /**
     * What stands there.
     *
     * @param text on one line; empty where nothing was made out
     * @param confidence mean probability of its characters, 0 to 1; 1 for text that the file itself says
     * @param origin {@code text} or {@code ocr}
     */
    public record Region(String text, double confidence, String origin) {}

    /**
     * Reads a part of a page.
     *
     * @param page from 1
     * @param area in points from the top left of the page
     */
    public Region area(DocumentRow row, int page, Box area) {
        SourceFile file = files.of(row);
        try {
            if (file.mediaType() != MediaType.PDF) {
                return recognised(cut(file, page, area));
            }
            try (PdfFile pdf = PdfFile.open(file, Limits.DEFAULT)) {
                List<Glyph> glyphs = pdf.page(page).glyphs().stream()
                        .filter(glyph -> isWithin(glyph.box(), area))
                        .toList();
                return glyphs.isEmpty() ? recognised(pdf.image(page, area)) : new Region(words(glyphs), 1, TEXT);
            }
        } catch (UnreadableException e) {
            throw Refusal.missing("source.unreadable", e.getMessage());
        } catch (IndexOutOfBoundsException e) {
            throw Refusal.missing("page.missing", page);
        }
    }

    private static boolean isWithin(Box glyph, Box area) {
        double x = (glyph.x0() + glyph.x1()) / 2;
        double y = (glyph.y0() + glyph.y1()) / 2;
        return x >= area.x0() && x <= area.x1() && y >= area.y0() && y <= area.y1();
    }

    private static String words(List<Glyph> glyphs) {
        return TextLine.of(glyphs).stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    private static PageImage cut(SourceFile file, int page, Box area) throws UnreadableException {
        try (PictureFile picture = PictureFile.open(file)) {
            PageImage whole = picture.page(page);
            double across = whole.resolutionAcross() / 72;
            double down = whole.resolutionDown() / 72;
            BufferedImage pixels = whole.pixels();
            int x0 = within(area.x0() * across, pixels.getWidth());
            int y0 = within(area.y0() * down, pixels.getHeight());
            int x1 = within(area.x1() * across, pixels.getWidth());
            int y1 = within(area.y1() * down, pixels.getHeight());
            if (x1 <= x0 || y1 <= y0) {
                throw Refusal.wrong("region.outside");
            }
            return new PageImage(
                    pixels.getSubimage(x0, y0, x1 - x0, y1 - y0), new Box(0, 0, (x1 - x0) / across, (y1 - y0) / down));
        }
    }

    private static int within(double pixel, int size) {
        return (int) Math.round(Math.max(0, Math.min(size, pixel)));
    }

    private Region recognised(PageImage image) {
        turn.acquireUninterruptibly();
        try {
            dev.annex.extractor.page.Page page = pictures.read(image, 1);
            return new Region(words(page.glyphs()), PictureReader.certainty(page), OCR);
        } catch (OcrUnavailableException e) {
            throw Refusal.wrong("ocr.unavailable", String.valueOf(e.getMessage()));
        } finally {
            turn.release();
        }
    }

    /** Reads a cell of a table; all numbers from 1. */
    public Region cell(DocumentRow document, int table, int row, int column) {
        String text = blocks.document(document).blocks().stream()
                .flatMap(RegionReader::grids)
                .filter(grid -> grid.place().table() == table)
                .flatMap(grid -> covering(grid, row, column).stream())
                .findFirst()
                .map(Cell::text)
                .orElseThrow(() -> Refusal.wrong("region.outside"));
        return new Region(text, 1, TEXT);
    }

    private static Optional<Cell> covering(Grid grid, int row, int column) {
        return row < 1 || column < 1 || row > grid.rows() || column > grid.columns()
                ? Optional.empty()
                : grid.at(row - 1, column - 1);
    }

    private static Stream<Grid> grids(Block block) {
        return block instanceof Grid grid
                ? Stream.concat(
                        Stream.of(grid),
                        grid.cells().stream()
                                .flatMap(cell -> cell.blocks().stream())
                                .flatMap(RegionReader::grids))
                : Stream.empty();
    }

    @Override
    public void close() {
        pictures.close();
    }
}
