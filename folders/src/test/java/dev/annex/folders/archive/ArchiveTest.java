package dev.annex.folders.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.folders.Archives;
import dev.annex.folders.outcome.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-8", "GB18030"})
    void namesAreReadWhoeverPackedThem(String encoding) throws Exception {
        Charset names = Charset.forName(encoding);
        var members = Archives.members("县财政局/自评报告（终稿）.docx", "一", "說明.txt", "二");
        assertThat(unpacked("a.zip", Archives.zip(names, members))).containsExactly("县财政局/自评报告（终稿）.docx=一", "說明.txt=二");
        assertThat(unpacked("a.tar", Archives.tar(names, members))).containsExactly("县财政局/自评报告（终稿）.docx=一", "說明.txt=二");
        assertThat(unpacked("a.tar.gz", Archives.gzip(Archives.tar(names, members))))
                .containsExactly("县财政局/自评报告（终稿）.docx=一", "說明.txt=二");
    }

    @Test
    void whatIsNoUtf8AndNotChineseStaysApart() {
        assertThat(MemberName.decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}))
                .hasSize(3);
        assertThat(MemberName.decodeLatin1("已知")).isEqualTo("已知");
        assertThat(MemberName.decodeLatin1(new String("附件".getBytes(GBK), ISO_8859_1)))
                .isEqualTo("附件");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, etc/passwd",
        "/root/a.docx, root/a.docx",
        "C:\\报告\\a.docx, C_/报告/a.docx",
        "a/./b//c.txt, a/b/c.txt",
        "a\u0007?.txt, a__.txt",
        "'..', ''",
    })
    void noNameLeadsOutOfItsFolder(String name, String expected) {
        assertThat(String.join("/", MemberName.parts(name))).isEqualTo(expected);
    }

    @Test
    void aSingleFileMayBePackedToo() throws Exception {
        assertThat(unpacked("报告.txt.GZ", Archives.gzip("正文".getBytes(UTF_8)))).containsExactly("报告.txt=正文");
    }

    @Test
    void documentsThatAreZipsAreNoArchives() throws Exception {
        for (String part : List.of("word/document.xml", "xl/workbook.xml", "OFD.xml", "mimetype")) {
            Path file = write("a.zip", Archives.zip(UTF_8, Archives.members(part, "x")));
            assertThat(Archive.open(file, "a.zip", new Budget(0))).as(part).isEmpty();
        }
        Path text = write("a.txt", "正文".getBytes(UTF_8));
        assertThat(Archive.open(text, "a.txt", new Budget(0))).isEmpty();
        assertThat(Archive.open(write("b.zip", new byte[0]), "b.zip", new Budget(0)))
                .isEmpty();
    }

    @Test
    void aBrokenZipIsABrokenArchiveOnlyWhereItSaysThatItIsOne() throws Exception {
        byte[] whole = Archives.zip(UTF_8, Archives.members("a.docx", "x".repeat(1000)));
        Path cut = write("cut", Arrays.copyOf(whole, whole.length - 30));
        assertThat(Archive.open(cut, "a.docx", new Budget(0))).isEmpty();
        assertCode(Trouble.ARCHIVE_DAMAGED, () -> Archive.open(cut, "a.zip", new Budget(0)));
    }

    @Test
    void whatComesBeforeTheDamageIsRead() throws Exception {
        byte[] tar = Archives.gzip(Archives.tar(UTF_8, Archives.members("1.txt", "一", "2.txt", noise(200_000))));
        Path cut = write("cut.tgz", Arrays.copyOf(tar, tar.length / 2));
        try (Archive archive = Archive.open(cut, "cut.tgz", new Budget(0)).orElseThrow()) {
            assertThat(text(archive.next().orElseThrow())).isEqualTo("一");
            Member second = archive.next().orElseThrow();
            assertCode(Trouble.ARCHIVE_DAMAGED, () -> text(second));
            assertCode(Trouble.ARCHIVE_DAMAGED, archive::next);
        }
    }

    @Test
    void aBombIsLeftAsSoonAsItShows() throws Exception {
        byte[] zeros = new byte[3_000_000];
        for (byte[] bomb : List.of(
                Archives.zip(UTF_8, Archives.members("a.txt", zeros)),
                Archives.gzip(Archives.tar(UTF_8, Archives.members("a.txt", zeros))),
                Archives.gzip(zeros))) {
            Budget budget = new Budget(bomb.length, 100_000);
            assertThat(Budget.RATIO * bomb.length + 100_000).isLessThan(zeros.length);
            try (Archive archive =
                    Archive.open(write("bomb", bomb), "bomb.gz", budget).orElseThrow()) {
                Member member = archive.next().orElseThrow();
                assertCode(Trouble.BOMB, () -> text(member));
                assertThat(budget.isOver()).isTrue();
            }
        }
    }

    @Test
    void whatIsPassedOverInATarCountsToo() throws Exception {
        byte[] tar = Archives.gzip(Archives.tar(UTF_8, Archives.members("a.txt", new byte[3_000_000], "b.txt", "x")));
        try (Archive archive = Archive.open(write("t.tgz", tar), "t.tgz", new Budget(tar.length, 100_000))
                .orElseThrow()) {
            archive.next();
            assertCode(Trouble.BOMB, archive::next);
        }
    }

    @Test
    void theGrantIsWhatASoundArchiveNeeds() {
        assertThat(Budget.RATIO).isEqualTo(100);
        assertThat(Budget.FREE).isEqualTo(1 << 30);
        assertThat(Budget.MEMBERS).isEqualTo(200_000);
    }

    @Test
    void aDirectoryThatWouldFillTheMemoryIsNotTakenIn() throws Exception {
        byte[] zip = Archives.zip(UTF_8, Archives.members("a.txt", "x"));
        // The size of the directory, as the record at the end of the file states it.
        zip[zip.length - 22 + 15] = 0x7F;
        Path file = write("a.zip", zip);
        assertCode(Trouble.BOMB, () -> Archive.open(file, "a.zip", new Budget(0)));
    }

    @Test
    void anyBytesBehindAHeadAreTakenOrRefused() throws Exception {
        byte[] zip = Archives.zip(GBK, Archives.members("一.txt", noise(300), "二/三.txt", noise(300)));
        byte[] tar = Archives.tar(GBK, Archives.members("一.txt", noise(300), "二/三.txt", noise(300)));
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            byte[] spoilt = (seed % 2 == 0 ? zip : tar).clone();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            Path file = write("spoilt", spoilt);
            try (Archive archive =
                    Archive.open(file, "spoilt.zip", new Budget(0)).orElse(null)) {
                while (archive != null) {
                    Optional<Member> member = archive.next();
                    if (member.isEmpty()) {
                        break;
                    }
                    text(member.get());
                }
            } catch (UnreadableException e) {
                assertThat(e.code()).as("seed %s", seed).isIn(Trouble.ARCHIVE_DAMAGED, Trouble.BOMB);
            }
        }
    }

    private List<String> unpacked(String name, byte[] bytes) throws Exception {
        List<String> members = new ArrayList<>();
        try (Archive archive =
                Archive.open(write(name, bytes), name, new Budget(bytes.length)).orElseThrow()) {
            for (Optional<Member> member = archive.next(); member.isPresent(); member = archive.next()) {
                members.add(String.join("/", member.get().parts()) + "=" + text(member.get()));
            }
        }
        return members;
    }

    private static String text(Member member) throws UnreadableException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        member.unpack((chunk, length) -> bytes.write(chunk, 0, length));
        return bytes.toString(UTF_8);
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static void assertCode(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
