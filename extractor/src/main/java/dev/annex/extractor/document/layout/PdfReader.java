package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.DocumentReader;
import dev.annex.extractor.ocr.PictureReader;
import dev.annex.extractor.page.pdf.PdfFile;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.MediaType;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.finding.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads PDF files by their text layer: page by page into glyphs and rules, tables by their rules or by alignment, the rest into
 * paragraphs. What only the pixels of a page say is read by the recogniser first.
 */
public final class PdfReader implements DocumentReader {
    private final PictureReader pictures;

    /**
     * A reader; it keeps nothing from one file to the next.
     *
     * @param pictures reads pages that are pictures
     */
    public PdfReader(PictureReader pictures) {
        this.pictures = pictures;
    }

    @Override
    public Optional<Document> read(SourceFile file, Limits limits) throws UnreadableException {
        if (file.mediaType() != MediaType.PDF) {
            return Optional.empty();
        }
        Allowance allowance = new Allowance(file, limits);
        Findings findings = new Findings(file.name());
        try (PdfFile pdf = PdfFile.open(file, limits, allowance)) {
            PageRecognition recognition =
                    new PageRecognition(pdf, new PictureReading(pictures, allowance, findings), findings);
            PagedDocument document = new PagedDocument(allowance, findings);
            document.addAll(pdf.pageCount(), number -> recognition.complete(pdf.page(number)), limits);
            List<Diagnostic> diagnostics = new ArrayList<>(pdf.diagnostics());
            diagnostics.addAll(findings.all());
            return Optional.of(document.document(file.name(), pdf.pageCount(), diagnostics));
        }
    }
}
