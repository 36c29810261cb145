package dev.annex.extractor.page.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
    private static final BufferedImage GREY = new BufferedImage(83, 117, BufferedImage.TYPE_BYTE_GRAY);

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "bmp", "gif", "tiff"})
    void readsPictures(String format) throws Exception {
        try (PictureFile file = PictureFile.open(new SourceFile("a", encoded(format)))) {
            assertThat(file.pageCount()).isEqualTo(1);
            PageImage page = file.page(1);
            assertThat(page.pixels().getWidth()).isEqualTo(83);
            assertThat(page.pixels().getHeight()).isEqualTo(117);
        }
    }

    @Test
    void readsEveryPageOfATiff() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        writer.setOutput(new MemoryCacheImageOutputStream(bytes));
        writer.prepareWriteSequence(null);
        for (int size : new int[] {100, 200, 300}) {
            writer.writeToSequence(
                    new IIOImage(new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY), null, null), null);
        }
        writer.endWriteSequence();
        ((MemoryCacheImageOutputStream) writer.getOutput()).close();
        writer.dispose();
        try (PictureFile file = PictureFile.open(new SourceFile("a.tif", bytes.toByteArray()))) {
            assertThat(file.pageCount()).isEqualTo(3);
            assertThat(file.page(3).pixels().getWidth()).isEqualTo(300);
            assertThat(file.page(1).pixels().getWidth()).isEqualTo(100);
        }
    }

    @Test
    void takesAPageWithoutResolutionForA4() throws Exception {
        assertThat(PageImage.of(new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY), 0, 0)
                        .resolutionDown())
                .isCloseTo(200, within(0.5));
        assertThat(PageImage.of(new BufferedImage(2339, 1654, BufferedImage.TYPE_BYTE_GRAY), 9000, 9000)
                        .resolutionAcross())
                .isCloseTo(200, within(0.5));
    }

    @Test
    void refusesAHugePictureByItsHeader() throws Exception {
        byte[] bytes = encoded("png");
        ByteBuffer.wrap(bytes).putInt(16, 30_000).putInt(20, 30_000);
        CRC32 check = new CRC32();
        check.update(bytes, 12, 17);
        ByteBuffer.wrap(bytes).putInt(29, (int) check.getValue());
        try (PictureFile file = PictureFile.open(new SourceFile("huge.png", bytes))) {
            assertThatThrownBy(() -> file.page(1))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageContaining("30000×30000")
                    .hasMessageContaining("huge.png");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "bmp", "gif", "tiff"})
    void brokenPicturesAreRefusedOrReadInPart(String format) throws Exception {
        byte[] whole = encoded(format);
        for (int length = 30; length < whole.length; length += Math.max(1, whole.length / 23)) {
            byte[] part = Arrays.copyOf(whole, length);
            try (PictureFile file = PictureFile.open(new SourceFile("a", part))) {
                assertThat(file.page(1).pixels().getWidth()).isEqualTo(83);
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).startsWith("a：").contains("图片");
            }
        }
    }

    @Test
    void saysWhatItCanNotDecode() {
        byte[] jpeg2000 = {0, 0, 0, 12, 'j', 'P', ' ', ' ', 13, 10, (byte) 0x87, 10};
        assertThatThrownBy(() -> PictureFile.open(new SourceFile("a.jp2", jpeg2000)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("JPEG 2000");
    }

    private static byte[] encoded(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(GREY, format, bytes);
        return bytes.toByteArray();
    }
}
