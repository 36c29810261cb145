package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.DocumentReader;
import dev.annex.extractor.document.layout.Findings.Part;
import dev.annex.extractor.ocr.PictureReader;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.scan.PictureFile;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Reads picture files: TIFF with any number of pages, PNG, JPEG, BMP and GIF, of which each picture is a page. */
public final class ScanFileReader implements DocumentReader {
    private final PictureReader pictures;

    /**
     * A reader; it keeps nothing from one file to the next.
     *
     * @param pictures reads each page
     */
    public ScanFileReader(PictureReader pictures) {
        this.pictures = pictures;
    }

    @Override
    public Optional<Document> read(SourceFile file, Limits limits) throws UnreadableException {
        if (!file.mediaType().isImage()) {
            return Optional.empty();
        }
        Allowance allowance = new Allowance(file, limits);
        Findings findings = new Findings(file.name());
        PictureReading reading = new PictureReading(pictures, allowance, findings);
        try (PictureFile picture = PictureFile.open(file)) {
            PagedDocument document = new PagedDocument(allowance, findings);
            document.addAll(picture.pageCount(), number -> page(picture, number, reading, findings), limits);
            return Optional.of(document.document(file.name(), picture.pageCount(), findings.all()));
        }
    }

    private static Page page(PictureFile file, int number, PictureReading reading, Findings findings) {
        Part part = Part.page(number);
        Page nothing = new Page(number, 0, 0, List.of(), List.of(), List.of(), List.of());
        Optional<Page> read = reading.read(() -> file.page(number), number, part, Severity.ERROR);
        if (read.isPresent() && read.get().glyphs().isEmpty()) {
            findings.say(Severity.WARNING, "pictureWithoutText", part, PageRecognition.WITHOUT_TEXT);
        }
        return read.orElse(nothing);
    }
}
