package dev.annex.folders.walk;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.folders.archive.Budget;
import dev.annex.folders.journal.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that may be a report.
 *
 * @param place of its result below the folder of results, without the ending; nothing else has the same
 * @param name without folders
 * @param claimed whether it was named, or its name says that it is a report
 * @param stamp its own or, in an archive, that of the outermost archive
 * @param content its bytes
 * @param inside of which archive it is; empty for a file in a folder
 */
public record Found(
        String source, Path place, String name, boolean claimed, Stamp stamp, Content content, Optional<Inside> inside)
        implements Step {

    /** The bytes of a file that was found. */
    interface Content {
        /**
         * Lays them where they can be read; only until the walk goes on.
         *
         * @throws UnreadableException if they can not be had
         * @throws IOException if there is no room for them
         */
        Path bring() throws UnreadableException, IOException;
    }

    /**
     * What a file in an archive has to do with it.
     *
     * @param depth 1 in an archive that lies in a folder
     * @param budget of the outermost archive
     */
    record Inside(int depth, Budget budget) {}

    /**
     * A file that is at hand.
     *
     * @param temporary whether it was unpacked and is to be discarded
     */
    public record Brought(Path path, boolean temporary) implements AutoCloseable {
        /** Discards what was unpacked. */
        @Override
        public void close() throws IOException {
            if (temporary) {
                Files.deleteIfExists(path);
            }
        }
    }

    /**
     * Brings its bytes to hand; only until the walk goes on.
     *
     * @throws UnreadableException if they can not be had, which is due to the archive
     * @throws IOException if there is no room for them
     */
    public Brought bring() throws UnreadableException, IOException {
        return new Brought(content.bring(), inside.isPresent());
    }
}
