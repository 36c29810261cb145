package dev.annex.exchange.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that are written beside their place and appear there only once all of them are complete. What is not moved is deleted when this
 * is closed.
 */
public final class Aside implements AutoCloseable {
    private final Path folder;

    /**
     * @param parent the folder of the place, made where there is none: only within one file system is a move one step
     */
    public Aside(Path parent) throws IOException {
        Files.createDirectories(parent);
        this.folder = Files.createTempDirectory(parent, ".annex-export-");
    }

    /** The folder in which files are written. */
    public Path folder() {
        return folder;
    }

    /** Where the file of that name is written. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Moves all that was written into a folder, over what lies there under the same names. */
    public void moveInto(Path target) throws IOException {
        Files.createDirectories(target);
        List<Path> written;
        try (Stream<Path> files = Files.list(folder)) {
            written = files.sorted().toList();
        }
        for (Path file : written) {
            move(file, target.resolve(file.getFileName()));
        }
    }

    private static void move(Path file, Path target) throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException | UncheckedIOException e) {
            // Somebody else has cleared it away.
        }
    }
}
