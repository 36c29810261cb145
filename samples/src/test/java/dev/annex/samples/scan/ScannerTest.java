package dev.annex.samples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.samples.pdf.PdfPrinter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class ScannerTest {
    /** Two small pages with a rule and a word. */
    private static byte[] ruled() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(new PDRectangle(72, 144));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(10, 100, 50, 2);
                    content.fill();
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(10, 80);
                    content.showText("budget");
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<byte[]> scan(byte[] pdf, Tier tier, long seed, ScanFormat format) throws IOException {
        try (Scanner scanner = new Scanner(pdf, tier, seed)) {
            return format.files(scanner);
        }
    }

    private static void assumeFonts(Tier tier) {
        if (tier.defects().stream().anyMatch(Stamp.class::isInstance)) {
            assumeThat(PdfPrinter.missing())
                    .as(() -> PdfPrinter.missing().orElse(""))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aScanIsOnePictureToThePageAndNoText(Tier tier) throws IOException {
        assumeFonts(tier);
        byte[] file = scan(ruled(), tier, 1, ScanFormat.PDF).get(0);

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).isBlank();
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getResources().getFontNames()).isEmpty();
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat((double) Math.max(page.getWidth(), page.getHeight())).isCloseTo(144, within(4.0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameBytes(Tier tier) throws IOException {
        assumeFonts(tier);
        byte[] pdf = ruled();
        for (ScanFormat format : ScanFormat.values()) {
            assertThat(scan(pdf, tier, 5, format))
                    .as("%s", format)
                    .usingElementComparator(Arrays::compare)
                    .isEqualTo(scan(pdf, tier, 5, format));
        }
    }

    @Test
    void anotherSeedAndAnotherPageHaveOtherChances() throws IOException {
        List<byte[]> pages = scan(ruled(), Tier.SCAN_200_SKEW, 1, ScanFormat.PNG);
        assertThat(pages.get(0)).isNotEqualTo(pages.get(1));
        assertThat(scan(ruled(), Tier.SCAN_200_SKEW, 2, ScanFormat.PNG).get(0)).isNotEqualTo(pages.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "SCAN_300, DCTDecode, 8",
        "SCAN_200_BILEVEL, CCITTFaxDecode, 1",
        "SCAN_FAX, CCITTFaxDecode, 1",
        "SCAN_TURNED, FlateDecode, 8"
    })
    void picturesArePackedAsTheTierSays(Tier tier, String filter, int bits) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(scan(ruled(), tier, 1, ScanFormat.PDF).get(0))) {
            PDPage page = document.getPage(0);
            PDImageXObject image = (PDImageXObject) page.getResources()
                    .getXObject(page.getResources().getXObjectNames().iterator().next());
            assertThat(image.getCOSObject().getNameAsString("Filter")).isEqualTo(filter);
            assertThat(image.getBitsPerComponent()).isEqualTo(bits);
        }
    }

    @ParameterizedTest
    @CsvSource({"PNG, 2, 1", "JPEG, 2, 1", "TIFF, 1, 2"})
    void picturesKnowTheirResolution(ScanFormat format, int count, int pagesInEach) throws IOException {
        List<byte[]> files = scan(ruled(), Tier.SCAN_150_POOR, 1, format);

        assertThat(files).hasSize(count);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(files.get(0)))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(pagesInEach);
            Element tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
            Element size =
                    (Element) tree.getElementsByTagName("HorizontalPixelSize").item(0);
            assertThat(Double.parseDouble(size.getAttribute("value"))).isCloseTo(25.4 / 150, within(1e-3));
        }
    }

    @Test
    void aFaxInTiffHasOneBitAPixel() throws IOException {
        byte[] file = scan(ruled(), Tier.SCAN_FAX, 1, ScanFormat.TIFF).get(0);
        assertThat(ImageIO.read(new ByteArrayInputStream(file)).getColorModel().getPixelSize())
                .isEqualTo(1);
    }

    @Test
    void tiersAreNamedAsTheirFiles() {
        assertThat(Tier.named("scan-200-grey-stamp")).isEqualTo(Tier.SCAN_200_GREY_STAMP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tier.named("scan-12"))
                .withMessageContaining("scan-300");
    }

    @Test
    void theProgramNamesPagesThatHaveTheirOwnFiles(@TempDir Path folder) throws IOException {
        Path printed = Files.write(folder.resolve("report.pdf"), ruled());
        WriteScan.main(new String[] {
            printed.toString(), "scan-150-poor", "1", folder.resolve("scan.jpg").toString()
        });
        WriteScan.main(new String[] {
            printed.toString(), "scan-150-poor", "1", folder.resolve("scan.tif").toString()
        });
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("report.pdf", "scan-1.jpg", "scan-2.jpg", "scan.tif");
        assertThatIllegalArgumentException().isThrownBy(() -> WriteScan.main(new String[0]));
    }
}
