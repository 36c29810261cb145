package dev.annex.exchange.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files whose entries all have the same time: files of the same content are the same. */
final class TimelessZip {
    /** The earliest time that a zip can say. */
    private static final LocalDateTime ZIPPED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    static void repack(Path from, Path to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(from)));
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(ZIPPED);
                out.putNextEntry(fixed);
                in.transferTo(out);
                out.closeEntry();
            }
        }
    }
}
