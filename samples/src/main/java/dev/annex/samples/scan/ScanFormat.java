package dev.annex.samples.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The kinds of files that a scan is kept in. None of them holds text, a date or the name of a program. */
public enum ScanFormat {
    /** One file, one picture to the page, packed as the tier says. */
    PDF("pdf") {
        @Override
        public List<byte[]> files(Scanner scanner) throws IOException {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (PDDocument document = new PDDocument()) {
                for (int i = 0; i < scanner.pages(); i++) {
                    add(document, scanner.page(i), scanner.tier().compression());
                }
                document.setDocumentId(DOCUMENT_ID);
                document.save(file);
            }
            return List.of(file.toByteArray());
        }
    },
    /** One file of all pages. */
    TIFF("tif") {
        @Override
        public List<byte[]> files(Scanner scanner) throws IOException {
            List<Picture> pages = new ArrayList<>();
            for (int i = 0; i < scanner.pages(); i++) {
                pages.add(scanner.page(i));
            }
            return List.of(PictureFiles.tiff(pages));
        }
    },
    /** A file to the page. */
    PNG("png") {
        @Override
        public List<byte[]> files(Scanner scanner) throws IOException {
            List<byte[]> files = new ArrayList<>();
            for (int i = 0; i < scanner.pages(); i++) {
                files.add(PictureFiles.png(scanner.page(i)));
            }
            return files;
        }
    },
    /** A file to the page. */
    JPEG("jpg") {
        @Override
        public List<byte[]> files(Scanner scanner) throws IOException {
            List<byte[]> files = new ArrayList<>();
            for (int i = 0; i < scanner.pages(); i++) {
                files.add(PictureFiles.jpeg(scanner.page(i), QUALITY));
            }
            return files;
        }
    };

    /** Any number does; without one PDFBox takes the time. */
    private static final long DOCUMENT_ID = 1;

    /** Of JPEG files, from 0 to 1. */
    static final double QUALITY = 0.7;

    private static final float POINTS_PER_INCH = 72;

    private final String extension;

    ScanFormat(String extension) {
        this.extension = extension;
    }

    /**
     * The files that hold the pages of a scan, in order.
     *
     * @throws IOException if a page cannot be rendered
     */
    public abstract List<byte[]> files(Scanner scanner) throws IOException;

    /** The file name's extension, without a dot. */
    public String extension() {
        return extension;
    }

    /**
     * The format of an extension.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ScanFormat of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scans are not written as ." + extension + " but as "
                        + Arrays.stream(values()).map(ScanFormat::extension).toList()));
    }

    private static void add(PDDocument document, Picture picture, Compression compression) throws IOException {
        float width = picture.width() * POINTS_PER_INCH / picture.dpi();
        float height = picture.height() * POINTS_PER_INCH / picture.dpi();
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(compression.pack(picture, document), 0, 0, width, height);
        }
    }
}
