package dev.annex.extractor.document.word;

import static dev.annex.extractor.document.word.DocxFile.body;
import static dev.annex.extractor.document.word.DocxFile.cell;
import static dev.annex.extractor.document.word.DocxFile.mark;
import static dev.annex.extractor.document.word.DocxFile.p;
import static dev.annex.extractor.document.word.DocxFile.r;
import static dev.annex.extractor.document.word.DocxFile.row;
import static dev.annex.extractor.document.word.DocxFile.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.finding.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxHostileTest {
    private static final Limits LIMITS = Limits.DEFAULT;

    @ParameterizedTest
    @ValueSource(strings = {"", "一段文字", "{\\rtf1 x}", "%PDF-1.7", "PK\3\4", "PK\5\6"})
    void otherFilesAreLeftToOtherReaders(String content) throws Exception {
        assertThat(new DocxReader().read(new SourceFile("报告.docx", content.getBytes(StandardCharsets.UTF_8)), LIMITS))
                .isEmpty();
    }

    @Test
    void aFileThatWasCutOffIsSaidToBe() {
        byte[] whole = body(p("甲".repeat(5000))).bytes();
        for (int eighth = 3; eighth < 8; eighth++) {
            byte[] part = Arrays.copyOf(whole, whole.length * eighth / 8);
            assertThat(failure(part, LIMITS).code()).isEqualTo("truncated");
            assertThat(failure(part, LIMITS).getMessage())
                    .startsWith("报告.docx：")
                    .endsWith("。");
        }
    }

    @Test
    void aLockedFileIsSaidToBe() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem storage = new POIFSFileSystem()) {
            storage.createDocument(new java.io.ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            storage.writeFilesystem(bytes);
        }
        assertThat(failure(bytes.toByteArray(), LIMITS))
                .hasMessageContaining("密码")
                .returns("encrypted", UnreadableException::code);
    }

    @Test
    void aBombIsDefusedWhileItIsUnpacked() {
        Limits tight = new Limits(1 << 20, 1 << 20, 100, 32, 1 << 20, Duration.ofMinutes(1));
        byte[] spaces = body(" ".repeat(3 << 20)).bytes();
        assertThat(spaces.length).isLessThan(1 << 16);
        assertThat(failure(spaces, tight).code()).isEqualTo("tooLarge");
        byte[] styles =
                body(p("a")).with("styles", "styles", " ".repeat(3 << 20)).bytes();
        assertThat(failure(styles, tight).code()).isEqualTo("tooLarge");
    }

    @Test
    void everyLimitHolds() {
        String long100 = p("字".repeat(100));
        assertThat(failure(
                                body(long100, long100).bytes(),
                                new Limits(1 << 20, 1 << 20, 100, 32, 150, Duration.ofMinutes(1)))
                        .code())
                .isEqualTo("tooLarge");
        assertThat(failure(
                                body(table(row(cell("", "a"), cell("", "b"), cell("", "c"))))
                                        .bytes(),
                                new Limits(1 << 20, 1 << 20, 2, 32, 150, Duration.ofMinutes(1)))
                        .code())
                .isEqualTo("tooLarge");
        assertThat(failure(body(long100).bytes(), new Limits(1 << 20, 1 << 20, 100, 32, 150, Duration.ZERO))
                        .code())
                .isEqualTo("timeout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p w:x='%s'/>", "<!--%s-->", "<![CDATA[%s]]>", "<w:p><w:r><w:t>%s</w:t></w:r></w:p>"})
    void noTextOfAnyKindIsTakenBeyondTheLimit(String wrapper) {
        Limits tight = new Limits(1 << 20, 1 << 22, 100, 32, 100_000, Duration.ofMinutes(1));
        assertThat(failure(body(wrapper.formatted("字".repeat(200_000))).bytes(), tight)
                        .code())
                .isEqualTo("tooLarge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
            })
    void documentTypesAreRefused(String xml) {
        assertThat(failure(DocxFile.main(xml).bytes(), LIMITS).code()).isEqualTo("forbiddenXml");
        assertThat(failure(body(p("a")).part("word/styles.xml", xml).bytes(), LIMITS)
                        .code())
                .isEqualTo("forbiddenXml");
    }

    @Test
    void tablesAThousandDeepLoseTheirLinesButNoWords() throws Exception {
        int depth = 1000;
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            xml.append("<w:tbl><w:tr><w:tc>").append(p("第" + i + "层"));
        }
        xml.append("</w:tc></w:tr></w:tbl>".repeat(depth));
        Document document = body(xml.toString(), p("尾")).read();
        String view = View.of(document);
        IntStream.range(0, depth).forEach(i -> assertThat(view).contains("第" + i + "层"));
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly("tooDeep");
        assertThat(view).endsWith("尾");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w:ins",
                "w:sdt",
                "x",
                "w:p",
                "w:r",
                "m:oMath",
                "m:d",
                "m:f",
                "w:txbxContent",
                "mc:AlternateContent",
                "w:tbl",
                "w:tc",
                "w:pPr"
            })
    void elementsOfAnyDepthAreReadWithoutRecursion(String name) throws Exception {
        int depth = 100_000;
        Document document = body(
                        "<w:p>", ("<" + name + ">").repeat(depth) + ("</" + name + ">").repeat(depth), "</w:p>", p("尾"))
                .read();
        assertThat(View.of(document)).endsWith("尾");
    }

    @Test
    void fieldsWithoutEndsAreRead() throws Exception {
        assertThat(View.of(body(p("", mark("begin").repeat(50_000) + r("字")), p("尾"))
                        .read()))
                .isEqualTo("字\n尾");
    }

    @Test
    void longTablesAreRead() throws Exception {
        int rows = 100_000;
        StringBuilder xml = new StringBuilder("<w:tbl>");
        for (int i = 0; i < rows; i++) {
            xml.append(row(cell("<w:vMerge/>", ""), cell("", "&lt;" + i), cell("<w:gridSpan w:val='2'/>", "b")));
        }
        Grid grid = (Grid) body(xml + "</w:tbl>").read().blocks().get(0);
        assertThat(grid.rows()).isEqualTo(rows);
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.at(rows - 1, 1).orElseThrow().text()).isEqualTo("<" + (rows - 1));
        assertThat(grid.at(rows - 1, 0).orElseThrow().rowSpan()).isEqualTo(rows);
    }

    @Test
    void aTableWhoseRowsShareNoLineIsKeptAsParagraphs() throws Exception {
        StringBuilder xml = new StringBuilder("<w:tbl>");
        for (int i = 1; i <= 2000; i++) {
            xml.append(row(
                    cell("<w:gridSpan w:val='" + i + "'/>", "a" + i),
                    cell("<w:gridSpan w:val='" + (4000 - i) + "'/>", "b")));
        }
        Document document = body(xml + "</w:tbl>").read();
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly("tableTooLarge");
        assertThat(document.blocks()).hasSize(4000).allMatch(Paragraph.class::isInstance);
    }

    @Test
    void missingPartsAreDoneWithout() throws Exception {
        assertThat(failure(
                                DocxFile.zip(
                                        Map.of("[Content_Types].xml", "<a t='wordprocessingml.document.main+xml'/>")),
                                LIMITS)
                        .code())
                .isEqualTo("missingPart");
        assertThat(View.of(DocxFile.read(
                        DocxFile.zip(Map.of(
                                "word/document.xml", "<document><body><p><r><t>字</t></r></p></body></document>")),
                        LIMITS)))
                .isEqualTo("字");
    }

    @Test
    void aDamagedPartIsReadUpToItsDamage() throws Exception {
        Document document = DocxFile.main("<w:document xmlns:w='w'><w:body>" + p("甲") + table(row(cell("", "乙")))
                        + "<w:tbl><w:tr><w:tc>" + p("丙") + "<w:p></w:tbl>")
                .read();
        assertThat(View.of(document)).isEqualTo("甲\nlayout 1×1\n[0 乙]\nlayout 1×1\n[0 丙⏎]");
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly("damaged");
        assertThat(document.diagnostics().get(0).message()).contains("word/document.xml", "第 1 行");
        assertThat(failure(DocxFile.main("无").bytes(), LIMITS).code()).isEqualTo("damaged");
    }

    @Test
    void damagedBytesGiveADocumentOrOneSentence() {
        byte[] sound = everything().bytes();
        Random random = new Random(20260101);
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = sound.clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            readOrOneSentence(bytes);
        }
    }

    @Test
    void shuffledMarkUpGivesADocumentOrOneSentence() {
        String[] tags = everythingXml().split("(?<=>)");
        Random random = new Random(42);
        for (int round = 0; round < 3000; round++) {
            String[] shuffled = tags.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                int at = random.nextInt(tags.length);
                shuffled[at] = random.nextBoolean() ? "" : shuffled[random.nextInt(tags.length)];
            }
            readOrOneSentence(body(String.join("", shuffled)).bytes());
        }
    }

    private static DocxFile everything() {
        return body(everythingXml())
                .with(
                        "styles",
                        "styles",
                        "<w:style w:styleId='1' w:type='paragraph'><w:name w:val='heading 1'/></w:style>")
                .with(
                        "numbering",
                        "numbering",
                        "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:lvlText w:val='%1'/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>")
                .with("footnotes", "footnotes", "<w:footnote w:id='2'>" + p("注") + "</w:footnote>");
    }

    private static String everythingXml() {
        return p(
                        "<w:pStyle w:val='1'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>",
                        r("<w:b/><w:sz w:val='3'/>", "甲"))
                + p(
                        "",
                        mark("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>" + mark("separate") + r("乙")
                                + mark("end"))
                + p(
                        "<w:rPr><w:del/></w:rPr>",
                        "<w:r><w:footnoteReference w:id='2'/><w:sym w:font='Symbol' w:char='F0B3'/></w:r>")
                + table(
                        "<w:tblGrid><w:gridCol w:w='10'/></w:tblGrid>",
                        row(
                                cell("<w:tcW w:w='100'/><w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>", "a"),
                                cell("", "b")),
                        row(
                                cell("<w:tcW w:w='100'/><w:gridSpan w:val='2'/><w:vMerge/>", "c"),
                                "<w:tc>" + table(row(cell("", "d"))) + "</w:tc>"))
                + p(
                        "",
                        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:txbxContent>" + p("e")
                                + "</w:txbxContent></mc:Choice><mc:Fallback><w:t>f</w:t></mc:Fallback></mc:AlternateContent></w:r>")
                + "<m:oMath><m:d><m:dPr><m:begChr m:val='['/></m:dPr><m:e><m:r><m:t>g</m:t></m:r></m:e></m:d></m:oMath><w:sectPr/>";
    }

    private static void readOrOneSentence(byte[] bytes) {
        try {
            new DocxReader().read(new SourceFile("报告.docx", bytes), LIMITS);
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).startsWith("报告.docx：").endsWith("。");
        }
    }

    private static UnreadableException failure(byte[] bytes, Limits limits) {
        return catchThrowableOfType(UnreadableException.class, () -> DocxFile.read(bytes, limits));
    }
}
