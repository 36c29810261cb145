package dev.annex.exchange.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zip files whose entries all have the same time: files of the same content are the same. */
final class TimelessZip {
    /** The earliest time that a zip can say. */
    private static final LocalDateTime ZIPPED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    static void repack(Path from, Path to) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(ZIPPED);
                out.putNextEntry(fixed);
                try (InputStream content = in.getInputStream(entry)) {
                    content.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }
}
