package dev.annex.extractor.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no sound Word files: each gives a document, one sentence, or is left to another reader. */
class BrokenDocTest {
    private static final int FLAGS = 0x0A;
    private static final int ENCRYPTED = 0x01;

    /** Where the main stream says at which offset the styles begin. */
    private static final int STYLES = 0xA2;

    @Test
    void survivesBeingCutOffAnywhere() throws Exception {
        byte[] whole = DocReaderTest.file("tracked-changes.doc").bytes();
        for (int length = 0; length < whole.length; length += 10) {
            assertContained("cut off at " + length, Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merged-cells.doc",
                "nested-table.doc",
                "numbering.doc",
                "text-box.doc",
                "fields.doc",
                "picture.doc"
            })
    void survivesFlippedBytes(String name) throws Exception {
        byte[] whole = DocReaderTest.file(name).bytes();
        Random random = new Random(7);
        for (int round = 0; round < 150; round++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 1 + round % 20; i++) {
                broken[512 + random.nextInt(whole.length - 512)] = (byte) random.nextInt();
            }
            assertContained(name + ", round " + round, broken);
        }
    }

    private static void assertContained(String what, byte[] bytes) {
        Throwable thrown = catchThrowable(() -> new DocReader().read(new SourceFile("报告.doc", bytes), Limits.DEFAULT));
        if (thrown != null) {
            assertThat(thrown).as(what).isInstanceOf(UnreadableException.class);
            assertThat(thrown.getMessage()).as(what).startsWith("报告.doc：").doesNotContain("Exception", "\n");
        }
    }

    @Test
    void saysThatAFileIsEncrypted() throws Exception {
        byte[] bytes = changed("merged-cells.doc", main -> main[FLAGS + 1] |= ENCRYPTED);
        assertThat(refusal(bytes).code()).isEqualTo("encrypted");
    }

    @Test
    void saysThatAnEmptyMainStreamIsDamage() throws Exception {
        assertThat(refusal(storage("WordDocument", new byte[0])).code()).isEqualTo("damaged");
        assertThat(refusal(storage("WordDocument", new byte[4096])).code()).isEqualTo("damaged");
    }

    @Test
    void keepsTheTextOfAFileWhoseStylesAreLost() throws Exception {
        byte[] bytes = changed("merged-cells.doc", main -> ByteBuffer.wrap(main).putInt(STYLES, 0x7FFFFFFF));
        Document document = new DocReader()
                .read(new SourceFile("报告.doc", bytes), Limits.DEFAULT)
                .orElseThrow();
        assertThat(View.of(document)).contains("项目支出绩效自评表", "青溪灌区改造", "注：数据截至年末。");
        assertThat(document.diagnostics()).extracting("code").containsExactly("damaged");
    }

    @Test
    void leavesOtherStoragesToOthers() throws Exception {
        assertThat(new DocReader().read(new SourceFile("表.xls", storage("Workbook", new byte[600])), Limits.DEFAULT))
                .isEmpty();
        assertThat(new DocReader().read(new SourceFile("文.txt", "文".getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT))
                .isEmpty();
    }

    @Test
    void namesFormatsThatItCanNotRead() throws Exception {
        UnreadableException works = refusal(storage("CONTENTS", new byte[600]));
        assertThat(works.code()).isEqualTo("unsupported");
        assertThat(works).hasMessageContaining("Works").hasMessageContaining("另存为 docx");
        byte[] old = new byte[600];
        old[0] = (byte) 0xDB;
        old[1] = (byte) 0xA5;
        old[2] = 0x2D;
        assertThat(refusal(old).code()).isEqualTo("unsupported");
    }

    @Test
    void readsTheTextOfWord95AndSaysThatItIsNotAll() throws Exception {
        byte[] text =
                "绩效自评报告\r甲\u0007乙\u0007\u0007见\u0013HYPERLINK \"x\"\u0014网页\u0015。\r".getBytes(Charset.forName("GBK"));
        ByteBuffer main = ByteBuffer.allocate(1024 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        main.putShort(0, (short) 0xA5DC).putShort(2, (short) 104);
        main.putInt(0x18, 1024).putInt(0x1C, 1024 + text.length);
        main.position(1024).put(text);
        Optional<Document> document =
                new DocReader().read(new SourceFile("旧.doc", storage("WordDocument", main.array())), Limits.DEFAULT);
        assertThat(document.orElseThrow().blocks())
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("绩效自评报告", "甲", "乙", "", "见网页。");
        assertThat(document.orElseThrow().diagnostics()).extracting("code").containsExactly("oldWord");
    }

    @Test
    void keepsToTheLimits() throws Exception {
        SourceFile file = DocReaderTest.file("nested-table.doc");
        Limits all = Limits.DEFAULT;
        assertThat(refusal(file, new Limits(all.fileBytes(), all.unpackedBytes(), 3, 32, 1000, all.time()))
                        .code())
                .isEqualTo("tooLarge");
        assertThat(refusal(file, new Limits(all.fileBytes(), all.unpackedBytes(), 100, 32, 10, all.time()))
                        .code())
                .isEqualTo("tooLarge");
        assertThat(refusal(file, new Limits(all.fileBytes(), all.unpackedBytes(), 100, 32, 1000, Duration.ofNanos(1)))
                        .code())
                .isEqualTo("timeout");
        Document flat = new DocReader()
                .read(file, new Limits(all.fileBytes(), all.unpackedBytes(), 100, 1, 1000, all.time()))
                .orElseThrow();
        assertThat(View.of(flat)).contains("人数", "车辆", "表后");
        assertThat(flat.diagnostics()).extracting("code").containsExactly("tooDeep");
    }

    private static UnreadableException refusal(byte[] bytes) {
        return refusal(new SourceFile("报告.doc", bytes), Limits.DEFAULT);
    }

    private static UnreadableException refusal(SourceFile file, Limits limits) {
        return catchThrowableOfType(UnreadableException.class, () -> new DocReader().read(file, limits));
    }

    private interface Change {
        void apply(byte[] main);
    }

    private static byte[] changed(String name, Change change) throws Exception {
        try (POIFSFileSystem storage = new POIFSFileSystem(
                new ByteArrayInputStream(DocReaderTest.file(name).bytes()))) {
            byte[] main;
            try (DocumentInputStream in = storage.createDocumentInputStream("WordDocument")) {
                main = in.readAllBytes();
            }
            change.apply(main);
            storage.createOrUpdateDocument(new ByteArrayInputStream(main), "WordDocument");
            return bytes(storage);
        }
    }

    private static byte[] storage(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem storage = new POIFSFileSystem()) {
            storage.createDocument(new ByteArrayInputStream(content), stream);
            return bytes(storage);
        }
    }

    private static byte[] bytes(POIFSFileSystem storage) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        storage.writeFilesystem(out);
        return out.toByteArray();
    }
}
