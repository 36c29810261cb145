package dev.annex.extractor.ocr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language data of an installed Tesseract.
 *
 * @param folder that holds it
 */
record TesseractData(Path folder) {
    /** Reads numbers best. */
    static final String ENGLISH = "eng";

    static final String CHINESE = "chi_sim";

    /** Where packages put it: Debian and Ubuntu, Fedora and Arch, built from source, Homebrew on Apple and on Intel, Windows. */
    private static final List<String> USUAL = List.of(
            "/usr/share/tesseract-ocr/5/tessdata",
            "/usr/share/tesseract-ocr/4.00/tessdata",
            "/usr/share/tessdata",
            "/usr/share/tesseract/tessdata",
            "/usr/local/share/tessdata",
            "/opt/homebrew/share/tessdata",
            "C:\\Program Files\\Tesseract-OCR\\tessdata");

    /** The first usual folder with English in it; {@code TESSDATA_PREFIX} goes before all others. */
    static Optional<TesseractData> find() {
        Stream<String> named = Optional.ofNullable(System.getenv("TESSDATA_PREFIX")).stream()
                .flatMap(prefix -> Stream.of(prefix, prefix + "/tessdata"));
        return find(Stream.concat(named, USUAL.stream()).toList());
    }

    static Optional<TesseractData> find(List<String> folders) {
        return folders.stream()
                .map(Path::of)
                .map(TesseractData::new)
                .filter(data -> data.has(ENGLISH))
                .findFirst();
    }

    boolean has(String language) {
        return Files.isRegularFile(folder.resolve(language + ".traineddata"));
    }
}
