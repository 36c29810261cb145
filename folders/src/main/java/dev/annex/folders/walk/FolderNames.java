package dev.annex.folders.walk;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;

/**
 * The names in a folder in their order, whatever their number, while only some of them are held: the folder is gone through again for each
 * further part.
 */
final class FolderNames {
    /** So many are held at once: a few megabytes; a folder with more is gone through again. */
    static final int PART = 20_000;

    private final Path folder;
    private final Selection selection;
    private final int part;
    private final Queue<String> names = new ArrayDeque<>();
    private String last = "";
    private boolean more = true;

    FolderNames(Path folder, Selection selection) {
        this(folder, selection, PART);
    }

    FolderNames(Path folder, Selection selection, int part) {
        this.folder = folder;
        this.selection = selection;
        this.part = part;
    }

    /** The next name; empty after the last. */
    Optional<String> next() throws IOException {
        if (names.isEmpty() && more) {
            list();
        }
        Optional<String> next = Optional.ofNullable(names.poll());
        next.ifPresent(name -> last = name);
        return next;
    }

    private void list() throws IOException {
        TreeSet<String> smallest = new TreeSet<>();
        more = false;
        try (DirectoryStream<Path> members = Files.newDirectoryStream(folder)) {
            for (Path member : members) {
                String name = String.valueOf(member.getFileName());
                if (name.compareTo(last) > 0 && selection.takes(name)) {
                    smallest.add(name);
                }
                if (smallest.size() > part) {
                    smallest.pollLast();
                    more = true;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.addAll(smallest);
    }
}
