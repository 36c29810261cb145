package dev.annex.exchange.store;

import dev.annex.extractor.source.UnreadableException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What lies in a folder.
 *
 * @param files the outputs, by name
 * @param foreign how many other JSON files lie there
 * @param closed folders below it that could not be listed
 */
public record Listing(List<Path> files, int foreign, List<Remark> closed) {
    public Listing {
        files = List.copyOf(files);
        closed = List.copyOf(closed);
    }

    static Listing of(Path folder) throws IOException {
        Walk walk = new Walk(folder);
        Files.walkFileTree(folder, walk);
        walk.files.sort(Comparator.comparing(file -> folder.relativize(file).toString()));
        return new Listing(walk.files, walk.foreign, walk.closed);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> files = new ArrayList<>();
        private final List<Remark> closed = new ArrayList<>();
        private int foreign;

        private Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName());
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (name.endsWith(Store.ENDING)) {
                files.add(file);
            } else if (name.endsWith(".json")) {
                foreign++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
            if (path.equals(root)) {
                throw e;
            }
            String why = e instanceof AccessDeniedException ? "没有权限打开" : "打不开（" + e.getMessage() + "）";
            closed.add(new Remark(
                    path, new UnreadableException("denied", path.getFileName() + "：" + why + "，其中的内容未读取。", e)));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
