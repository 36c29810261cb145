package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.DocumentReader;
import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Source.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads binary Word files, {@code .doc} and the {@code .wps} files of newer WPS Office alike: what counts is what is in them. */
public final class DocReader implements DocumentReader {
    private static final String MAIN_STREAM = "WordDocument";
    private static final int HEADERS = 11;
    /** The first six stories of the headers separate footnotes from text. */
    private static final int SEPARATORS = 6;

    @Override
    public Optional<Document> read(SourceFile file, Limits limits) throws UnreadableException {
        if (FileMagic.valueOf(file.bytes()) != FileMagic.OLE2) {
            return Optional.empty();
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            if (!files.getRoot().hasEntryCaseInsensitive(MAIN_STREAM)) {
                return Optional.empty();
            }
            return Optional.of(document(DocFile.open(files), new Allowance(file.name(), limits)));
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException("encrypted", file.name() + "：文件设有打开密码，请用 Word 去掉密码后另存再读。", e);
        } catch (IOException | RuntimeException | AssertionError e) {
            if (!mentionsWord(file.bytes())) {
                return Optional.empty();
            }
            throw new UnreadableException("damaged", file.name() + "：Word 文件已损坏或不完整，请用 Word 修复后另存，或重新取得原件。", e);
        }
    }

    /** Whether a file too broken to be opened still names the stream that only Word files have. */
    private static boolean mentionsWord(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(new String(MAIN_STREAM.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static Document document(DocFile file, Allowance allowance) throws UnreadableException {
        Anchors anchors = new Anchors(file);
        StoryReader reader = new StoryReader(file, anchors, allowance);
        List<Piece> pieces = new ArrayList<>(reader.read(new Anchors.Story(file.story(SubdocumentType.MAIN), Kind.BODY)));
        for (Anchors.Story box : anchors.loose()) {
            pieces.addAll(reader.read(box));
        }
        pieces.addAll(runningHeads(file, reader));
        List<Block> blocks = new BlockWriter(allowance).write(pieces);
        return new Document(blocks, Optional.empty(), Content.DIGITAL, List.of());
    }

    private static List<Piece> runningHeads(DocFile file, StoryReader reader) throws UnreadableException {
        List<Piece> heads = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Plex plex = file.plex(HEADERS, 0);
        Span story = file.story(SubdocumentType.HEADER);
        for (int i = SEPARATORS; i < plex.count() - 1; i++) {
            Span head = new Span(plex.positions()[i], plex.positions()[i + 1]).shiftedBy(story.from()).within(story);
            if (head.isEmpty()) {
                continue;
            }
            for (Piece piece : reader.read(new Anchors.Story(head, Kind.RUNNING))) {
                if (piece instanceof Piece.Line line && !line.text().isBlank() && seen.add(line.text().strip())) {
                    heads.add(line);
                }
            }
        }
        return heads;
    }
}
