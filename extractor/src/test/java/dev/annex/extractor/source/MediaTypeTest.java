package dev.annex.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {

    @ParameterizedTest
    @CsvSource({
        "wordprocessingml.document.main+xml, DOCX",
        "wordprocessingml.template.main+xml, DOCX",
        "application/vnd.ms-word.document.macroEnabled.main+xml, DOCX",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml, DOCX",
        "spreadsheetml.sheet.main+xml, XLSX",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml, XLSX",
        "presentationml.presentation.main+xml, PPTX",
    })
    void officePackagesAreKnownByTheirMainPart(String type, MediaType expected) throws Exception {
        assertThat(of(zip("[Content_Types].xml", "<Types><Override ContentType='" + type + "'/></Types>")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, x, DOCX",
        "word\\document.xml, x, DOCX",
        "xl/workbook.xml, x, XLSX",
        "OFD.xml, x, OFD",
        "mimetype, application/vnd.oasis.opendocument.text, ODT",
        "报告.docx, x, ZIP",
    })
    void otherPackagesAreKnownByTheirParts(String name, String content, MediaType expected) throws Exception {
        assertThat(of(zip(name, content))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, DOCX",
        "xl/workbook.xml, XLSX",
        "ppt/slides/x, PPTX",
        "OFD.xml____, OFD",
        "a/b/c/d/e/f, ZIP"
    })
    void packagesThatWereCutOffAreKnownByWhatIsLeft(String name, MediaType expected) throws Exception {
        byte[] whole = zip(name, "x".repeat(100));
        assertThat(of(Arrays.copyOf(whole, 60))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, DOC",
        "EncryptedPackage, ENCRYPTED_OFFICE",
        "Workbook, XLS",
        "Book, XLS",
        "PowerPoint Document, PPT",
        "MatOST, WORKS",
        "Anything, OLE2",
    })
    void storagesAreKnownByTheirStreams(String stream, MediaType expected) throws Exception {
        byte[] bytes = storage(stream);
        assertThat(of(bytes)).isEqualTo(expected);
        bytes[0x2C] = 0x7F;
        assertThat(of(bytes)).as("with a damaged allocation table").isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "一、部门概况, TEXT",
        "{\\rtf1\\ansi x}, RTF",
        "<!DOCTYPE html><html></html>, HTML",
        "<html xmlns:w='urn:schemas-microsoft-com:office:word'>, HTML",
        "<table><tr><td>a</td></tr></table>, HTML",
        "MIME-Version: 1.0 <html>, MHTML",
        "<?xml version='1.0'?><?mso-application progid=\"Word.Document\"?><w/>, WORD_XML",
        "<?xml version='1.0'?><a/>, XML",
        "%PDF-1.4, PDF",
        "junk %PDF-1.4, PDF",
    })
    void textsAreKnownByTheirBeginning(String text, MediaType expected) {
        assertThat(of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16", "Big5"})
    void chineseIsTextInAnyEncoding(String charset) {
        assertThat(of("二〇二三年度部門整體支出\r\n\t績效".getBytes(Charset.forName(charset))))
                .isEqualTo(MediaType.TEXT);
    }

    @Test
    void picturesAreKnownByTheirSignature() {
        assertThat(of(bytes(0xFF, 0xD8, 0xFF, 0xE0))).isEqualTo(MediaType.JPEG);
        assertThat(of(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10))).isEqualTo(MediaType.PNG);
        assertThat(of(bytes('I', 'I', 42, 0, 0))).isEqualTo(MediaType.TIFF);
        assertThat(of(bytes('G', 'I', 'F', '8', '9', 'a'))).isEqualTo(MediaType.GIF);
        assertThat(MediaType.JPEG.isImage()).isTrue();
        assertThat(MediaType.PDF.isImage()).isFalse();
    }

    @Test
    void anyBytesAreSomething() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            if (round % 3 == 0 && bytes.length > 8) {
                System.arraycopy(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), 0, bytes, 0, 8);
            } else if (round % 3 == 1 && bytes.length > 4) {
                System.arraycopy(bytes('P', 'K', 3, 4), 0, bytes, 0, 4);
            }
            assertThat(of(bytes).title()).isNotBlank();
            assertThat(of(bytes).value()).contains("/");
        }
        assertThat(of(new byte[0])).isEqualTo(MediaType.UNKNOWN);
        assertThat(of(bytes(0, 1, 2, 3))).isEqualTo(MediaType.UNKNOWN);
    }

    private static MediaType of(byte[] bytes) {
        return MediaType.of(new SourceFile("x", bytes));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] storage(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem storage = new POIFSFileSystem()) {
            storage.createDocument(new ByteArrayInputStream(new byte[64]), stream);
            storage.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
