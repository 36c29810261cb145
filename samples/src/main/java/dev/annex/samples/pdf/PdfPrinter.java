package dev.annex.samples.pdf;

import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedParagraph;
import dev.annex.samples.print.PrintedPart;
import dev.annex.samples.print.PrintedReport;
import dev.annex.samples.print.PrintedTable;
import dev.annex.samples.print.PrintedTextBox;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Prints a report as a PDF file. The same report gives the same bytes on one machine; on another they may differ, since the
 * Chinese fonts are those of the machine.
 */
public final class PdfPrinter {
    private static final Instant WRITTEN = Instant.parse("2024-04-18T01:00:00Z");

    private static final String NO_FONT =
            "no TrueType font with Chinese characters is here to print a PDF with; install one "
                    + "(Debian: apt-get install fonts-arphic-gbsn00lp fonts-wqy-zenhei) or name one of "
                    + "gbsn00lp.ttf, wqy-zenhei.ttc, simsun.ttc by -D" + FontFile.PROPERTY + "=<path>";

    /** From line to line outside of tables, for letters of one point. */
    private static final double SPACING = 1.5;

    /** Of the frame around a text box, in points, as the printer for Word has it. */
    private static final double BOX_WIDTH = 99;

    private static final double BOX_HEIGHT = 28;

    private final TextSetter setter;
    private final PdfPages pages;
    private final BorderStyle borders;

    private PdfPrinter(TextSetter setter, PdfPages pages, BorderStyle borders) {
        this.setter = setter;
        this.pages = pages;
        this.borders = borders;
    }

    /** What is missing on this machine, and what to do about it; empty if it can print PDF files. */
    public static Optional<String> missing() {
        return FontFile.search().isEmpty() ? Optional.of(NO_FONT) : Optional.empty();
    }

    /**
     * Writes the report.
     *
     * @param borders how the borders of tables are drawn
     * @throws IOException if the stream cannot be written
     * @throws IllegalStateException if something is {@link #missing}
     */
    public static void print(PrintedReport report, BorderStyle borders, OutputStream out) throws IOException {
        List<FontFile> files = FontFile.search();
        if (files.isEmpty()) {
            throw new IllegalStateException(NO_FONT);
        }
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = PdfFonts.load(document, files)) {
            properties(document, report.title());
            TextSetter setter = new TextSetter(fonts);
            PdfPages pages = new PdfPages(document, report, setter);
            PdfPrinter printer = new PdfPrinter(setter, pages, borders);
            for (PrintedPart part : report.parts()) {
                pages.turn(part.landscape());
                printer.blocks(part.blocks());
            }
            pages.finish();
            document.save(out);
        }
    }

    private static void properties(PDDocument document, String title) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setAuthor("办公室");
        information.setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(WRITTEN, ZoneOffset.UTC)));
        document.setDocumentId(WRITTEN.toEpochMilli());
    }

    private void blocks(List<PrintedBlock> blocks) throws IOException {
        for (PrintedBlock block : blocks) {
            if (block instanceof PrintedParagraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof PrintedTable table) {
                table(table);
            } else if (block instanceof PrintedTextBox box) {
                textBox(box);
            }
        }
    }

    private void paragraph(PrintedParagraph paragraph) throws IOException {
        if (paragraph.look().startsPage() && !pages.isFresh()) {
            pages.next();
        }
        for (SetLine line : setter.set(paragraph, pages.textWidth(), SPACING)) {
            pages.place(line);
        }
    }

    /** A table of one cell without borders is seen by nobody; what stands in it may go on over pages. */
    private void table(PrintedTable table) throws IOException {
        if (!table.ruled() && table.cells().size() == 1) {
            blocks(table.cells().get(0).blocks());
            return;
        }
        TableSetter cutter = new TableSetter(table, borders, setter);
        double left = PrintedPart.SIDE_MARGIN + (pages.textWidth() - table.width()) / 2;
        while (!cutter.isDone()) {
            Optional<TableSlice> slice = cutter.slice(pages.room(), pages.isFresh());
            if (slice.isPresent()) {
                slice.get().draw(pages.canvas(), left, pages.y());
                pages.advance(slice.get().height());
            }
            if (!cutter.isDone()) {
                pages.next();
            }
        }
    }

    /** A frame in the line where it is anchored. */
    private void textBox(PrintedTextBox box) throws IOException {
        if (pages.room() < BOX_HEIGHT) {
            pages.next();
        }
        double left = PrintedPart.SIDE_MARGIN;
        double top = pages.y();
        double at = top + TableSlice.SIDE;
        for (PrintedParagraph paragraph : box.paragraphs()) {
            for (SetLine line : setter.set(paragraph, BOX_WIDTH - 2 * TableSlice.SIDE, 1)) {
                line.draw(pages.canvas(), left + TableSlice.SIDE, at);
                at += line.height();
            }
        }
        double bottom = Math.max(top + BOX_HEIGHT, at + TableSlice.SIDE);
        pages.canvas().outline(left, top, left + BOX_WIDTH, bottom, 0.5);
        pages.advance(bottom - top);
    }
}
