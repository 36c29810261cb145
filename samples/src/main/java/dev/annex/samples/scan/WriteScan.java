package dev.annex.samples.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program that makes a scan of a PDF file; {@code make-scan.sh} runs it. */
public final class WriteScan {
    private WriteScan() {}

    /**
     * Writes a scan.
     *
     * @param arguments a PDF file, the name of a tier, a seed, and the file to write; where pages have files of their own and there
     *     is more than one, their names end in {@code -1}, {@code -2} …
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("wanted: PRINTED.pdf TIER SEED SCAN.(pdf|tif|png|jpg)");
        }
        Path target = Path.of(arguments[3]);
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        ScanFormat format = ScanFormat.of(name.substring(dot + 1));
        try (Scanner scanner = new Scanner(
                Files.readAllBytes(Path.of(arguments[0])), Tier.named(arguments[1]), Long.parseLong(arguments[2]))) {
            List<byte[]> files = format.files(scanner);
            for (int i = 0; i < files.size(); i++) {
                String page = files.size() == 1 ? "" : "-" + (i + 1);
                Files.write(
                        target.resolveSibling(name.substring(0, Math.max(0, dot)) + page + name.substring(dot)),
                        files.get(i));
            }
        }
    }
}
