package dev.annex.extractor.page.pdf;

import static dev.annex.extractor.page.pdf.DrawnPdf.codes;
import static dev.annex.extractor.page.pdf.DrawnPdf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.page.Page;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A PDF file with something wrong")
class PdfTroubleTest {
    private static final String HELLO = "BT /F1 12 Tf 100 700 Td (Hello) Tj ET\n";

    private static DrawnPdf hello(int pages) {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 0; i < pages; i++) {
            pdf.page(HELLO);
        }
        return pdf;
    }

    @ParameterizedTest
    @CsvSource({"40", "128", "256"})
    void opensWithTheEmptyPasswordOrSaysThatItNeedsOne(int keyLength) throws Exception {
        try (PdfFile file = encrypted(keyLength, "").open()) {
            assertThat(text(file.page(1))).isEqualTo("Hello");
            assertThat(file.diagnostics()).isEmpty();
        }
        assertThatThrownBy(() -> encrypted(keyLength, "secret").open())
                .isInstanceOfSatisfying(UnreadableException.class, e -> {
                    assertThat(e.code()).isEqualTo("encrypted");
                    assertThat(e).hasMessage("测试.pdf：PDF 已加密，需要密码才能打开，请解除密码后再读。");
                });
    }

    private static DrawnPdf encrypted(int keyLength, String password) throws Exception {
        DrawnPdf pdf = hello(1);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(keyLength);
        pdf.document.protect(policy);
        return pdf;
    }

    @Test
    void isReadAsFarAsItGoesWhereItIsCutOff() throws Exception {
        byte[] whole = hello(3).bytes();
        try (PdfFile file = DrawnPdf.open(Arrays.copyOf(whole, whole.length - 300))) {
            assertThat(codes(file)).containsExactly("damaged");
            assertThat(text(file.page(1))).isEqualTo("Hello");
        }
    }

    @Test
    void isReadWhereItsTableOfObjectsIsWrong() throws Exception {
        String whole = new String(hello(2).bytes(), StandardCharsets.ISO_8859_1);
        String wrong = whole.replaceAll("startxref\\s+\\d+", "startxref\n7");
        try (PdfFile file = DrawnPdf.open(wrong.getBytes(StandardCharsets.ISO_8859_1))) {
            assertThat(codes(file)).containsExactly("damaged");
            assertThat(file.pageCount()).isEqualTo(2);
            assertThat(text(file.page(2))).isEqualTo("Hello");
        }
    }

    @Test
    void saysOneSentenceWhereNothingCanBeRead() {
        for (String bytes : new String[] {"%PDF-1.7\n", "%PDF-1.7\n%%EOF", "no pdf at all", "%PDF-1.4\n1 0 obj <<"}) {
            assertThatThrownBy(() -> DrawnPdf.open(bytes.getBytes(StandardCharsets.US_ASCII)))
                    .isInstanceOfSatisfying(
                            UnreadableException.class,
                            e -> assertThat(e.getMessage())
                                    .startsWith("测试.pdf：")
                                    .endsWith("。"));
        }
    }

    @Test
    void neverFailsOtherwiseWhateverIsWrongWithItsBytes() {
        byte[] whole = hello(3).bytes();
        Random random = new Random(20231123);
        for (int round = 0; round < 150; round++) {
            byte[] bytes = Arrays.copyOf(whole, 50 + random.nextInt(whole.length - 50));
            for (int i = random.nextInt(12); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try (PdfFile file = DrawnPdf.open(bytes)) {
                for (int page = 1; page <= file.pageCount(); page++) {
                    assertThat(file.page(page).number()).isEqualTo(page);
                }
            } catch (UnreadableException e) {
                assertThat(e.getMessage()).endsWith("。");
            }
        }
    }

    @Test
    void mayHaveAPageTreeThatLoops() throws Exception {
        DrawnPdf pdf = hello(2);
        COSDictionary root = pdf.document.getPages().getCOSObject();
        root.getCOSArray(COSName.KIDS).add((COSBase) root);
        root.setInt(COSName.COUNT, 1000);
        try (PdfFile file = pdf.open()) {
            assertThat(file.pageCount()).isGreaterThanOrEqualTo(2);
            assertThat(text(file.page(2))).isEqualTo("Hello");
        }
    }

    @Test
    void mayHaveFormsThatPaintThemselves() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        PDPage page = pdf.page("/X Do " + HELLO);
        PDFormXObject form = new PDFormXObject(pdf.stream("/X Do /X Do "));
        form.setBBox(new PDRectangle(600, 800));
        form.setResources(page.getResources());
        page.getResources().put(COSName.getPDFName("X"), form);
        pdf.page(HELLO);
        Limits limits = new Limits(1 << 20, 1 << 20, 10, 10, 1000, Duration.ofSeconds(3));
        try (PdfFile file = PdfFile.open(new SourceFile("测试.pdf", pdf.bytes()), limits)) {
            Page given = file.page(1);
            assertThat(given.glyphs()).isEmpty();
            assertThat(given.unreadable()).hasSize(1);
            assertThat(file.diagnostics()).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.page()).contains(1);
                assertThat(diagnostic.message()).startsWith("测试.pdf：第 1 页").endsWith("。");
            });
        }
    }

    @Test
    void givesUpOnlyThePageThatUnpacksWithoutEnd() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.page(HELLO + " ".repeat(3 << 20));
        pdf.page(HELLO);
        Limits limits = new Limits(1 << 20, 2 << 20, 10, 10, 1000, Duration.ofMinutes(1));
        try (PdfFile file = PdfFile.open(new SourceFile("测试.pdf", pdf.bytes()), limits)) {
            assertThat(file.page(1).unreadable()).hasSize(1);
            assertThat(text(file.page(2))).isEqualTo("Hello");
            assertThat(codes(file)).containsExactly("pageTooLarge");
        }
    }

    @Test
    void isNotOpenedWhereItsPackedObjectsUnpackWithoutEnd() throws Exception {
        DrawnPdf pdf = hello(1);
        COSStream bomb = pdf.stream(" ".repeat(40 << 20)).getCOSObject();
        bomb.setItem(COSName.TYPE, COSName.OBJ_STM);
        pdf.document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Bomb"), bomb);
        Limits limits = new Limits(1 << 20, 8 << 20, 10, 10, 1000, Duration.ofMinutes(1));
        SourceFile file = new SourceFile("测试.pdf", pdf.bytes());
        assertThatThrownBy(() -> PdfFile.open(file, limits))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("tooLarge"));
    }

    @ParameterizedTest
    @ValueSource(floats = {0, 0.001f, 1e30f})
    void namesAPageWithoutSize(float size) throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.page(HELLO).setMediaBox(new PDRectangle(size, size));
        pdf.page(HELLO).setCropBox(new PDRectangle(700, 900, 0, 0));
        try (PdfFile file = pdf.open()) {
            assertThat(file.page(1).glyphs()).isEmpty();
            assertThat(codes(file)).containsExactly("pageWithoutSize");
            assertThat(file.page(2).width()).isEqualTo(600);
        }
    }

    @Test
    void namesScriptsAndAttachmentsAndIgnoresThem() throws Exception {
        DrawnPdf pdf = hello(1);
        pdf.document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hi')"));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.document.getDocumentCatalog());
        names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
        pdf.document.getDocumentCatalog().setNames(names);
        try (PdfFile file = pdf.open()) {
            assertThat(codes(file)).containsExactly("javaScript", "attachment");
            assertThat(text(file.page(1))).isEqualTo("Hello");
        }
    }

    @Test
    void readsOnBehindBrokenInstructionsAndFonts() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        PDPage page =
                pdf.page("(a) /b 3 Tf Q Q Q ] >> /Nothing Do 1 2 cm /F9 12 Tf BT 1 0 0 1 10 10 Tm (x) Tj ET " + HELLO);
        COSDictionary broken = new COSDictionary();
        broken.setItem(COSName.TYPE, COSName.FONT);
        broken.setItem(COSName.SUBTYPE, COSName.TYPE0);
        broken.setItem(COSName.ENCODING, COSName.getPDFName("NoSuchMap"));
        broken.setItem(COSName.DESCENDANT_FONTS, new COSArray());
        page.getResources().getCOSObject().getCOSDictionary(COSName.FONT).setItem(COSName.getPDFName("F9"), broken);
        try (PdfFile file = pdf.open()) {
            assertThat(text(file.page(1))).endsWith("Hello");
            assertThat(file.page(1).unreadable()).hasSize(1);
            assertThat(codes(file)).contains("pageDamaged");
        }
    }

    @Test
    void isReadInAnyOrderOfPages() throws Exception {
        try (PdfFile file = hello(5).open()) {
            Page third = file.page(3);
            assertThat(file.page(1).number()).isEqualTo(1);
            assertThat(file.page(3)).isEqualTo(third);
            assertThatThrownBy(() -> file.page(6)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void countsTheCharactersOfAllPages() throws Exception {
        Limits limits = new Limits(1 << 20, 1 << 20, 10, 10, 12, Duration.ofMinutes(1));
        try (PdfFile file = PdfFile.open(new SourceFile("测试.pdf", hello(3).bytes()), limits)) {
            assertThat(file.page(2).glyphs()).hasSize(5);
            assertThat(file.page(1).glyphs()).hasSize(5);
            assertThat(file.page(3).glyphs()).isEmpty();
            assertThat(codes(file)).containsExactly("tooLarge");
        }
    }

    @Test
    void mayClaimAnythingOfItsFonts() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        PDPage page = pdf.page(HELLO);
        COSDictionary font =
                page.getResources().getFont(COSName.getPDFName("F1")).getCOSObject();
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, 255);
        COSArray widths = new COSArray();
        for (int i = 0; i < 256; i++) {
            widths.add(COSInteger.get(i % 2 == 0 ? -500 : Integer.MAX_VALUE));
        }
        font.setItem(COSName.WIDTHS, widths);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setInt(COSName.ASCENT, 99_999_999);
        descriptor.setInt(COSName.DESCENT, 5000);
        font.setItem(COSName.FONT_DESC, descriptor);
        Page read = pdf.firstPage();
        assertThat(read.glyphs())
                .isNotEmpty()
                .allMatch(glyph -> glyph.box().y1() - glyph.box().y0() < 24);
    }
}
