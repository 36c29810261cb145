package dev.annex.extractor.document;

import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.util.Optional;

/** Reads one kind of file. Readers are asked one after the other; the first that knows the format answers. */
public interface DocumentReader {

    /**
     * The document in a file, or empty where the bytes are of a format that this reader does not know.
     *
     * @throws UnreadableException if the format is this reader's but nothing of it can be read
     */
    Optional<Document> read(SourceFile file, Limits limits) throws UnreadableException;
}
