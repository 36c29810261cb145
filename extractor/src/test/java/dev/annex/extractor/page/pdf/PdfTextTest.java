package dev.annex.extractor.page.pdf;

import static dev.annex.extractor.page.pdf.DrawnPdf.codes;
import static dev.annex.extractor.page.pdf.DrawnPdf.read;
import static dev.annex.extractor.page.pdf.DrawnPdf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.source.UnreadableException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text of a PDF page")
class PdfTextTest {
    private static final String HELLO = "BT /F1 12 Tf 100 700 Td (Hello) Tj ET ";

    @Test
    void hasPlaceSizeAndFont() throws Exception {
        Glyph first = read(HELLO).glyphs().get(0);
        assertThat(first.text()).isEqualTo("H");
        assertThat(first.font()).isEqualTo("Helvetica");
        assertThat(first.size()).isEqualTo(12, within(0.01));
        assertThat(first.angle()).isZero();
        assertThat(first.bold()).isFalse();
        assertThat(first.box().x0()).isEqualTo(100, within(0.01));
        assertThat(first.box().x1()).isEqualTo(100 + 0.722 * 12, within(0.01));
        assertThat(first.box().y0()).isBetween(88.0, 94.0);
        assertThat(first.box().y1()).isBetween(101.0, 104.0);
    }

    @Test
    void sharesTopAndBottomInALine() throws Exception {
        assertThat(read(HELLO).glyphs().stream().map(glyph -> glyph.box().y0()).distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void isUprightOnATurnedPage(int rotation) throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        String turned = switch (rotation) {
            case 90 -> "0 1 -1 0 600 0 cm ";
            case 180 -> "-1 0 0 -1 600 800 cm ";
            case 270 -> "0 -1 1 0 0 800 cm ";
            default -> "";
        };
        pdf.page("q " + turned + "BT /F1 12 Tf 100 500 Td (Hello) Tj ET Q").setRotation(rotation);
        Page page = pdf.firstPage();
        assertThat(page.width()).isEqualTo(rotation % 180 == 0 ? 600 : 800);
        Glyph first = page.glyphs().get(0);
        assertThat(first.angle()).isZero();
        assertThat(first.box().x0()).isEqualTo(100, within(0.01));
        assertThat(first.box().y1()).isEqualTo(page.height() - 500, within(4.0));
    }

    @Test
    void keepsItsAngle() throws Exception {
        Page page = read(
                "BT /F1 12 Tf 0 1 -1 0 100 300 Tm (Up) Tj ET BT /F1 12 Tf .7071 .7071 -.7071 .7071 300 300 Tm (I) Tj ET");
        assertThat(page.glyphs().get(0).angle()).isEqualTo(90);
        assertThat(page.glyphs().get(1).box().y1())
                .isLessThan(page.glyphs().get(0).box().y1());
        assertThat(page.glyphs().get(2).angle()).isEqualTo(45, within(0.1));
        assertThat(page.glyphs().get(2).size()).isEqualTo(12, within(0.01));
    }

    @Test
    void isPlacedByCropBoxAndUserUnit() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        PDPage page = pdf.page(HELLO + "BT /F1 12 Tf 10 700 Td (outside) Tj ET");
        page.setCropBox(new PDRectangle(50, 100, 400, 650));
        page.getCOSObject().setInt(COSName.USER_UNIT, 2);
        Page read = pdf.firstPage();
        assertThat(read.width()).isEqualTo(800);
        assertThat(read.height()).isEqualTo(1300);
        assertThat(text(read)).isEqualTo("Hello");
        assertThat(read.glyphs().get(0).box().x0()).isEqualTo(100, within(0.01));
        assertThat(read.glyphs().get(0).size()).isEqualTo(24, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 Tr BT /F1 12 Tf 100 600 Td (secret) Tj ET",
                "1 g BT /F1 12 Tf 100 600 Td (secret) Tj ET",
                "0 g 90 590 100 30 re f BT /F1 12 Tf 100 600 Td (secret) Tj ET",
                "BT /F1 12 Tf 100 600 Td (secret) Tj ET 1 g 90 590 100 30 re f",
                "BT /F1 12 Tf 100 600 Td (secret) Tj ET q 200 0 0 100 50 550 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
            })
    void isLeftOutWhereNobodySeesItAndThatIsSaid(String content) throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.page(HELLO + content);
        try (PdfFile file = pdf.open()) {
            assertThat(text(file.page(1))).isEqualTo("Hello");
            assertThat(file.diagnostics()).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.code()).isEqualTo("hiddenText");
                assertThat(diagnostic.message()).startsWith("测试.pdf：第 1 页有 6 个").endsWith("。");
                assertThat(diagnostic.page()).contains(1);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 g 90 590 100 30 re f 1 g BT /F1 12 Tf 100 600 Td (White) Tj ET",
                "0 0 0 1 k 90 590 100 30 re f 0 0 0 0 k BT /F1 12 Tf 100 600 Td (White) Tj ET",
                "1 Tr 1 g BT /F1 12 Tf 100 600 Td (White) Tj ET",
                "0.9 g 90 590 100 30 re f 0 g BT /F1 12 Tf 100 600 Td (White) Tj ET"
            })
    void isReadWhereItCanBeSeen(String content) throws Exception {
        assertThat(text(read(content))).isEqualTo("White");
    }

    @Test
    void isNotThereWhereItIsClippedAway() throws Exception {
        assertThat(text(read("q 0 690 110 30 re W n " + HELLO + "Q"))).isEqualTo("H");
        assertThat(text(read("q 100 680 m 120 730 l 140 680 l h W n BT /F1 12 Tf 80 700 Td (abcdefghijklmn) Tj ET Q")))
                .isEqualTo("efghi");
    }

    @Test
    void isBoldWhereItIsDrawnTwice() throws Exception {
        Page page = read(HELLO + "BT /F1 12 Tf 100.4 700 Td (Hello) Tj ET");
        assertThat(text(page)).isEqualTo("Hello");
        assertThat(page.glyphs()).allMatch(Glyph::bold);
        assertThat(read(HELLO + HELLO).glyphs()).hasSize(5).noneMatch(Glyph::bold);
        assertThat(text(read("BT /F1 12 Tf 100 700 Td (llll) Tj ET"))).isEqualTo("llll");
        assertThat(read("2 Tr 0.4 w " + HELLO).glyphs()).hasSize(5).allMatch(Glyph::bold);
    }

    @Test
    void isLeftOutWhereItIsTooSmallToBeSeen() throws Exception {
        assertThat(text(read(HELLO + "BT /F1 0 Tf (zero) Tj ET BT /F1 0.1 Tf (tiny) Tj ET")))
                .isEqualTo("Hello");
    }

    @Test
    void isReadFromForms() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        PDPage page = pdf.page("q 1 0 0 1 100 100 cm /X1 Do Q " + HELLO);
        PDFormXObject form = new PDFormXObject(pdf.stream("BT /F1 12 Tf 10 10 Td (In) Tj 500 0 Td (Out) Tj ET"));
        form.setBBox(new PDRectangle(0, 0, 200, 50));
        page.getResources().put(COSName.getPDFName("X1"), form);
        Page read = pdf.firstPage();
        assertThat(text(read)).isEqualTo("InHello");
        assertThat(read.glyphs().get(0).box().x0()).isEqualTo(110, within(0.01));
    }

    @Test
    void isReadFromStampsAndFields() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        PDPage page = pdf.page(HELLO);
        PDAppearanceStream appearance = new PDAppearanceStream(pdf.document);
        appearance.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
        try (var out = appearance.getStream().createOutputStream()) {
            out.write("BT /F1 10 Tf 5 5 Td (Stamp) Tj ET".getBytes(StandardCharsets.US_ASCII));
        }
        appearance.setBBox(new PDRectangle(100, 20));
        appearance.setResources(page.getResources());
        PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(300, 300, 100, 20));
        stamp.setAppearance(new PDAppearanceDictionary());
        stamp.getAppearance().setNormalAppearance(appearance);
        PDAnnotationRubberStamp hidden = new PDAnnotationRubberStamp(new COSDictionary(stamp.getCOSObject()));
        hidden.setHidden(true);
        PDAnnotationWidget field = new PDAnnotationWidget();
        field.setRectangle(new PDRectangle(300, 200, 100, 20));
        field.getCOSObject().setItem(COSName.FT, COSName.TX);
        field.getCOSObject().setItem(COSName.V, new COSString("12.5万元"));
        page.setAnnotations(List.of(stamp, hidden, field));
        Page read = pdf.firstPage();
        assertThat(text(read)).isEqualTo("HelloStamp12.5万元");
        assertThat(read.glyphs().get(5).box().x0()).isEqualTo(305, within(0.01));
        assertThat(read.glyphs().get(10).box().x0()).isBetween(300.0, 306.0);
        assertThat(read.glyphs().get(10).box().y0()).isBetween(580.0, 590.0);
    }

    @Test
    void isLeftOutWhereItsLayerIsHidden() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        PDPage page = pdf.page("/OC /Shown BDC " + HELLO + "EMC /OC /Hidden BDC " + HELLO + "EMC");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup shown = new PDOptionalContentGroup("shown");
        PDOptionalContentGroup hidden = new PDOptionalContentGroup("hidden");
        layers.addGroup(shown);
        layers.addGroup(hidden);
        layers.setGroupEnabled(hidden, false);
        pdf.document.getDocumentCatalog().setOCProperties(layers);
        page.getResources().put(COSName.getPDFName("Shown"), shown);
        page.getResources().put(COSName.getPDFName("Hidden"), hidden);
        try (PdfFile file = pdf.open()) {
            assertThat(file.page(1).glyphs()).hasSize(5);
            assertThat(codes(file)).containsExactly("hiddenText");
        }
    }

    @Test
    void isOfSeveralCharactersForALigature() throws Exception {
        Page page = withMap("(AB)", "<41> <00660069>", "<42> <FB02>");
        assertThat(page.glyphs().stream().map(Glyph::text)).containsExactly("fi", "fl");
    }

    @Test
    void hasIdeographsForRadicals() throws Exception {
        assertThat(text(withMap("(ABCD)", "<41> <2F42>", "<42> <2ED3>", "<43> <F96F>", "<44> <FF11>")))
                .isEqualTo("文长說１");
    }

    @Test
    void dropsWhatHasNoWidthAndKeepsHyphens() throws Exception {
        assertThat(text(withMap("(ABCA)", "<41> <0061>", "<42> <200B>", "<43> <00A0>")))
                .isEqualTo("a a");
        assertThat(text(withMap("(ABA)", "<41> <0061>", "<42> <00AD>"))).isEqualTo("a-a");
        assertThat(text(withMap("(AB)", "<41> <0061>", "<42> <00AD>"))).isEqualTo("a\u00AD");
    }

    @Test
    void isTakenFromActualTextWhereTheFontDoesNotSayIt() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        PDPage page = pdf.page("/Span <</ActualText <FEFF4E2D6587>>> BDC BT /F1 12 Tf 9 700 Td (AB) Tj ET EMC");
        map(pdf, page, "<41> <E001>", "<42> <E002>");
        nameless(page);
        assertThat(pdf.firstPage().glyphs().stream().map(Glyph::text)).containsExactly("中", "文");
    }

    @Test
    void isUnreadableWhereItsFontDoesNotSayIt() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        PDPage page = pdf.page("BT /F1 12 Tf 100 700 Td (xABABABx) Tj ET");
        map(pdf, page, "<41> <E001>", "<42> <FFFD>", "<78> <0078>");
        nameless(page);
        try (PdfFile file = pdf.open()) {
            Page read = file.page(1);
            assertThat(text(read)).isEqualTo("xx");
            assertThat(read.unreadable()).singleElement().satisfies(box -> {
                assertThat(box.x0()).isEqualTo(106, within(0.1));
                assertThat(box.x1()).isEqualTo(read.glyphs().get(1).box().x0(), within(0.1));
            });
            assertThat(codes(file)).containsExactly("noCharacterMap");
        }
    }

    @Test
    void isDoubtedWhereTheMapIsWrong() throws Exception {
        assertThat(withMap("(ABCDEFGHIJKL)", range("龘靐齉爩鱻麤灪籱爨癵驫麣")).unreadable())
                .hasSize(1);
        assertThat(withMap("(ABCDEFGHIJKL)", range("部门整体支出绩效自评报告")).unreadable())
                .isEmpty();
        assertThat(withMap("(ABCDEFGHIJKL)", range("ÖÐ¹úÈËÃñ½âÃ·Å")).unreadable())
                .hasSize(1);
        assertThat(withMap("(ABCDEFGHIJKL)", range("กขፘᎠคงሀሁᎡฉชซ")).unreadable())
                .hasSize(1);
        assertThat(withMap("(ABCDEFGHIJKL)", range("aaaaaaaaaaaa")).unreadable())
                .hasSize(1);
        assertThat(withMap("(ABCDEFGHIJKL)", range("Straße über ")).unreadable())
                .isEmpty();
    }

    @Test
    void isReadFromTypeThreeFonts() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        PDPage page = pdf.page("BT /F3 10 Tf 100 700 Td (aa) Tj ET");
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_MATRIX, numbers(0.01f, 0, 0, 0.01f, 0, 0));
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 100, 100));
        font.setInt(COSName.FIRST_CHAR, 97);
        font.setInt(COSName.LAST_CHAR, 97);
        font.setItem(COSName.WIDTHS, new COSArray(List.of(COSInteger.get(80))));
        COSDictionary glyphs = new COSDictionary();
        glyphs.setItem(COSName.getPDFName("alpha"), pdf.stream("80 0 0 0 80 80 d1 0 0 80 80 re f"));
        font.setItem(COSName.CHAR_PROCS, glyphs);
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, new COSArray(List.of(COSInteger.get(97), COSName.getPDFName("alpha"))));
        font.setItem(COSName.ENCODING, encoding);
        page.getResources().getCOSObject().getCOSDictionary(COSName.FONT).setItem(COSName.getPDFName("F3"), font);
        Page read = pdf.firstPage();
        assertThat(text(read)).isEqualTo("αα");
        assertThat(read.glyphs().get(1).box().x0()).isEqualTo(108, within(0.01));
        assertThat(read.rules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isReadInChineseAcrossAndDown(boolean down) throws Exception {
        Optional<File> font = Stream.of(
                        "/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf",
                        "/usr/share/fonts/truetype/arphic/uming.ttf")
                .map(File::new)
                .filter(File::exists)
                .findFirst();
        assumeTrue(font.isPresent(), "no Chinese TrueType font on this machine");
        DrawnPdf pdf = new DrawnPdf();
        PDPage page = pdf.page("");
        PDType0Font type =
                down ? PDType0Font.loadVertical(pdf.document, font.get()) : PDType0Font.load(pdf.document, font.get());
        try (PDPageContentStream content = new PDPageContentStream(pdf.document, page)) {
            content.beginText();
            content.setFont(type, 10);
            content.newLineAtOffset(100, 700);
            content.showText("绩效自评");
            content.endText();
        }
        Page read = pdf.firstPage();
        assertThat(text(read)).isEqualTo("绩效自评");
        Glyph last = read.glyphs().get(3);
        assertThat(last.angle()).isZero();
        assertThat(last.box().x0()).isEqualTo(down ? 95 : 130, within(0.1));
        assertThat(last.box().y0()).isEqualTo(down ? 130 : 91.5, within(1.5));
        assertThat(last.box().y1() - last.box().y0()).isEqualTo(10, within(0.6));
    }

    @Test
    void isTheSignThatASymbolFontShows() throws Exception {
        for (String map : new String[] {"<52> <F052>", "<52> <0052>"}) {
            DrawnPdf pdf = new DrawnPdf();
            PDPage page = pdf.page("BT /F1 12 Tf 100 700 Td (R) Tj ET");
            map(pdf, page, map);
            page.getResources()
                    .getFont(COSName.getPDFName("F1"))
                    .getCOSObject()
                    .setItem(COSName.BASE_FONT, COSName.getPDFName("ABCDEF+Wingdings2"));
            assertThat(text(pdf.firstPage())).isEqualTo("☑");
        }
    }

    @Test
    void hasReadableFontNames() {
        assertThat(Face.readableName("ABCDEF+\u00CB\u00CE\u00CC\u00E5")).isEqualTo("宋体");
        assertThat(Face.readableName("ABCDEF+Arial,Bold")).isEqualTo("Arial,Bold");
        assertThat(Face.readableName(null)).isEmpty();
    }

    private static Page withMap(String shown, String... lines) throws UnreadableException, IOException {
        DrawnPdf pdf = new DrawnPdf();
        PDPage page = pdf.page("BT /F1 12 Tf 100 700 Td " + shown + " Tj ET");
        map(pdf, page, lines);
        return pdf.firstPage();
    }

    /** Takes from A and B the names that say what they are. */
    private static void nameless(PDPage page) throws IOException {
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(
                COSName.DIFFERENCES,
                new COSArray(List.of(COSInteger.get(65), COSName.getPDFName("g001"), COSName.getPDFName("g002"))));
        page.getResources().getFont(COSName.getPDFName("F1")).getCOSObject().setItem(COSName.ENCODING, encoding);
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        array.setFloatArray(values);
        return array;
    }

    /** Maps A, B, C … to these characters. */
    private static String[] range(String characters) {
        String[] lines = new String[characters.length()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = String.format("<%02X> <%04X>", 'A' + i, (int) characters.charAt(i));
        }
        return lines;
    }

    private static void map(DrawnPdf pdf, PDPage page, String... lines) throws IOException {
        String map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Test def\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n" + lines.length + " beginbfchar\n"
                + String.join("\n", lines) + "\nendbfchar endcmap end end";
        COSStream stream = pdf.stream(map).getCOSObject();
        page.getResources().getFont(COSName.getPDFName("F1")).getCOSObject().setItem(COSName.TO_UNICODE, stream);
    }
}
