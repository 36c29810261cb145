package dev.annex.review.page;

import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.review.message.Refusal;
import dev.annex.review.store.DocumentRow;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/** Finds the source file of a document, and keeps the ones that were sent. A file counts only if its bytes have the hash of the document. */
public final class SourceFiles {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    /** @param folder in which files that were sent are kept, each under its hash; it need not exist */
    public SourceFiles(Path folder) {
        this.folder = folder;
    }

    /** Keeps a file that was sent. */
    public void keep(SourceFile file) throws IOException {
        Files.createDirectories(folder);
        Path target = kept(file.sha256());
        Path aside = Files.createTempFile(folder, "new", ".part");
        try {
            Files.write(aside, file.bytes());
            try {
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** The path is made of the hash alone: nothing that a user says becomes part of it. */
    private Path kept(String sha256) {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no hash: " + sha256);
        }
        return folder.resolve(sha256);
    }

    /**
     * The source file of a document.
     *
     * @throws Refusal if it is not where it was, or not what it was
     */
    public SourceFile of(DocumentRow document) {
        Path path =
                document.location().map(Path::of).filter(Files::isRegularFile).orElse(kept(document.sha256()));
        if (!Files.isRegularFile(path)) {
            throw Refusal.missing("source.missing", document.fileName());
        }
        try {
            SourceFile file = SourceFile.of(path, Limits.DEFAULT);
            SourceFile named = new SourceFile(document.fileName(), file.bytes());
            if (!named.sha256().equals(document.sha256())) {
                throw Refusal.missing("source.changed", document.fileName());
            }
            return named;
        } catch (UnreadableException e) {
            throw Refusal.missing("source.unreadable", e.getMessage());
        }
    }
}
