package dev.annex.cli;

import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.folders.archive.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param path as the user would write it; {@link #STANDARD_INPUT} for standard input
 * @param place of its results, relative to the output folder: what they are called but for their endings
 * @param named whether the user named this very file; otherwise it was found in a folder
 */
record Input(Path path, Path place, boolean named) {
    static final Path STANDARD_INPUT = Path.of("-");

    private static final String STANDARD_INPUT_NAME = "stdin";

    private static final ReportFiles FILES = new ReportFiles();

    /** A file that the user named: its results stand in the output folder itself. */
    static Input named(Path path) {
        String name = path.equals(STANDARD_INPUT) ? STANDARD_INPUT_NAME : String.valueOf(path.getFileName());
        return new Input(path, Path.of(name), true);
    }

    /** A file found in a folder: its results stand in the same place below the output folder. */
    static Input found(Path folder, Path path) {
        return new Input(path, folder.relativize(path), false);
    }

    /**
     * Where a result of it stands, relative to the output folder.
     *
     * @param ending of the result's name, behind the whole name of the file
     */
    Path result(String ending) {
        return place.resolveSibling(place.getFileName() + ending);
    }

    /**
     * Whether its name says that it is a report. What it is, its bytes say; the name only tells whether somebody would miss
     * it: a photograph or a list beside the reports is passed over, a broken report is not.
     */
    boolean claimsToBeReport() {
        return named || FILES.claims(String.valueOf(path.getFileName()));
    }

    /** Whether a file says by its name that other files are packed in it. */
    static boolean isArchive(Path path) {
        return Archive.claims(String.valueOf(path.getFileName()));
    }

    /**
     * Takes it into memory.
     *
     * @param standardInput read to its end where that is what the user named
     */
    SourceFile load(InputStream standardInput) throws UnreadableException {
        if (!path.equals(STANDARD_INPUT)) {
            return SourceFile.of(path, Limits.DEFAULT);
        }
        try {
            return SourceFile.of(STANDARD_INPUT_NAME, standardInput, Limits.DEFAULT);
        } catch (IOException e) {
            throw new UnreadableException("io", "标准输入读取时出错（" + e.getMessage() + "）。", e);
        }
    }
}
