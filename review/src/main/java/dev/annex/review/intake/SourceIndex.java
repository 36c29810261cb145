package dev.annex.review.intake;

import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds source files in folders by their names; which one it is, its hash says. */
public final class SourceIndex {
    /** Deeper folders than this are not where reports lie. */
    private static final int DEPTH = 16;

    private final Map<String, List<Path>> byName = new HashMap<>();

    /** An index of folders, and of files that lie beside them; a folder that can not be listed holds nothing. */
    public static SourceIndex of(List<Path> folders) {
        SourceIndex index = new SourceIndex();
        folders.forEach(index::add);
        return index;
    }

    private void add(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> byName.merge(
                            String.valueOf(file.getFileName()),
                            List.of(file),
                            (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList()));
        } catch (IOException | UncheckedIOException e) {
            // its documents come without pages, and say so when they are opened
        }
    }

    /** The file of that name with that hash. */
    public Optional<Path> find(String name, String sha256) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(file -> has(file, sha256))
                .findFirst();
    }

    private static boolean has(Path file, String sha256) {
        try {
            return SourceFile.of(file, Limits.DEFAULT).sha256().equals(sha256);
        } catch (UnreadableException e) {
            return false;
        }
    }
}
