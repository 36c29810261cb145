package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.DocumentReader;
import dev.annex.extractor.document.grid.GridFinder;
import dev.annex.extractor.document.grid.GridLimitException;
import dev.annex.extractor.document.grid.GridShape;
import dev.annex.extractor.document.grid.TableFinder;
import dev.annex.extractor.ocr.OcrUnavailableException;
import dev.annex.extractor.ocr.PictureReader;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.pdf.PdfFile;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.MediaType;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Source.Content;
import dev.annex.model.evidence.Box;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads PDF files by their text layer: page by page into glyphs and rules, tables by their rules or by alignment, the rest into
 * paragraphs. A page that is a picture is read by the recogniser first.
 */
public final class PdfReader implements DocumentReader {
    /** A picture that covers this part of a page without text is a scan of it. */
    static final double SCAN = 0.5;

    private final GridFinder tables = new TableFinder();
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
        List<Diagnostic> findings = new ArrayList<>();
        Layout layout = new Layout();
        boolean digital = false;
        boolean scanned = false;
        try (PdfFile pdf = PdfFile.open(file, limits, allowance)) {
            for (int number = 1; number <= pdf.pageCount(); number++) {
                if (allowance.isOver()) {
                    findings.add(outOfTime(file, number, pdf.pageCount(), limits));
                    break;
                }
                Page page = pdf.page(number);
                if (isScan(page)) {
                    allowance.extend(Limits.PICTURE_TIME);
                    page = recognized(file, pdf, page, findings);
                    scanned |= !page.glyphs().isEmpty();
                } else {
                    digital |= !page.glyphs().isEmpty();
                }
                allowance.takeCharacters(page.glyphs().size());
                PrintedPage printed = layout.add(page, shapes(file, page, findings));
                allowance.takeTableCells(printed.tables()
                        .mapToLong(table -> (long) table.rows() * table.columns())
                        .sum());
            }
            if (!digital && !scanned) {
                throw withoutText(file, pdf.diagnostics());
            }
            Content content = !scanned ? Content.DIGITAL : digital ? Content.MIXED : Content.SCANNED;
            List<Diagnostic> diagnostics = new ArrayList<>(pdf.diagnostics());
            diagnostics.addAll(findings);
            return Optional.of(new Document(layout.blocks(), Optional.of(pdf.pageCount()), content, diagnostics));
        }
    }

    /** A file none of whose pages could be read says why; one without text layer says that. */
    private static UnreadableException withoutText(SourceFile file, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst()
                .map(error -> new UnreadableException(error.code(), error.message()))
                .orElseGet(() ->
                        new UnreadableException("noText", file.name() + "：没有读到任何文字，页面可能是空白的，或图片中没有可以识别的文字；请检查原件。"));
    }

    private List<GridShape> shapes(SourceFile file, Page page, List<Diagnostic> findings) {
        try {
            return tables.find(page);
        } catch (GridLimitException e) {
            findings.add(new Diagnostic(
                    Severity.WARNING,
                    e.code(),
                    file.name() + "：第 " + page.number() + " 页：" + e.getMessage() + "。",
                    Optional.of(page.number())));
            return List.of();
        }
    }

    /** A page that is a picture, read from its pixels; as it was where that can not be done, which is said then. */
    private Page recognized(SourceFile file, PdfFile pdf, Page page, List<Diagnostic> findings) {
        try {
            Page read = pictures.read(pdf.image(page.number()), page.number());
            if (read.glyphs().isEmpty()) {
                findings.add(withoutText(file, page.number()));
            }
            return read;
        } catch (UnreadableException e) {
            findings.add(new Diagnostic(Severity.ERROR, e.code(), e.getMessage(), Optional.of(page.number())));
        } catch (OcrUnavailableException e) {
            findings.add(new Diagnostic(Severity.ERROR, "scanned", e.getMessage(), Optional.of(page.number())));
        }
        return page;
    }

    private static Diagnostic outOfTime(SourceFile file, int from, int to, Limits limits) {
        return new Diagnostic(
                Severity.ERROR,
                "timeout",
                file.name() + "：第 " + from + " 页起至第 " + to + " 页未读取，读取时间超过 "
                        + limits.time().toSeconds() + " 秒的上限；请拆分后再读。",
                Optional.of(from));
    }

    private static Diagnostic withoutText(SourceFile file, int page) {
        return new Diagnostic(
                Severity.WARNING,
                "pictureWithoutText",
                file.name() + "：第 " + page + " 页是图片，没有识别出文字，可能是空白页或照片；请对照原件查看。",
                Optional.of(page));
    }

    private static boolean isScan(Page page) {
        double area = page.width() * page.height();
        return page.glyphs().isEmpty()
                && page.pictures().stream().anyMatch(picture -> SCAN * area <= area(picture.box()));
    }

    private static double area(Box box) {
        return (box.x1() - box.x0()) * (box.y1() - box.y0());
    }
}
