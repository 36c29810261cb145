package dev.annex.extractor.ocr;

import dev.annex.extractor.ocr.Components.Component;
import dev.annex.extractor.ocr.Leaders.Leader;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.scan.CleanScan;
import dev.annex.extractor.page.scan.GreyImage;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a clean scan: its text becomes glyphs, its rules stay. May be used by several threads at once. */
public final class ScanReader {
    /** Name of the font of every glyph, as a picture does not say which it is. */
    public static final String FONT = "";

    /** Lines lower than this part of the usual height are no full characters: their crop is made as high as a line. */
    private static final double LOW = 0.55;

    private final TextDetector detector;
    private final TextRecognizer recognizer;
    private final Optional<NumberCheck> numberCheck;

    private ScanReader(TextDetector detector, TextRecognizer recognizer, Optional<NumberCheck> numberCheck) {
        this.detector = detector;
        this.recognizer = recognizer;
        this.numberCheck = numberCheck;
    }

    /**
     * @param recognizer that reads each line
     * @throws OcrUnavailableException where the models that find text can not be used on this machine
     */
    public static ScanReader with(TextRecognizer recognizer) throws OcrUnavailableException {
        return new ScanReader(new TextDetector(PpOcr.get()), recognizer, Optional.empty());
    }

    /**
     * The same reader, which has doubtful numbers read again.
     *
     * @param tesseract for English; whoever made it closes it
     */
    public ScanReader checkingNumbersBy(TesseractRecognizer tesseract) {
        return new ScanReader(detector, recognizer, Optional.of(new NumberCheck(tesseract)));
    }

    /** @param number of the page in its file, from 1 */
    public Page read(CleanScan scan, int number) {
        TextInk ink = TextInk.of(scan);
        List<Component> components = ink.components();
        List<Leader> leaders = new Leaders(scan).find(components);
        List<PixelBox> lines = new ArrayList<>(
                new LineFinder(scan, ink).find(detector.find(scan.grey(), scan.dotsPerInch()), components, leaders));
        lines.sort(Comparator.comparingInt(PixelBox::y0).thenComparingInt(PixelBox::x0));
        double usual = PixelBox.usualHeight(lines.stream());
        SignLook look = new SignLook(ink, usual);
        List<ReadLine> read = new ArrayList<>();
        for (PixelBox line : lines) {
            PixelBox crop = line.height() < LOW * usual ? heightened(line, usual, ink) : line;
            GreyImage pixels = ink.grey().crop(crop.x0(), crop.y0(), crop.x1(), crop.y1());
            List<Sign> looked = look.at(line, recognizer.read(pixels));
            List<Sign> signs = Punctuation.widened(
                    numberCheck.map(check -> check.checked(looked, pixels)).orElse(looked));
            read.add(new ReadLine(crop, signs, LineShape.of(line, signs, usual)));
        }
        for (Leader leader : leaders) {
            read.add(new ReadLine(leader.box(), leader.signs(), besideOrUsual(leader.box(), read, usual)));
        }
        List<Glyph> glyphs = new ArrayList<>();
        double[] sizes = LineSizes.common(
                read.stream().mapToDouble(line -> line.shape().em()).toArray(),
                read.stream().mapToInt(line -> line.signs().size()).toArray());
        for (int i = 0; i < sizes.length; i++) {
            ReadLine line = read.get(i);
            LineShape shape = line.shape().sized(sizes[i]);
            line.signs().stream()
                    .filter(sign -> !sign.text().isBlank())
                    .map(sign -> glyph(sign, line.crop(), shape, scan))
                    .forEach(glyphs::add);
        }
        return new Page(
                number,
                scan.points(scan.grey().width()),
                scan.points(scan.grey().height()),
                glyphs,
                scan.rules(),
                List.of(),
                List.of());
    }

    private record ReadLine(PixelBox crop, List<Sign> signs, LineShape shape) {}

    /** Dots say nothing of the size of their type: it is that of the line which they continue. */
    private static LineShape besideOrUsual(PixelBox dots, List<ReadLine> read, double usual) {
        return read.stream()
                .filter(line -> line.crop().sharedRows(dots) > 0 && line.crop().gapTo(dots) <= 2 * usual)
                .min(Comparator.comparingInt(line -> line.crop().gapTo(dots)))
                .map(ReadLine::shape)
                .orElseGet(() -> LineShape.of(dots, List.of(), usual));
    }

    private static PixelBox heightened(PixelBox line, double height, TextInk ink) {
        int half = (int) Math.round(height / 2);
        int centre = (int) Math.round(line.centerY());
        return new PixelBox(
                line.x0(),
                Math.max(0, Math.min(line.y0(), centre - half)),
                line.x1(),
                Math.min(ink.grey().height(), Math.max(line.y1(), centre + half)));
    }

    private static Glyph glyph(Sign sign, PixelBox crop, LineShape shape, CleanScan scan) {
        Box box = new Box(
                scan.points(crop.x0() + sign.start()),
                scan.points(shape.top()),
                scan.points(crop.x0() + sign.end()),
                scan.points(shape.top() + shape.em()));
        return new Glyph(sign.text(), box, FONT, scan.points(shape.em()), 0, false, Optional.of(sign.recognition()));
    }
}
