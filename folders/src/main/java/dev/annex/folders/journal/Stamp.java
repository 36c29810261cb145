package dev.annex.folders.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What tells, without reading it, that a file is as it was.
 *
 * @param size in bytes
 * @param modified when it was last written to, in milliseconds since 1970
 */
public record Stamp(long size, long modified) {

    /** That of a file as it is now. */
    public static Stamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
    }
}
