package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Picture;
import dev.annex.extractor.document.layout.Findings.Part;
import dev.annex.extractor.ocr.PictureReader;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.scan.PageImage;
import dev.annex.extractor.page.scan.PictureFile;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts what the scans of one document say where they stand. Scans that follow one another are the pages of one text. */
final class ScanInsertion {
    /** Pictures of one document that are read: more than any report has pages. */
    static final int MOST_PICTURES = 300;

    /** Across a picture as wide as {@link PictureRegions#NARROWEST}: at fewer than 72 dots per inch no character can be read. */
    static final int FEWEST_PIXELS = 200;

    /** Names in a message; a file may have hundreds. */
    private static final int MOST_NAMES = 3;

    /** Longer side by shorter: photographs of cameras and telephones are 4:3, A4 is 1.414, a sheet cut a little is between. */
    private static final double SQUAREST_SHEET = 1.35;

    private static final double LONGEST_SHEET = 1.48;

    /** In dots per inch: programs that say less speak of screens. */
    private static final double COARSEST_SCAN = 150;

    /** In points: a part of a sheet of A4 is no wider. */
    private static final double WIDEST_PART = 600;

    /** Points in an inch. */
    private static final double POINTS = 72;

    private static final Set<String> METAFILES = Set.of("image/x-emf", "image/emf", "image/x-wmf", "image/wmf");

    private final PastedScans.Parts parts;
    private final Allowance allowance;
    private final Findings findings;
    private final PictureReading reading;
    private final List<String> metafiles = new ArrayList<>();
    private int tried;
    private int read;
    private int leftOver;

    ScanInsertion(PastedScans.Parts parts, PictureReader reader, Allowance allowance, Findings findings) {
        this.parts = parts;
        this.allowance = allowance;
        this.findings = findings;
        this.reading = new PictureReading(reader, allowance, findings);
    }

    /** Whether no picture was a scan. */
    boolean isNothing() {
        return read == 0;
    }

    /** Says which pictures were not even tried. To be called at the end. */
    void sayWhatIsLeft() {
        if (leftOver > 0) {
            findings.say(
                    Severity.ERROR,
                    "tooManyPictures",
                    Part.picture("其余 " + leftOver + " 幅"),
                    "未读取，文中图片超过 " + MOST_PICTURES + " 幅的上限或读取时间已用完；请拆分后再读。");
        }
        if (!metafiles.isEmpty()) {
            String names = String.join("、", metafiles.subList(0, Math.min(MOST_NAMES, metafiles.size())));
            findings.say(
                    Severity.WARNING,
                    "pictureKind",
                    Part.picture(names + (metafiles.size() > MOST_NAMES ? " 等" : "")),
                    "共 " + metafiles.size() + " 幅，是矢量图（EMF 或 WMF），其中如有文字没有读取；请另存为图片后再读，或对照原件查看。");
        }
    }

    /** The same blocks, scans replaced by what they say; places are as they were, or those on the scan. */
    List<Block> into(List<Block> blocks) throws UnreadableException {
        List<Block> result = new ArrayList<>();
        List<Block> blanks = new ArrayList<>();
        Optional<PagedDocument> open = Optional.empty();
        int sheets = 0;
        for (Block block : blocks) {
            Optional<Page> sheet = block instanceof Picture picture
                    ? sheet(picture, open.isPresent() ? sheets + 1 : 1)
                    : Optional.empty();
            if (sheet.isPresent()) {
                sheets = sheet.get().number();
                open = open.isPresent() ? open : Optional.of(new PagedDocument(allowance, findings));
                open.get().add(sheet.get(), Part.picture(((Picture) block).name()));
            } else if (open.isPresent() && block instanceof Paragraph paragraph && paragraph.isBlank()) {
                blanks.add(block);
            } else {
                open.ifPresent(text -> result.addAll(text.blocks()));
                open = Optional.empty();
                result.addAll(blanks);
                blanks.clear();
                result.add(block instanceof Grid grid ? within(grid) : block);
            }
        }
        open.ifPresent(text -> result.addAll(text.blocks()));
        result.addAll(blanks);
        return result;
    }

    private Grid within(Grid grid) throws UnreadableException {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            cells.add(new Cell(
                    cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), into(cell.blocks()), cell.place()));
        }
        return new Grid(grid.rows(), grid.columns(), cells, grid.ruled(), grid.place());
    }

    /** What a picture shows, where it is a scan. */
    private Optional<Page> sheet(Picture picture, int number) {
        boolean small = picture.width() > 0 && picture.width() < PictureRegions.NARROWEST;
        if (small || reading.isUnavailable()) {
            return Optional.empty();
        }
        if (METAFILES.contains(picture.mediaType())) {
            metafiles.add(picture.name());
            return Optional.empty();
        }
        if (tried >= MOST_PICTURES || allowance.isOver()) {
            leftOver++;
            return Optional.empty();
        }
        tried++;
        Part part = Part.picture(picture.name());
        Optional<Page> page = decoded(picture, part)
                .filter(image -> image.pixels().getWidth() >= FEWEST_PIXELS
                        && image.area().x1() >= PictureRegions.NARROWEST
                        && image.area().y1() >= PictureRegions.LOWEST)
                .flatMap(image -> reading.read(() -> image, number, part, Severity.WARNING))
                .filter(PictureReading::isText)
                .map(found -> noting(found, "读自图片 " + picture.name()));
        read += page.isPresent() ? 1 : 0;
        return page;
    }

    private Optional<PageImage> decoded(Picture picture, Part part) {
        try {
            Optional<byte[]> bytes = parts.bytes(picture);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            SourceFile file = new SourceFile(allowance.file() + "：图片 " + picture.name(), bytes.get());
            try (PictureFile opened = PictureFile.open(file)) {
                return Optional.of(onPaper(opened.page(1), picture.width()));
            }
        } catch (UnreadableException e) {
            findings.say(Severity.WARNING, part, e);
            return Optional.empty();
        }
    }

    /**
     * The picture in the size of the paper that was scanned, as all measures of type are those of paper: a whole sheet is A4
     * however small it is shown; a part of one is as large as a scanner says, or else as it is shown.
     */
    private static PageImage onPaper(PageImage image, double shownWidth) {
        double width = image.pixels().getWidth();
        double height = image.pixels().getHeight();
        double shape = Math.max(width, height) / Math.min(width, height);
        if (shape >= SQUAREST_SHEET && shape <= LONGEST_SHEET) {
            return PageImage.of(image.pixels(), 0, 0);
        }
        if (shownWidth <= 0
                || (image.resolutionAcross() >= COARSEST_SCAN && image.area().x1() <= WIDEST_PART)) {
            return image;
        }
        double dotsPerInch = width * POINTS / shownWidth;
        return PageImage.of(image.pixels(), dotsPerInch, dotsPerInch);
    }

    private static Page noting(Page page, String note) {
        return page.showing(
                page.glyphs().stream()
                        .map(glyph -> glyph.recognition()
                                .map(how -> glyph.recognized(how.noting(note)))
                                .orElse(glyph))
                        .toList(),
                page.rules(),
                page.pictures());
    }
}
