package dev.annex.folders.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A short name for everything on which results depend but for the documents: the program as it was built, and what it was told. A
 * version number alone would not do, as two builds may bear the same.
 */
public final class Fingerprint {
    /** Enough to tell any number of builds apart; in bytes. */
    private static final int LENGTH = 16;

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /**
     * The fingerprint of a program.
     *
     * @param parts a class of each jar or class folder that takes part
     * @param told options, and versions of what is not part of the program
     */
    public static String of(List<Class<?>> parts, List<String> told) {
        try {
            Fingerprint fingerprint = new Fingerprint(MessageDigest.getInstance("SHA-256"));
            for (Class<?> part : parts) {
                fingerprint.part(part);
            }
            told.forEach(fingerprint::words);
            return HexFormat.of().formatHex(fingerprint.digest.digest(), 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void words(String words) {
        digest.update(words.getBytes(UTF_8));
        digest.update((byte) 0);
    }

    private void part(Class<?> part) {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        if (source == null) {
            words(part.getName());
            return;
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            if (Files.isDirectory(place)) {
                folder(place);
            } else {
                jar(place);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the program can not be read: " + source.getLocation(), e);
        }
    }

    private void jar(Path place) throws IOException {
        try (ZipFile jar = new ZipFile(place.toFile())) {
            jar.stream()
                    .map((ZipEntry entry) -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
                    .sorted()
                    .forEach(this::words);
        }
    }

    private void folder(Path place) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(place)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            words(place.relativize(file).toString());
            digest.update(Files.readAllBytes(file));
        }
    }
}
