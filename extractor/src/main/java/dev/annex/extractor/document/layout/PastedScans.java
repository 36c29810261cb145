package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.document.Picture;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.ocr.PictureReader;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Source.Content;
import dev.annex.model.finding.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the scans that were pasted into a document without pages. What they say stands where they stood, as paragraphs and
 * tables of the document, which are numbered anew; it has no page and no box, as a picture is no page of the file, but the
 * reading of each of its characters names the picture. Pictures that show no text stay as they are.
 */
public final class PastedScans {
    private final PictureReader pictures;

    /**
     * Keeps nothing from one document to the next.
     *
     * @param pictures reads each scan
     */
    public PastedScans(PictureReader pictures) {
        this.pictures = pictures;
    }

    /** The parts of the file that holds a document. */
    @FunctionalInterface
    public interface Parts {
        /** The file of a picture, as it was pasted; empty where it is not there. */
        Optional<byte[]> bytes(Picture picture) throws UnreadableException;
    }

    /**
     * The document with what its scans say.
     *
     * @param allowance for its file; more time is granted for each picture
     * @throws UnreadableException if all scans together hold more than is allowed
     */
    public Document read(Document document, Parts parts, Allowance allowance) throws UnreadableException {
        Findings findings = new Findings(allowance.file());
        ScanInsertion insertion = new ScanInsertion(parts, pictures, allowance, findings);
        List<Block> blocks = insertion.into(document.blocks());
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        insertion.sayWhatIsLeft();
        diagnostics.addAll(findings.all());
        if (insertion.isNothing()) {
            return new Document(document.blocks(), document.pageCount(), document.content(), diagnostics);
        }
        return new Document(
                Places.anew(blocks),
                document.pageCount(),
                document.blocks().stream().anyMatch(PastedScans::hasWords) ? Content.MIXED : Content.SCANNED,
                diagnostics);
    }

    private static boolean hasWords(Block block) {
        return block instanceof Grid grid
                ? grid.cells().stream().anyMatch(cell -> cell.blocks().stream().anyMatch(PastedScans::hasWords))
                : block instanceof Paragraph paragraph && !paragraph.isBlank() && paragraph.kind() != Kind.RUNNING;
    }
}
