package dev.annex.extractor.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Picture;
import dev.annex.extractor.ocr.PictureReader;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.SecondOpinion;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.model.Source.Content;
import dev.annex.model.finding.Diagnostic;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

class PageRecognitionTest {
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    @Test
    void aPictureBesideTextIsReadWhereItLies() throws Exception {
        Document document = read((file, page) -> {
            text(page, 60, 380, 12, "Visible words above the table.");
            page.drawImage(ScannedSheet.table().in(file), 40, 200, 300, 120);
            text(page, 60, 150, 12, "Visible words below it.");
        });
        assertThat(document.content()).isEqualTo(Content.MIXED);
        assertThat(document.diagnostics()).isEmpty();
        assertThat(document.blocks()).noneMatch(Picture.class::isInstance);
        List<Block> filled = filled(document);
        assertThat(filled).hasSize(3);
        assertThat(((Paragraph) filled.get(0)).text()).isEqualTo("Visible words above the table.");
        assertThat(((Paragraph) filled.get(0)).recognized()).isEmpty();
        assertThat(((Paragraph) filled.get(2)).text()).isEqualTo("Visible words below it.");
        Grid table = (Grid) filled.get(1);
        assertThat(table.cells())
                .extracting(Cell::text)
                .containsExactly("项目", "预算数", "决算数", "基本支出", "193.51", "187.20", "项目支出", "68.15", "60.00");
        assertThat(table.place().box()).hasValueSatisfying(box -> {
            assertThat(box.x0()).isBetween(55.0, 65.0);
            assertThat(box.y0()).isBetween(115.0, 125.0);
            assertThat(box.x1()).isBetween(315.0, 325.0);
        });
        Glyph digit = table.cells().get(4).recognized().get(0);
        assertThat(digit.recognition().orElseThrow().notes())
                .singleElement()
                .asString()
                .startsWith("读自页面中的图片");
    }

    @Test
    void whatThePageSaysItselfIsNotReadFromThePictureBelowIt() throws Exception {
        Document document = read((file, page) -> {
            page.drawImage(ScannedSheet.table().in(file), 40, 200, 300, 120);
            text(page, 290, 233, 11, "7");
        });
        Grid table = document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();
        List<Glyph> sevens = table.cells().stream()
                .flatMap(cell -> cell.recognized().stream())
                .filter(glyph -> glyph.recognition().isEmpty())
                .toList();
        assertThat(sevens).extracting(Glyph::text).containsExactly("7");
        assertThat(table.cells().stream().map(Cell::text).filter(text -> text.contains("77")))
                .isEmpty();
    }

    @Test
    void aGroundThatTextIsPrintedOnIsNotRead() throws Exception {
        Document document = read((file, page) -> {
            page.drawImage(ScannedSheet.table().in(file), 40, 200, 300, 120);
            for (int line = 0; line < 8; line++) {
                text(page, 50, 210 + 13 * line, 11, "A line of words printed over the picture.");
            }
        });
        assertThat(document.content()).isEqualTo(Content.DIGITAL);
    }

    @Test
    void photographsAndLogosStayPictures() throws Exception {
        Document document = read((file, page) -> {
            text(page, 60, 380, 12, "Visible words.");
            page.drawImage(new ScannedSheet(300, 120).block(50, 40, 200, 50).in(file), 40, 200, 300, 120);
            page.drawImage(ScannedSheet.table().in(file), 40, 60, 100, 40);
        });
        assertThat(document.content()).isEqualTo(Content.DIGITAL);
        assertThat(document.blocks().stream().filter(Picture.class::isInstance)).hasSize(2);
    }

    @Test
    void aScanCutIntoStripsIsOneScan() throws Exception {
        BufferedImage whole = ScannedSheet.table().image();
        Document document = read((file, page) -> {
            int strip = whole.getHeight() / 8;
            for (int i = 0; i < 8; i++) {
                PDImageXObject part =
                        LosslessFactory.createFromImage(file, whole.getSubimage(0, i * strip, whole.getWidth(), strip));
                page.drawImage(part, 0, 420 - 52.5f * (i + 1), 400, 52.5f);
            }
        });
        assertThat(document.content()).isEqualTo(Content.SCANNED);
        assertThat(document.blocks().stream().filter(Grid.class::isInstance)).hasSize(1);
    }

    @Test
    void textDrawnAsOutlinesIsReadByItsLooks() throws Exception {
        Document document = read((file, page) -> {
            Shape outlines = ScannedSheet.font()
                    .deriveFont(16f)
                    .createGlyphVector(new FontRenderContext(null, true, true), "部门整体支出绩效自评报告")
                    .getOutline(60, -300);
            draw(page, outlines);
        });
        assertThat(document.content()).isEqualTo(Content.SCANNED);
        assertThat(filled(document))
                .singleElement()
                .satisfies(block -> assertThat(((Paragraph) block).text()).isEqualTo("部门整体支出绩效自评报告"));
    }

    @Test
    void textWithWrongCodesIsReadByItsLooks() throws Exception {
        Document document = read((file, page) -> {
            text(page, 60, 350, 14, "Known words stay here.");
            page.beginText();
            page.setFont(wronglyMapped(file), 14);
            page.newLineAtOffset(60, 300);
            page.showText("Total amount 193.51 of all items");
            page.endText();
        });
        assertThat(document.diagnostics()).extracting(Diagnostic::code).contains("wrongCharacterMap");
        assertThat(document.content()).isEqualTo(Content.MIXED);
        List<Block> filled = filled(document);
        assertThat(((Paragraph) filled.get(0)).text()).isEqualTo("Known words stay here.");
        Paragraph read = (Paragraph) filled.get(1);
        assertThat(read.text().replace(" ", "")).isEqualTo("Totalamount193.51ofallitems");
        assertThat(read.recognized().get(0).recognition().orElseThrow().notes())
                .containsExactly("文件中这些文字的编码不可信，由图像识别读出");
    }

    @Test
    void theHiddenLayerOfASearchableFileIsAWitness() throws Exception {
        Document document = read((file, page) -> {
            page.drawImage(
                    new ScannedSheet(400, 420)
                            .text("Budget 193.51 and 68.15 in all", 40, 100, 14)
                            .in(file),
                    0,
                    0,
                    400,
                    420);
            page.beginText();
            page.setRenderingMode(RenderingMode.NEITHER);
            page.setFont(FONT, 14);
            page.newLineAtOffset(40, 320);
            page.showText("Budget 198.51 and 68.15 in all");
            page.endText();
        });
        assertThat(document.content()).isEqualTo(Content.SCANNED);
        Paragraph read = (Paragraph) filled(document).get(0);
        assertThat(read.text().replace(" ", "")).isEqualTo("Budget193.51and68.15inall");
        List<Recognition> recognitions = read.recognized().stream()
                .map(glyph -> glyph.recognition().orElseThrow())
                .toList();
        assertThat(recognitions).extracting(Recognition::secondOpinion).doesNotContain(SecondOpinion.NONE);
        assertThat(recognitions.stream().filter(how -> how.secondOpinion() == SecondOpinion.DIFFERS))
                .singleElement()
                .satisfies(how -> assertThat(how.notes()).containsExactly("隐藏文字层在“3”处为“8”"));
    }

    @Test
    void aBrokenPictureIsSaidAndTheTextStays() throws Exception {
        Document document = read((file, page) -> {
            text(page, 60, 380, 12, "Visible words.");
            PDImageXObject broken = new PDImageXObject(
                    file,
                    new ByteArrayInputStream(new byte[50]),
                    COSName.DCT_DECODE,
                    900,
                    400,
                    8,
                    PDDeviceGray.INSTANCE);
            page.drawImage(broken, 40, 200, 300, 120);
        });
        assertThat(((Paragraph) filled(document).get(0)).text()).isEqualTo("Visible words.");
        assertThat(document.content()).isEqualTo(Content.DIGITAL);
    }

    @Test
    void aPageOfManyTinyPicturesIsRead() throws Exception {
        Document document = read((file, page) -> {
            text(page, 60, 380, 12, "Visible words.");
            PDImageXObject dot = new ScannedSheet(4, 4).in(file);
            for (int i = 0; i < 2_000; i++) {
                page.drawImage(dot, 10 + 7 * (i % 50), 10 + 7 * (i / 50), 2, 2);
            }
        });
        assertThat(document.content()).isEqualTo(Content.DIGITAL);
        assertThat(document.blocks().stream().filter(Picture.class::isInstance)).hasSize(2_000);
    }

    /** A font that says of its letters that they are rare ideographs. */
    private static PDType1Font wronglyMapped(PDDocument file) throws IOException {
        PDType1Font font = new PDType1Font(FontName.HELVETICA);
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin begincmap\n");
        map.append("1 begincodespacerange <00> <FF> endcodespacerange 94 beginbfchar\n");
        for (int code = 0x21; code < 0x7F; code++) {
            map.append(String.format(Locale.ROOT, "<%02X> <%04X>%n", code, 0x9F00 + code));
        }
        map.append("endbfchar endcmap end");
        PDStream stream =
                new PDStream(file, new ByteArrayInputStream(map.toString().getBytes(StandardCharsets.US_ASCII)));
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        return font;
    }

    private interface Drawing {
        void draw(PDDocument file, PDPageContentStream page) throws IOException;
    }

    private static Document read(Drawing drawing) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 420));
            file.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(file, page)) {
                drawing.draw(file, content);
            }
            file.save(bytes);
        }
        return new PdfReader(new PictureReader())
                .read(new SourceFile("报告.pdf", bytes.toByteArray()), Limits.DEFAULT)
                .orElseThrow();
    }

    private static void text(PDPageContentStream page, float x, float y, float size, String words) throws IOException {
        page.beginText();
        page.setFont(FONT, size);
        page.newLineAtOffset(x, y);
        page.showText(words);
        page.endText();
    }

    private static void draw(PDPageContentStream page, Shape shape) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(x = at[0], -(y = at[1]));
                case PathIterator.SEG_LINETO -> page.lineTo(x = at[0], -(y = at[1]));
                case PathIterator.SEG_QUADTO -> {
                    page.curveTo(
                            (x + 2 * at[0]) / 3,
                            -(y + 2 * at[1]) / 3,
                            (at[2] + 2 * at[0]) / 3,
                            -(at[3] + 2 * at[1]) / 3,
                            at[2],
                            -at[3]);
                    x = at[2];
                    y = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo(at[0], -at[1], at[2], -at[3], at[4], -at[5]);
                    x = at[4];
                    y = at[5];
                }
                default -> page.closePath();
            }
        }
        page.fill();
    }

    private static List<Block> filled(Document document) {
        return document.blocks().stream()
                .filter(block -> !(block instanceof Paragraph paragraph && paragraph.isBlank()))
                .toList();
    }
}
