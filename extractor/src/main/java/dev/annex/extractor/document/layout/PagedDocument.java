package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.grid.GridFinder;
import dev.annex.extractor.document.grid.GridLimitException;
import dev.annex.extractor.document.grid.GridShape;
import dev.annex.extractor.document.grid.TableFinder;
import dev.annex.extractor.document.layout.Findings.Part;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Source.Content;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import java.util.List;
import java.util.Optional;

/** A document that is put together from its pages, taken one by one; none is kept with its glyphs. */
final class PagedDocument {
    private final GridFinder tables = new TableFinder();
    private final Layout layout = new Layout();
    private final Allowance allowance;
    private final Findings findings;
    private boolean digital;
    private boolean scanned;

    PagedDocument(Allowance allowance, Findings findings) {
        this.allowance = allowance;
        this.findings = findings;
    }

    /** Where pages come from. */
    @FunctionalInterface
    interface Pages {
        /** @param number from 1 */
        Page page(int number) throws UnreadableException;
    }

    /** Takes all pages as long as there is time. */
    void addAll(int count, Pages pages, Limits limits) throws UnreadableException {
        for (int number = 1; number <= count; number++) {
            if (allowance.isOver()) {
                findings.say(
                        Severity.ERROR,
                        "timeout",
                        Part.page(number),
                        "起至第 " + count + " 页未读取，读取时间超过 " + limits.time().toSeconds() + " 秒的上限；请拆分后再读。");
                return;
            }
            add(pages.page(number), Part.page(number));
        }
    }

    /**
     * Takes the next page.
     *
     * @param part of the file that it is, for what is to be said about it
     */
    void add(Page page, Part part) throws UnreadableException {
        boolean pixels =
                page.glyphs().stream().anyMatch(glyph -> glyph.recognition().isPresent());
        scanned |= pixels;
        digital |= page.glyphs().stream().anyMatch(glyph -> glyph.recognition().isEmpty());
        allowance.takeCharacters(page.glyphs().size());
        PrintedPage printed = layout.add(page, shapes(page, part));
        allowance.takeTableCells(printed.tables()
                .mapToLong(table -> (long) table.rows() * table.columns())
                .sum());
    }

    private List<GridShape> shapes(Page page, Part part) {
        try {
            return tables.find(page);
        } catch (GridLimitException e) {
            findings.say(Severity.WARNING, e.code(), part, "：" + e.getMessage() + "。");
            return List.of();
        }
    }

    /** What stands on the pages, in order. */
    List<Block> blocks() {
        return layout.blocks();
    }

    /**
     * The document.
     *
     * @param pageCount of the file, pages that were not read included
     * @param diagnostics in the order in which they are to be told
     * @throws UnreadableException if not a single character was read
     */
    Document document(String file, int pageCount, List<Diagnostic> diagnostics) throws UnreadableException {
        if (!digital && !scanned) {
            throw withoutText(file, diagnostics);
        }
        Content content = !scanned ? Content.DIGITAL : digital ? Content.MIXED : Content.SCANNED;
        return new Document(blocks(), Optional.of(pageCount), content, diagnostics);
    }

    /** A file none of whose pages could be read says why; one without text says that. */
    private static UnreadableException withoutText(String file, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst()
                .map(error -> new UnreadableException(error.code(), error.message()))
                .orElseGet(() -> new UnreadableException("noText", file + "：没有读到任何文字，页面可能是空白的，或图片中没有可以识别的文字；请检查原件。"));
    }
}
