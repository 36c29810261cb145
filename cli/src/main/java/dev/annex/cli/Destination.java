package dev.annex.cli;

import dev.annex.folders.ResultFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Where results go. Used from several threads at once. */
sealed interface Destination {

    /**
     * Puts one result in its place.
     *
     * @param target relative to the output folder
     */
    void put(Path target, byte[] json) throws IOException;

    /**
     * A folder. A result appears there whole or not at all: it is written aside, then moved.
     *
     * @param root need not exist
     */
    record Folder(Path root) implements Destination {
        @Override
        public void put(Path target, byte[] json) throws IOException {
            new ResultFolder(root, root).put(target, json);
        }
    }

    /**
     * Standard output, for a single result.
     *
     * @param out its bytes are written as they are, whatever the encoding of the console
     */
    record Standard(PrintStream out) implements Destination {
        @Override
        public void put(Path target, byte[] json) throws IOException {
            out.write(json);
            out.flush();
            if (out.checkError()) {
                throw new IOException("closed");
            }
        }
    }
}
