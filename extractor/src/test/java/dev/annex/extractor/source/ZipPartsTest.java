package dev.annex.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipPartsTest {

    @Test
    void findsPartsWhateverTheirCase() throws Exception {
        try (ZipParts parts = open(zip("Word\\Document.XML", "甲", "b", "乙"), Limits.DEFAULT)) {
            assertThat(parts.names()).containsExactly("word/document.xml", "b");
            assertThat(parts.has("/word/document.xml")).isTrue();
            assertThat(parts.read("word/DOCUMENT.xml").orElseThrow())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("甲");
            assertThat(parts.read("c")).isEmpty();
        }
    }

    @Test
    void countsWhatItUnpacks() throws Exception {
        Limits tight = new Limits(1 << 20, 1000, 1, 1, 1, Duration.ofMinutes(1));
        try (ZipParts parts = open(zip("a", "x".repeat(600), "b", "x".repeat(600)), tight)) {
            assertThat(parts.read("a")).isPresent();
            assertThat(catchThrowableOfType(UnreadableException.class, () -> parts.read("b"))
                            .code())
                    .isEqualTo("tooLarge");
        }
    }

    @Test
    void aFileWithoutItsEndIsTruncated() throws Exception {
        byte[] whole = zip("a", "甲");
        assertThat(catchThrowableOfType(
                                UnreadableException.class,
                                () -> open(Arrays.copyOf(whole, whole.length - 30), Limits.DEFAULT))
                        .code())
                .isEqualTo("truncated");
    }

    @Test
    void aDamagedPartIsNamed() throws Exception {
        byte[] bytes = zip("a.xml", "甲乙丙丁".repeat(100));
        Arrays.fill(bytes, 36, 60, (byte) 0x7F);
        try (ZipParts parts = open(bytes, Limits.DEFAULT)) {
            assertThat(catchThrowableOfType(UnreadableException.class, () -> parts.read("a.xml")))
                    .hasMessageContaining("a.xml")
                    .returns("damaged", UnreadableException::code);
        }
    }

    @Test
    void aDirectoryOfTooManyPartsIsRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(zip("a", "甲"));
        for (int i = 0; i < ZipParts.MOST_PARTS; i++) {
            bytes.write(new byte[] {'P', 'K', 1, 2});
        }
        assertThat(catchThrowableOfType(UnreadableException.class, () -> open(bytes.toByteArray(), Limits.DEFAULT))
                        .code())
                .isEqualTo("tooLarge");
    }

    private static ZipParts open(byte[] bytes, Limits limits) throws UnreadableException {
        SourceFile file = new SourceFile("f.zip", bytes);
        return ZipParts.open(file, new Allowance(file, limits));
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
