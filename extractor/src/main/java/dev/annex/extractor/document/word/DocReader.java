package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Contents;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.DocumentReader;
import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.document.layout.PastedScans;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Source.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads binary Word files, {@code .doc} and the {@code .wps} files of newer WPS Office alike: what counts is what is in them.
 * Of Word 6 and 95 it reads the text alone; older ones and those of Works it knows, but can not read.
 */
public final class DocReader implements DocumentReader {
    private static final int HEADERS = 11;

    /** The first six stories of the headers separate notes from text. */
    private static final int SEPARATORS = 6;

    private final Optional<PastedScans> scans;

    /** A reader that leaves pictures as they are; it keeps nothing from one file to the next. */
    public DocReader() {
        this.scans = Optional.empty();
    }

    /** A reader that reads pasted scans too. */
    public DocReader(PastedScans scans) {
        this.scans = Optional.of(scans);
    }

    @Override
    public Optional<Document> read(SourceFile file, Limits limits) throws UnreadableException {
        return switch (file.mediaType()) {
            case DOC -> Optional.of(readStorage(file, new Allowance(file, limits)));
            case OLD_WORD ->
                throw new UnreadableException("unsupported", file.name() + "：是 Word 97 以前的旧格式，请用 Word 打开后另存为 docx 再读。");
            case WORKS ->
                throw new UnreadableException(
                        "unsupported", file.name() + "：是微软 Works 的 wps 格式，请用 Word 或 WPS 打开后另存为 docx 再读。");
            default -> Optional.empty();
        };
    }

    /** The one place that stands between a broken file and the rest: POI says what it finds wrong in many ways. */
    private Document readStorage(SourceFile file, Allowance allowance) throws UnreadableException {
        boolean encrypted = false;
        try (POIFSFileSystem storage = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            MainStream main = MainStream.of(storage);
            encrypted = main.isEncrypted();
            if (main.isOld() && !encrypted) {
                return BareText.ofOldWord(storage, main, allowance);
            }
            try {
                DocFile opened = DocFile.open(storage);
                Document document = document(opened, allowance);
                return scans.isPresent()
                        ? scans.get().read(document, picture -> Images.bytes(opened, picture.name()), allowance)
                        : document;
            } catch (RuntimeException | AssertionError e) {
                if (encrypted) {
                    throw e;
                }
                return BareText.ofDamagedWord(storage, main, allowance);
            }
        } catch (IOException | RuntimeException | AssertionError e) {
            throw encrypted
                    ? new UnreadableException("encrypted", file.name() + "：文件设有打开密码，请用 Word 去掉密码后另存再读。", e)
                    : new UnreadableException("damaged", file.name() + "：Word 文件已损坏或不完整，请用 Word 修复后另存，或重新取得原件。", e);
        }
    }

    private static Document document(DocFile file, Allowance allowance) throws UnreadableException {
        Findings findings = new Findings();
        Anchors anchors = new Anchors(file);
        StoryReader reader = new StoryReader(file, anchors, allowance, findings);
        List<Piece> pieces =
                new ArrayList<>(reader.read(new Anchors.Story(file.story(SubdocumentType.MAIN), Kind.BODY)));
        for (Anchors.Story box : anchors.loose()) {
            pieces.addAll(reader.readBox(box));
        }
        boolean pictures = pieces.stream().anyMatch(Piece.Image.class::isInstance);
        boolean words = pieces.stream()
                .anyMatch(
                        piece -> piece instanceof Piece.Table || (piece instanceof Piece.Line line && !line.isBlank()));
        pieces.addAll(runningHeads(file, reader));
        List<Block> blocks = new BlockWriter(allowance, findings).write(pieces);
        return new Document(
                Contents.mark(blocks),
                Optional.empty(),
                pictures && !words ? Content.SCANNED : Content.DIGITAL,
                findings.all());
    }

    private static List<Piece> runningHeads(DocFile file, StoryReader reader) throws UnreadableException {
        List<Piece> heads = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Plex plex = file.plex(HEADERS, 0);
        Span story = file.story(SubdocumentType.HEADER);
        for (int i = SEPARATORS; i < plex.count() - 1; i++) {
            Span head = plex.span(i).shiftedBy(story.from()).within(story);
            if (head.isEmpty()) {
                continue;
            }
            for (Piece piece : reader.read(new Anchors.Story(head, Kind.RUNNING))) {
                if (piece instanceof Piece.Line line
                        && !line.isBlank()
                        && seen.add(line.text().strip())) {
                    heads.add(line);
                }
            }
        }
        return heads;
    }
}
