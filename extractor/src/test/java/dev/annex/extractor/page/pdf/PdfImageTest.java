package dev.annex.extractor.page.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.annex.extractor.page.scan.PageImage;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.evidence.Box;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfImageTest {
    /** Black at its top left, where that is on the picture. */
    private static final BufferedImage PICTURE = picture();

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 60; x++) {
                picture.setRGB(x, y, x < 10 && y < 20 ? 0 : 0xFFFFFF);
            }
        }
        return picture;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 60, 0, 0, 80, 0, 0, 2, 2",
        "0, -60, 0, 0, 80, 60, 0, 57, 2",
        "0, 60, 0, 0, -80, 0, 80, 2, 77",
        "0, 0, -60, 80, 0, 0, 60, 77, 2",
        "90, 60, 0, 0, 80, 0, 0, 77, 2",
        "180, 60, 0, 0, 80, 0, 0, 57, 77",
        "270, 60, 0, 0, 80, 0, 0, 2, 57"
    })
    void takesThePixelsOfAScanAsThePageShowsThem(
            int rotation, float a, float b, float c, float d, float e, float f, int blackX, int blackY)
            throws Exception {
        boolean sideways = a == 0;
        float width = sideways ? 80 : 60;
        float height = sideways ? 60 : 80;
        PageImage image = image(file(rotation, width, height, new Matrix(a, b, c, d, e, f), true));
        boolean turned = (rotation % 180 != 0) ^ sideways;
        assertThat(image.pixels().getWidth()).isEqualTo(turned ? 80 : 60);
        assertThat(image.resolutionAcross()).isCloseTo(72, within(0.1));
        assertThat(image.pixels().getRGB(blackX, blackY) & 0xFF).isLessThan(50);
        int black = 0;
        for (int y = 0; y < image.pixels().getHeight(); y++) {
            for (int x = 0; x < image.pixels().getWidth(); x++) {
                black += (image.pixels().getRGB(x, y) & 0xFF) < 50 ? 1 : 0;
            }
        }
        assertThat(black).isEqualTo(200);
    }

    @Test
    void rendersAPageOnWhichMoreThanAPictureIsSeen() throws Exception {
        byte[] file = file(0, 60, 80, new Matrix(60, 0, 0, 80, 0, 0), false);
        PageImage image = image(file);
        assertThat(image.resolutionAcross()).isCloseTo(200, within(3.0));
        assertThat(image.pixels().getRGB(10, 10) & 0xFF).isLessThan(50);
    }

    @Test
    void rendersAPart() throws Exception {
        byte[] file = file(0, 60, 80, new Matrix(60, 0, 0, 80, 0, 0), true);
        try (PdfFile pdf = PdfFile.open(new SourceFile("a.pdf", file), Limits.DEFAULT)) {
            PageImage part = pdf.image(1, new Box(5, 10, 25, 40));
            assertThat(part.resolutionAcross()).isCloseTo(300, within(1.0));
            assertThat(part.area().x0()).isEqualTo(5);
            assertThat(part.pixels().getRGB(10, 10) & 0xFF).isLessThan(50);
            assertThat(part.pixels().getRGB(60, 60) & 0xFF).isGreaterThan(200);
        }
    }

    @Test
    void refusesWhatIsTooLargeOrCanNotBeDecoded() throws Exception {
        assertThatThrownBy(() -> image(bare(30_000, 30_000, COSName.FLATE_DECODE)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("30000×30000");
        assertThatThrownBy(() -> image(bare(100, 100, COSName.JPX_DECODE)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("JPEG 2000");
        assertThatThrownBy(() -> image(bare(100, 100, COSName.DCT_DECODE)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("第 1 页");
    }

    private static PageImage image(byte[] file) throws UnreadableException {
        try (PdfFile pdf = PdfFile.open(new SourceFile("a.pdf", file), Limits.DEFAULT)) {
            return pdf.image(1);
        }
    }

    private static byte[] file(int rotation, float width, float height, Matrix matrix, boolean alone)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            page.setRotation(rotation);
            document.addPage(page);
            PDImageXObject image = LosslessFactory.createFromImage(document, PICTURE);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, matrix);
                if (!alone) {
                    content.addRect(30, 10, 20, 20);
                    content.fill();
                }
            }
            return saved(document);
        }
    }

    /** A picture that says these things of itself and holds a few bytes. */
    private static byte[] bare(int width, int height, COSName filter) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(60, 80));
            document.addPage(page);
            PDImageXObject image = new PDImageXObject(
                    document, new ByteArrayInputStream(new byte[20]), filter, width, height, 8, PDDeviceGray.INSTANCE);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 60, 80);
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
