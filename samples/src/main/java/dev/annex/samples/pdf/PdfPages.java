package dev.annex.samples.pdf;

import dev.annex.samples.pdf.SetLine.Note;
import dev.annex.samples.print.Look;
import dev.annex.samples.print.Look.Alignment;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedPart;
import dev.annex.samples.print.PrintedReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The pages of a document, filled from top to bottom; each has the running head, the page number and its footnotes. */
final class PdfPages {
    private static final double NOTE_SIZE = 9;
    private static final double NOTE_SPACING = 1.3;

    /** The room above the first footnote of a page, in which a short line is drawn, in points. */
    private static final double NOTE_GAP = 10;

    private static final double NOTE_LINE = 144;
    private static final double MARGIN_SIZE = 10.5;

    private final PDDocument document;
    private final PrintedReport report;
    private final TextSetter setter;
    private final List<SetLine> notes = new ArrayList<>();
    private Optional<PdfCanvas> canvas = Optional.empty();
    private boolean landscape;
    private double y;
    private int number;

    PdfPages(PDDocument document, PrintedReport report, TextSetter setter) {
        this.document = document;
        this.report = report;
        this.setter = setter;
    }

    /** Begins a page of an orientation. */
    void turn(boolean onItsSide) throws IOException {
        finish();
        landscape = onItsSide;
        begin();
    }

    /** Begins the next page. */
    void next() throws IOException {
        finish();
        begin();
    }

    private void begin() throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) width(), (float) height()));
        document.addPage(page);
        canvas = Optional.of(new PdfCanvas(document, page));
        y = PrintedPart.END_MARGIN;
        number++;
        if (report.runningHead().isPresent()) {
            margin(report.runningHead().get(), PrintedPart.END_MARGIN / 2);
        }
        if (report.pageNumber().isPresent()) {
            String shown = report.pageNumber().get().replace("%s", Integer.toString(number));
            margin(shown, height() - PrintedPart.END_MARGIN / 2 - MARGIN_SIZE);
        }
    }

    private void margin(String words, double top) throws IOException {
        PrintedParagraph paragraph =
                PrintedParagraph.of(words, Look.of("宋体", MARGIN_SIZE).aligned(Alignment.CENTER));
        for (SetLine line : setter.set(paragraph, textWidth(), 1)) {
            line.draw(canvas(), PrintedPart.SIDE_MARGIN, top);
        }
    }

    private double width() {
        return landscape ? PrintedPart.PAGE_HEIGHT : PrintedPart.PAGE_WIDTH;
    }

    private double height() {
        return landscape ? PrintedPart.PAGE_WIDTH : PrintedPart.PAGE_HEIGHT;
    }

    /** The width between the margins, in points. */
    double textWidth() {
        return PrintedPart.textWidth(landscape);
    }

    /** The page being filled. */
    PdfCanvas canvas() {
        return canvas.orElseThrow();
    }

    /** Where what is placed next begins. */
    double y() {
        return y;
    }

    /** Whether nothing stands on the page yet. */
    boolean isFresh() {
        return y == PrintedPart.END_MARGIN;
    }

    /** The height that is left. */
    double room() {
        return height() - PrintedPart.END_MARGIN - notesHeight() - y;
    }

    /** The height is taken. */
    void advance(double taken) {
        y += taken;
    }

    /** Draws a line of text, on the next page if there is no room for it and its footnotes. */
    void place(SetLine line) throws IOException {
        List<SetLine> below = new ArrayList<>();
        line.notes().forEach(note -> below.addAll(set(note)));
        double needed = line.height()
                + below.stream().mapToDouble(SetLine::height).sum()
                + (notes.isEmpty() && !below.isEmpty() ? NOTE_GAP : 0);
        if (needed > room() && !isFresh()) {
            next();
        }
        line.draw(canvas(), PrintedPart.SIDE_MARGIN, y);
        advance(line.height());
        notes.addAll(below);
    }

    private List<SetLine> set(Note note) {
        return setter.set(
                PrintedParagraph.of(note.mark() + " " + note.text(), Look.of(note.family(), NOTE_SIZE)),
                textWidth(),
                NOTE_SPACING);
    }

    private double notesHeight() {
        return notes.isEmpty()
                ? 0
                : NOTE_GAP + notes.stream().mapToDouble(SetLine::height).sum();
    }

    /** Ends the last page. */
    void finish() throws IOException {
        if (canvas.isEmpty()) {
            return;
        }
        double top = height() - PrintedPart.END_MARGIN - notesHeight();
        if (!notes.isEmpty()) {
            double line = top + NOTE_GAP / 2;
            canvas().line(PrintedPart.SIDE_MARGIN, line, PrintedPart.SIDE_MARGIN + NOTE_LINE, line, 0.5);
            top += NOTE_GAP;
        }
        for (SetLine note : notes) {
            note.draw(canvas(), PrintedPart.SIDE_MARGIN, top);
            top += note.height();
        }
        notes.clear();
        canvas().close();
        canvas = Optional.empty();
    }
}
