package dev.annex.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

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
        private static final AtomicLong PARTS = new AtomicLong();

        @Override
        public void put(Path target, byte[] json) throws IOException {
            Path file = root.resolve(target);
            Path folder = file.resolveSibling("");
            Files.createDirectories(folder);
            Path part =
                    folder.resolve(".annex-" + ProcessHandle.current().pid() + "-" + PARTS.incrementAndGet() + ".part");
            try {
                Files.write(part, json, StandardOpenOption.CREATE_NEW);
                move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        }

        private static void move(Path part, Path file) throws IOException {
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
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
