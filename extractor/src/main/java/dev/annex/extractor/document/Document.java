package dev.annex.extractor.document;

import dev.annex.model.Source.Content;
import dev.annex.model.finding.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * A document as its reader sees it, whatever format it came in.
 *
 * @param blocks from top to bottom; footnotes stand after the block that refers to them, running heads at the end
 * @param pageCount empty for formats without pages
 * @param content whether the words come from text or from pictures
 * @param diagnostics what could not be read, or not as it should
 */
public record Document(List<Block> blocks, Optional<Integer> pageCount, Content content, List<Diagnostic> diagnostics) {
    public Document {
        blocks = List.copyOf(blocks);
        diagnostics = List.copyOf(diagnostics);
    }
}
