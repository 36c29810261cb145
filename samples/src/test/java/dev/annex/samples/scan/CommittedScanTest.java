package dev.annex.samples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.samples.pdf.PdfPrinter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The committed scans are what the scanner makes of the printed samples; {@code -Dsamples.update=true} makes them. */
class CommittedScanTest {
    private static final Path BILEVEL = Path.of("reports/sports/scan-200-bilevel.pdf");
    private static final Path STAMP = Path.of("scans/library-5-scan-200-stamp.jpg");

    /** Pixels that another Java or another font for the stamp may change, of all. */
    private static final double MOST_DIFFERENT = 0.02;

    /** Steps of 256 from which on two pixels are different. */
    private static final int DIFFERENT = 64;

    @Test
    void blackAndWhiteReport() throws IOException {
        byte[] printed = Files.readAllBytes(BILEVEL.resolveSibling("report.pdf"));
        try (Scanner scanner = new Scanner(printed, Tier.SCAN_200_BILEVEL, 1)) {
            update(BILEVEL, ScanFormat.PDF.files(scanner).get(0));
            try (PDDocument scan = Loader.loadPDF(BILEVEL.toFile())) {
                assertThat(scan.getNumberOfPages()).isEqualTo(scanner.pages());
                BufferedImage page = new PDFRenderer(scan).renderImageWithDPI(1, 200, ImageType.GRAY);
                assertAlike(Picture.of(page, 200), scanner.page(1));
            }
        }
    }

    @Test
    void stampedPage() throws IOException {
        assumeThat(PdfPrinter.missing())
                .as(() -> PdfPrinter.missing().orElse(""))
                .isEmpty();
        byte[] printed = Files.readAllBytes(Path.of("reports/library/report.pdf"));
        try (Scanner scanner = new Scanner(printed, Tier.SCAN_200_STAMP, 1)) {
            Picture page = scanner.page(4);
            update(STAMP, PictureFiles.jpeg(page, ScanFormat.QUALITY));
            assertAlike(Picture.of(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(STAMP))), 200), page);
        }
    }

    private static void update(Path file, byte[] scan) throws IOException {
        if (Boolean.getBoolean("samples.update")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, scan);
        }
    }

    /** Of the same size but for a pixel, and nearly everywhere of the same brightness. */
    private static void assertAlike(Picture one, Picture other) {
        assertThat(Math.abs(one.width() - other.width())).isLessThanOrEqualTo(1);
        assertThat(Math.abs(one.height() - other.height())).isLessThanOrEqualTo(1);
        Picture first = one.inGrey();
        Picture second = other.inGrey();
        int different = 0;
        for (int y = 0; y < first.height(); y++) {
            for (int x = 0; x < first.width(); x++) {
                different += Math.abs(first.value(0, x, y) - second.value(0, x, y)) > DIFFERENT ? 1 : 0;
            }
        }
        assertThat(different / (double) (first.width() * first.height())).isLessThan(MOST_DIFFERENT);
    }
}
