package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.layout.Findings.Part;
import dev.annex.extractor.document.layout.PictureRegions.Region;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.PagePicture;
import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.pdf.PdfFile;
import dev.annex.extractor.page.scan.PageImage;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.evidence.Box;
import dev.annex.model.finding.Severity;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Completes what a PDF file says of its pages by what their pixels show: pages that are scans or drawn outlines, pictures beside
 * the text, and text whose characters the file does not know. Text that can be seen and trusted always stays.
 */
final class PageRecognition {
    static final String WITHOUT_TEXT = "是图片，没有识别出文字，可能是空白页或照片；请对照原件查看。";

    /** Of a page without text: pictures that cover this much of it are a scan of it. */
    static final double SCAN = 0.5;

    /** Of its height: glyphs that are read again stand so far off the place that the file gives to them. */
    private static final double SLACK = 0.3;

    /** In points: room around what is rendered, so that no stroke touches its edge. */
    private static final double MARGIN = 6;

    /** Brighter than this, from 0 to 255, is paper. */
    private static final int PAPER = 200;

    /** A page without text that draws more lines than this is a drawing or a trap; a full form has some 500. */
    private static final int MOST_RULES = 3_000;

    private final PdfFile pdf;
    private final PictureReading pictures;
    private final Findings findings;

    PageRecognition(PdfFile pdf, PictureReading pictures, Findings findings) {
        this.pdf = pdf;
        this.pictures = pictures;
        this.findings = findings;
    }

    /** The page with what its pixels show. */
    Page complete(Page page) {
        if (isGivenUp(page)) {
            return page;
        }
        boolean silent = page.glyphs().stream().allMatch(glyph -> glyph.text().isBlank());
        if (silent && (page.pictures().isEmpty() || isScan(page))) {
            return HiddenWitness.heard(whole(page));
        }
        Page read = page.unreadable().stream().anyMatch(PageRecognition::isRun) ? readAgain(page) : page;
        return HiddenWitness.heard(withPictures(read));
    }

    private static boolean isGivenUp(Page page) {
        return page.width() <= 0
                || (page.glyphs().isEmpty()
                        && page.pictures().isEmpty()
                        && !page.unreadable().isEmpty());
    }

    private static boolean isScan(Page page) {
        return PictureRegions.of(page).stream()
                .anyMatch(region -> region.area() >= SCAN * page.width() * page.height());
    }

    /** Several glyphs in a row; one alone is a bullet or a sign, which the recogniser does not know either. */
    private static boolean isRun(Box unreadable) {
        return unreadable.x1() - unreadable.x0() >= 1.5 * (unreadable.y1() - unreadable.y0());
    }

    // A page without text

    private Page whole(Page page) {
        Part part = Part.page(page.number());
        if (page.pictures().isEmpty()) {
            return drawing(page)
                    .flatMap(drawn -> pictures.read(() -> drawn, page.number(), part, Severity.ERROR))
                    .filter(PictureReading::isText)
                    .map(found -> found.hiding(page.hidden()))
                    .orElse(page);
        }
        Optional<Page> read = pictures.read(() -> pdf.image(page.number()), page.number(), part, Severity.ERROR);
        if (read.isPresent() && read.get().glyphs().isEmpty()) {
            findings.say(Severity.WARNING, "pictureWithoutText", part, WITHOUT_TEXT);
        }
        return read.map(found -> found.hiding(page.hidden())).orElse(page);
    }

    /** What is drawn on a page without text and pictures; empty where that is nothing, no text, or can not be found out. */
    private Optional<PageImage> drawing(Page page) {
        if (page.rules().size() > MOST_RULES) {
            return Optional.empty();
        }
        try {
            return Optional.of(pdf.image(page.number())).filter(image -> !isBlank(image.pixels()));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private static boolean isBlank(BufferedImage pixels) {
        int[] row = new int[pixels.getWidth()];
        for (int y = 0; y < pixels.getHeight(); y++) {
            pixels.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int rgb : row) {
                if ((rgb >> 8 & 0xFF) < PAPER) {
                    return false;
                }
            }
        }
        return true;
    }

    // Text whose characters the file does not know

    private Page readAgain(Page page) {
        Box area = within(
                page,
                Boxes.padded(page.unreadable().stream().reduce(Boxes::union).orElseThrow(), MARGIN));
        Optional<Page> read = pictures.read(
                () -> pdf.image(page.number(), area), page.number(), Part.page(page.number()), Severity.WARNING);
        if (read.isEmpty()) {
            return page;
        }
        List<Glyph> found = placed(read.get(), area).glyphs();
        List<Glyph> kept = new ArrayList<>(page.glyphs());
        for (Box run : page.unreadable()) {
            Box room = Boxes.padded(run, SLACK * (run.y1() - run.y0()));
            List<Glyph> better = found.stream()
                    .filter(glyph -> Boxes.holds(room, glyph.centerX(), glyph.centerY()))
                    .map(glyph -> noting(glyph, "文件中这些文字的编码不可信，由图像识别读出"))
                    .toList();
            if (!better.isEmpty()) {
                int place = firstWithin(run, kept);
                kept.removeIf(glyph -> isWithin(run, glyph));
                kept.addAll(Math.min(place, kept.size()), better);
                found = found.stream()
                        .filter(glyph -> !Boxes.holds(room, glyph.centerX(), glyph.centerY()))
                        .toList();
            }
        }
        return page.showing(kept, page.rules(), page.pictures());
    }

    private static int firstWithin(Box run, List<Glyph> glyphs) {
        for (int i = 0; i < glyphs.size(); i++) {
            if (isWithin(run, glyphs.get(i))) {
                return i;
            }
        }
        return glyphs.size();
    }

    private static boolean isWithin(Box run, Glyph glyph) {
        return glyph.recognition().isEmpty()
                && glyph.box().x0() >= run.x0()
                && glyph.box().x1() <= run.x1()
                && glyph.box().y0() >= run.y0()
                && glyph.box().y1() <= run.y1();
    }

    // Pictures beside text

    private Page withPictures(Page page) {
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        List<Rule> rules = new ArrayList<>(page.rules());
        Set<PagePicture> read = new HashSet<>();
        for (Region region : PictureRegions.worthReading(page, page.glyphs())) {
            Box area = within(page, region.box());
            String note = "读自页面中的图片 " + region.pictures().get(0).name();
            Optional<Page> found = pictures.read(
                            () -> pdf.image(page.number(), area),
                            page.number(),
                            Part.page(page.number()),
                            Severity.WARNING)
                    .map(part -> withoutKnown(placed(part, area), page.glyphs()))
                    .filter(PictureReading::isText);
            if (found.isPresent()) {
                found.get().glyphs().forEach(glyph -> glyphs.add(noting(glyph, note)));
                rules.addAll(found.get().rules());
                read.addAll(region.pictures());
            }
        }
        if (read.isEmpty()) {
            return page;
        }
        return page.showing(
                glyphs,
                rules,
                page.pictures().stream()
                        .filter(picture -> !read.contains(picture))
                        .toList());
    }

    /** What was read but for what the file itself says at the same place. */
    private static Page withoutKnown(Page read, List<Glyph> known) {
        List<Glyph> fresh = read.glyphs().stream()
                .filter(glyph -> known.stream()
                        .noneMatch(other -> Boxes.holds(glyph.box(), other.centerX(), other.centerY())
                                || Boxes.holds(other.box(), glyph.centerX(), glyph.centerY())))
                .toList();
        return read.showing(fresh, read.rules(), read.pictures());
    }

    private static Glyph noting(Glyph glyph, String note) {
        return glyph.recognition()
                .map(reading -> glyph.recognized(reading.noting(note)))
                .orElse(glyph);
    }

    private static Box within(Page page, Box box) {
        return new Box(
                Math.max(0, box.x0()),
                Math.max(0, box.y0()),
                Math.min(page.width(), box.x1()),
                Math.min(page.height(), box.y1()));
    }

    /**
     * A part of a page in the place of the page that it shows: its centre stays; what was straightened stays straight, and
     * what was turned by a quarter is made to fit.
     */
    private static Page placed(Page part, Box area) {
        double width = area.x1() - area.x0();
        double height = area.y1() - area.y0();
        boolean onItsSide = part.tilt()
                .filter(tilt -> Math.abs(Math.sin(Math.toRadians(tilt.degrees()))) > Math.sqrt(0.5))
                .isPresent();
        double scale = onItsSide ? Math.min(width / part.width(), height / part.height()) : 1;
        double left = area.x0() + (width - part.width() * scale) / 2;
        double top = area.y0() + (height - part.height() * scale) / 2;
        List<Glyph> glyphs = part.glyphs().stream()
                .map(glyph -> glyph.at(
                        new Box(
                                left + glyph.box().x0() * scale,
                                top + glyph.box().y0() * scale,
                                left + glyph.box().x1() * scale,
                                top + glyph.box().y1() * scale),
                        glyph.size() * scale))
                .toList();
        List<Rule> rules = part.rules().stream()
                .map(rule -> {
                    boolean level = rule.direction() == Rule.Direction.HORIZONTAL;
                    double along = level ? left : top;
                    return new Rule(
                            rule.direction(),
                            (level ? top : left) + rule.position() * scale,
                            along + rule.start() * scale,
                            along + rule.end() * scale,
                            rule.thickness() * scale);
                })
                .toList();
        return part.showing(glyphs, rules, part.pictures());
    }
}
