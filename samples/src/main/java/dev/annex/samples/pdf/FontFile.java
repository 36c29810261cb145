package dev.annex.samples.pdf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A TrueType font with Chinese characters on this machine.
 *
 * @param path of the file
 * @param face the PostScript name of the font within a collection; empty for a file that is a single font
 * @param sans whether its strokes are of one width (黑体) rather than swelling (宋体)
 */
record FontFile(Path path, Optional<String> face, boolean sans) {
    /** Names files to take before all others, parted as the entries of a class path; each has one of the names below. */
    static final String PROPERTY = "samples.fonts";

    private static final List<Known> KNOWN = List.of(
            new Known("gbsn00lp.ttf", "", false),
            new Known("simsun.ttc", "SimSun", false),
            new Known("simfang.ttf", "", false),
            new Known("wqy-zenhei.ttc", "WenQuanYiZenHei", true),
            new Known("wqy-microhei.ttc", "WenQuanYiMicroHei", true),
            new Known("simhei.ttf", "", true),
            new Known("Arial Unicode.ttf", "", true));

    private static final List<String> FOLDERS = List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            System.getProperty("user.home") + "/.fonts",
            System.getProperty("user.home") + "/.local/share/fonts",
            System.getProperty("user.home") + "/Library/Fonts",
            "/Library/Fonts",
            "/System/Library/Fonts/Supplemental",
            "C:\\Windows\\Fonts");

    /** Folders below one of fonts that are looked into; Debian keeps a font in {@code truetype/<package>}. */
    private static final int DEPTH = 4;

    private record Known(String file, String face, boolean sans) {
        FontFile at(Path path) {
            return new FontFile(path, Optional.of(face).filter(name -> !name.isEmpty()), sans);
        }
    }

    /**
     * All that are there: those that the property {@value #PROPERTY} names, then those of known names in the folders where
     * Linux, macOS and Windows keep fonts. OpenType fonts with CFF outlines are not among them, PDFBox cannot embed a part of one.
     */
    static List<FontFile> search() {
        List<Path> named = Arrays.stream(System.getProperty(PROPERTY, "").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isReadable)
                .toList();
        return search(named, FOLDERS.stream().map(Path::of).toList());
    }

    /** Those among some files, then those in some folders; each in the order in which they are preferred. */
    static List<FontFile> search(List<Path> named, List<Path> folders) {
        List<FontFile> found = new ArrayList<>();
        List<Path> kept = folders.stream().flatMap(FontFile::files).toList();
        for (List<Path> files : List.of(named, kept)) {
            for (Known known : KNOWN) {
                files.stream()
                        .filter(file -> String.valueOf(file.getFileName()).equalsIgnoreCase(known.file))
                        .findFirst()
                        .ifPresent(file -> found.add(known.at(file)));
            }
        }
        return found;
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            walk.filter(Files::isReadable).sorted().forEach(files::add);
        } catch (IOException | UncheckedIOException e) {
            return files.stream();
        }
        return files.stream();
    }
}
