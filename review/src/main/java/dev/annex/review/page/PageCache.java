package dev.annex.review.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pictures of pages on the disk, up to a size; those that were not asked for longest go first. Losing it costs only time. */
final class PageCache {
    private static final String ENDING = ".png";

    private final Path folder;
    private final long mostBytes;
    private final Clock clock;
    private long bytes = -1;

    PageCache(Path folder, long mostBytes, Clock clock) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    Optional<byte[]> get(String name) {
        Path file = folder.resolve(name + ENDING);
        try {
            byte[] picture = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(picture);
        } catch (IOException e) {
            // what is not there, or no longer, is made again
            return Optional.empty();
        }
    }

    /** A disk that is full, or closed to us, only makes the work bench slower. */
    synchronized void put(String name, byte[] picture) {
        try {
            Files.createDirectories(folder);
            Path aside = Files.createTempFile(folder, "new", ".part");
            try {
                Files.write(aside, picture);
                Files.move(aside, folder.resolve(name + ENDING), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
            bytes = bytes < 0 ? size() : bytes + picture.length;
            if (bytes > mostBytes) {
                shrink();
            }
        } catch (IOException | UncheckedIOException e) {
            bytes = -1;
        }
    }

    private long size() throws IOException {
        long size = 0;
        for (Path file : pictures()) {
            size += Files.size(file);
        }
        return size;
    }

    /** To three quarters, so that not every new picture has the folder listed. */
    private void shrink() throws IOException {
        bytes = size();
        List<Path> oldest = pictures().stream()
                .sorted(Comparator.comparingLong(PageCache::lastAsked))
                .toList();
        for (Path file : oldest) {
            if (bytes <= mostBytes / 4 * 3) {
                return;
            }
            bytes -= Files.size(file);
            Files.deleteIfExists(file);
        }
    }

    private static long lastAsked(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    private List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
                    .toList();
        }
    }
}
