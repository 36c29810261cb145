package dev.annex.folders.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory a whole process takes: its heap, and what native libraries hold. */
final class ResidentMemory {
    private static final String LINE = "VmRSS:";

    private ResidentMemory() {}

    /** The memory of a process in bytes, as Linux tells it; empty elsewhere, or where the process is gone. */
    static OptionalLong of(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "status"), StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.startsWith(LINE))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst();
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
