package dev.annex.folders;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A folder of results. A result appears there whole or not at all: it is written aside, then moved. May be used from several threads.
 *
 * @param root need not exist
 * @param aside where results are written at first, on the same file system; need not exist
 */
public record ResultFolder(Path root, Path aside) {
    private static final AtomicLong PARTS = new AtomicLong();

    /**
     * Puts one result in its place.
     *
     * @param target relative to the folder
     */
    public void put(Path target, byte[] result) throws IOException {
        Path file = root.resolve(target);
        Files.createDirectories(file.resolveSibling(""));
        Files.createDirectories(aside);
        Path part = aside.resolve(".annex-" + ProcessHandle.current().pid() + "-" + PARTS.incrementAndGet() + ".part");
        try {
            Files.write(part, result, StandardOpenOption.CREATE_NEW);
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
