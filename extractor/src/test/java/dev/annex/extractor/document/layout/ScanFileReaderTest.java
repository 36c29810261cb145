package dev.annex.extractor.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanFileReaderTest {

    @Test
    void theSheetsOfATiffAreThePagesOfOneDocument() throws Exception {
        ScannedSheet first = new ScannedSheet(300, 60).text("部门整体支出绩效自评报告", 20, 36, 14);
        Document document = read(tiff(
                first.image(),
                new ScannedSheet(300, 40).image(),
                ScannedSheet.table().image()));
        assertThat(document.pageCount()).contains(3);
        assertThat(document.content()).isEqualTo(Content.SCANNED);
        assertThat(document.blocks()).hasSize(2);
        Paragraph title = (Paragraph) document.blocks().get(0);
        assertThat(title.text()).isEqualTo("部门整体支出绩效自评报告");
        assertThat(title.place().page()).contains(1);
        Grid table = (Grid) document.blocks().get(1);
        assertThat(table.place().page()).contains(3);
        assertThat(table.cells())
                .extracting(Cell::text)
                .containsExactly("项目", "预算数", "决算数", "基本支出", "193.51", "187.20", "项目支出", "68.15", "60.00");
        assertThat(document.diagnostics()).singleElement().satisfies(blank -> {
            assertThat(blank.code()).isEqualTo("pictureWithoutText");
            assertThat(blank.page()).contains(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "bmp", "gif"})
    void otherPicturesAreOnePage(String format) throws Exception {
        ScannedSheet sheet = new ScannedSheet(300, 60).text("二、部门整体支出情况", 20, 36, 12);
        Document document = read(sheet.file(format));
        assertThat(document.pageCount()).contains(1);
        assertThat(document.blocks())
                .singleElement()
                .satisfies(block -> assertThat(((Paragraph) block).text()).isEqualTo("二、部门整体支出情况"));
    }

    @Test
    void aBrokenSheetIsSaidAndTheOthersAreRead() throws Exception {
        byte[] file = tiff(
                new ScannedSheet(300, 60).text("部门整体支出绩效自评报告", 20, 36, 14).image(),
                new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY));
        Document document = read(file);
        assertThat(document.blocks()).hasSize(1);
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly("pictureWithoutText");
    }

    @Test
    void picturesWithoutWordsAreNoDocument() throws Exception {
        assertUnreadable(new ScannedSheet(200, 100).file("png"), "noText");
        assertUnreadable(new ScannedSheet(1, 1).file("png"), "noText");
    }

    @Test
    void brokenPicturesAreRefused() throws Exception {
        byte[] jpeg = new ScannedSheet(300, 60).text("部门整体支出绩效自评报告", 20, 36, 14).file("jpeg");
        assertUnreadable(Arrays.copyOf(jpeg, 200), "pictureDamaged");
        assertUnreadable(Arrays.copyOf(new ScannedSheet(100, 100).file("png"), 30), "pictureDamaged");
    }

    @Test
    void hugePicturesAreRefusedBeforeTheyAreUnpacked() {
        assertUnreadable(pngOf(30_000, 30_000), "pictureTooLarge");
    }

    @Test
    void kindsThatCanNotBeDecodedAreNamed() {
        assertUnreadable("\0\0\0\fjP  ....".getBytes(StandardCharsets.ISO_8859_1), "pictureKind");
        assertUnreadable("RIFF....WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1), "pictureKind");
    }

    @Test
    void otherFilesAreLeftToOtherReaders() throws Exception {
        SourceFile text = new SourceFile("图.png", "部门整体支出".getBytes(StandardCharsets.UTF_8));
        assertThat(new ScanFileReader(new PictureReader()).read(text, Limits.DEFAULT))
                .isEmpty();
    }

    private static void assertUnreadable(byte[] file, String code) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.code()).as(e.getMessage()).isEqualTo(code));
    }

    private static Document read(byte[] file) throws UnreadableException {
        return new ScanFileReader(new PictureReader())
                .read(new SourceFile("扫描件", file), Limits.DEFAULT)
                .orElseThrow();
    }

    private static byte[] tiff(BufferedImage... pages) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : List.of(pages)) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        return file.toByteArray();
    }

    /** The head of a picture that says that it is this large, and nothing more. */
    private static byte[] pngOf(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .putInt(0)
                .put("IDAT".getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
