package dev.annex.folders.walk;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many files there are, without opening any: an archive counts as one. What can not be listed counts as nothing. May be asked while
 * another thread counts.
 */
public final class FileCount implements Runnable {
    private final List<Path> arguments;
    private final Selection selection;
    private final long limit;
    private final AtomicLong files = new AtomicLong();
    private volatile boolean done;

    /** @param limit where counting ends: it may only matter that there are many */
    public FileCount(List<Path> arguments, Selection selection, long limit) {
        this.arguments = List.copyOf(arguments);
        this.selection = selection;
        this.limit = limit;
    }

    /** Counts, once. */
    @Override
    public void run() {
        Deque<Path> folders = new ArrayDeque<>();
        for (Path argument : arguments) {
            look(argument, Files.isDirectory(argument), folders);
        }
        while (!folders.isEmpty() && files.get() < limit) {
            try (DirectoryStream<Path> members = Files.newDirectoryStream(folders.pop())) {
                for (Path member : members) {
                    if (selection.takes(String.valueOf(member.getFileName()))) {
                        look(member, Files.isDirectory(member, LinkOption.NOFOLLOW_LINKS), folders);
                    }
                }
            } catch (IOException | DirectoryIteratorException e) {
                // Who walks through it says so.
            }
        }
        done = true;
    }

    private void look(Path path, boolean isFolder, Deque<Path> folders) {
        if (isFolder) {
            folders.push(path);
        } else {
            files.incrementAndGet();
        }
    }

    /** The number, at most a little above the limit; empty as long as it is not known. */
    public OptionalLong total() {
        return done ? OptionalLong.of(files.get()) : OptionalLong.empty();
    }
}
