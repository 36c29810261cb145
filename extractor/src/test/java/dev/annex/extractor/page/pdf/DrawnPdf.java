package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF file that a test writes operator by operator; {@code /F1} is Helvetica. */
final class DrawnPdf {
    static final PDRectangle SIZE = new PDRectangle(600, 800);

    final PDDocument document = new PDDocument();

    /** Adds a page of 600 by 800 points with this content. */
    PDPage page(String content) {
        PDPage page = new PDPage(SIZE);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), helvetica());
        page.setResources(resources);
        page.setContents(stream(content));
        document.addPage(page);
        return page;
    }

    PDStream stream(String content) {
        try {
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content.getBytes(StandardCharsets.ISO_8859_1));
            }
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDFont helvetica() {
        return new PDType1Font(FontName.HELVETICA);
    }

    byte[] bytes() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfFile open() throws UnreadableException {
        return open(bytes());
    }

    static PdfFile open(byte[] bytes) throws UnreadableException {
        return PdfFile.open(new SourceFile("测试.pdf", bytes), Limits.DEFAULT);
    }

    /** The first page of the file with this content on it. */
    static Page read(String content) throws UnreadableException {
        DrawnPdf pdf = new DrawnPdf();
        pdf.page(content);
        return pdf.firstPage();
    }

    Page firstPage() throws UnreadableException {
        try (PdfFile file = open()) {
            return file.page(1);
        }
    }

    static String text(Page page) {
        return page.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    }

    /** Rules in words, rounded to points: {@code H 100 from 50 to 250}. */
    static List<String> rules(Page page) {
        return page.rules().stream().map(DrawnPdf::words).toList();
    }

    private static String words(Rule rule) {
        return (rule.direction() == Direction.HORIZONTAL ? "H " : "V ") + Math.round(rule.position()) + " from "
                + Math.round(rule.start()) + " to " + Math.round(rule.end());
    }

    static List<String> codes(PdfFile file) {
        return file.diagnostics().stream().map(diagnostic -> diagnostic.code()).toList();
    }
}
