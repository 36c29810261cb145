package dev.annex.folders;

import dev.annex.folders.StoppedException.Why;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is kept beside results: the journal, which stays, and things on the way, which are cleared away by whoever comes next. One process
 * at a time holds it.
 */
final class WorkFolder implements AutoCloseable {
    /** Its name; hidden, so that nobody takes it for results. */
    static final String NAME = ".annex";

    private static final String JOURNAL = "journal.jsonl";
    private static final String PASSING = "passing";

    private final Path folder;
    private final FileChannel lock;

    private WorkFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes hold of the one below a folder of results, made where there is none.
     *
     * @throws StoppedException if another process holds it
     */
    static WorkFolder in(Path results) throws IOException, StoppedException {
        Path folder = results.resolve(NAME);
        Files.createDirectories(folder.resolve(PASSING));
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isHeld(channel)) {
            channel.close();
            throw new StoppedException(Why.BUSY, results.toString());
        }
        WorkFolder work = new WorkFolder(folder, channel);
        work.clear();
        return work;
    }

    private static boolean isHeld(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void clear() throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(passing())) {
            left = files.toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
    }

    Path journal() {
        return folder.resolve(JOURNAL);
    }

    /** For files on the way to somewhere else. */
    Path passing() {
        return folder.resolve(PASSING);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
