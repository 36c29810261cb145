package dev.annex.extractor.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.ocr.PictureReader;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Source.Content;
import dev.annex.model.finding.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    @Test
    void readsASmallFileAsAPersonDoes() throws Exception {
        byte[] file = pdf(document -> {
            try (PDPageContentStream page = page(document)) {
                text(page, 257, 780, 16, "Annual report");
                text(
                        page,
                        72,
                        740,
                        11,
                        "The department reports on the projects that it carried out in the past year, and");
                text(page, 72, 724, 11, "on what they cost.");
                table(page, 72, 690, new String[][] {{"Item", "Budget", "Spent"}, {"Roads", "1,200.00", "1,150.50"}});
                text(page, 290, 40, 9, "- 1 -");
            }
            try (PDPageContentStream page = page(document)) {
                text(page, 72, 780, 11, "End.");
                text(page, 290, 40, 9, "- 2 -");
            }
        });

        Document document = read(file);

        assertThat(render(document)).isEqualTo("""
                        CENTER p1 Annual report
                        START p1 The department reports on the projects that it carried out in the past year, and on what they cost.
                        table p1 2 x 3
                          0,0 Item
                          0,1 Budget
                          0,2 Spent
                          1,0 Roads
                          1,1 1,200.00
                          1,2 1,150.50
                        START p2 End.
                        RUNNING p1 - 1 -
                        RUNNING p2 - 2 -
                        """);
        assertThat(document.pageCount()).contains(2);
        assertThat(document.content()).isEqualTo(Content.DIGITAL);
        assertThat(document.diagnostics()).isEmpty();
    }

    @Test
    void aPictureWithoutWordsIsNamed() throws Exception {
        byte[] file = pdf(document -> {
            try (PDPageContentStream page = page(document)) {
                text(page, 72, 780, 11, "Text.");
            }
            scan(document);
        });

        assertThat(read(file).diagnostics()).extracting(Diagnostic::code).containsExactly("pictureWithoutText");
        assertThat(read(file).diagnostics().get(0).page()).contains(2);
        assertThat(read(file).diagnostics().get(0).message()).contains("第 2 页");
    }

    @Test
    void aFileWithoutTextIsUnreadable() throws Exception {
        byte[] file = pdf(PdfReaderTest::scan);

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("测试.pdf")
                .hasMessageContaining("没有读到任何文字");
    }

    @Test
    void otherFilesAreLeftToOtherReaders() throws Exception {
        SourceFile file = new SourceFile("a.pdf", "部门整体支出".getBytes(StandardCharsets.UTF_8));

        assertThat(new PdfReader(new PictureReader()).read(file, Limits.DEFAULT))
                .isEmpty();
    }

    @Test
    void aFileWithMoreTextThanAllowedIsGivenUp() throws Exception {
        byte[] file = pdf(document -> {
            try (PDPageContentStream page = page(document)) {
                text(page, 72, 780, 11, "More than ten characters.");
            }
        });
        Limits limits = new Limits(1 << 20, 1 << 20, 1000, 8, 10, Duration.ofMinutes(1));

        assertThatThrownBy(() -> new PdfReader(new PictureReader()).read(new SourceFile("测试.pdf", file), limits))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("上限");
    }

    private static Document read(byte[] file) throws UnreadableException {
        return new PdfReader(new PictureReader())
                .read(new SourceFile("测试.pdf", file), Limits.DEFAULT)
                .orElseThrow();
    }

    private static String render(Document document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks()) {
            int page = block.place().page().orElseThrow();
            if (block instanceof Paragraph paragraph && !paragraph.isBlank()) {
                boolean body = paragraph.kind() == Paragraph.Kind.BODY;
                text.append(body ? paragraph.style().alignment() : paragraph.kind())
                        .append(String.format(Locale.ROOT, " p%d %s%n", page, paragraph.text()));
            } else if (block instanceof Grid grid) {
                text.append(String.format(Locale.ROOT, "table p%d %d x %d%n", page, grid.rows(), grid.columns()));
                for (Cell cell : grid.cells()) {
                    text.append(String.format(Locale.ROOT, "  %d,%d %s%n", cell.row(), cell.column(), cell.text()));
                }
            }
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private interface Writing {
        void write(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Writing writing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            writing.write(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDPageContentStream page(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private static void text(PDPageContentStream page, double x, double y, double size, String text)
            throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), (float) size);
        page.newLineAtOffset((float) x, (float) y);
        page.showText(text);
        page.endText();
    }

    private static void table(PDPageContentStream page, float x, float y, String[][] rows) throws IOException {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                page.addRect(x + 100 * column, y - 20 * (row + 1), 100, 20);
                page.stroke();
                text(page, x + 100 * column + 5, y - 20 * row - 14, 10, rows[row][column]);
            }
        }
    }

    private static void scan(PDDocument document) throws IOException {
        BufferedImage picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
        }
    }
}
