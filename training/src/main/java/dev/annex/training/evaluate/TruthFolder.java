package dev.annex.training.evaluate;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.Reading;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.table.TableListing;
import dev.annex.extractor.write.ExtractionJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder of reports whose content is known, and perhaps one of results that need not be read again. */
public final class TruthFolder {
    private static final String NO_REPORT = ".json";

    private final Path folder;
    private final Optional<Results> results;

    private TruthFolder(Path folder, Optional<Results> results) {
        this.folder = folder;
        this.results = results;
    }

    /** Reports that lie beside a {@value Evaluation#TRUTH} in a folder, at any depth. */
    public static TruthFolder of(Path folder) {
        return new TruthFolder(folder, Optional.empty());
    }

    /**
     * The same reports where results are kept: what is there is taken as it is, unless its file has changed since; what is not is
     * put there.
     *
     * @param kept as {@code annex extract DIR --out} writes it: results in the sub-folders of their reports
     */
    public TruthFolder keeping(Path kept) {
        return new TruthFolder(folder, Optional.of(new Results(kept)));
    }

    /** Where a report lies. */
    public Path resolve(Path report) {
        return folder.resolve(report.toString());
    }

    /** How many files there are to be compared. */
    public int size() throws IOException {
        return reports().stream().mapToInt(report -> report.files().size()).sum();
    }

    /** The reports, by path. */
    List<KnownReport> reports() throws IOException {
        List<Path> truths;
        try (Stream<Path> files = Files.walk(folder)) {
            truths = files.filter(file -> file.endsWith(Evaluation.TRUTH) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
        List<KnownReport> reports = new ArrayList<>();
        for (Path truth : truths) {
            reports.add(new KnownReport(truth, files(truth)));
        }
        return reports;
    }

    /** Every file beside a truth but our own; and those of which only the result is at hand. */
    private List<Path> files(Path truth) throws IOException {
        TreeSet<Path> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(truth.toAbsolutePath().getParent())) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(truth.resolveSibling(file.getFileName())))
                    .filter(TruthFolder::mayBeReport)
                    .forEach(names::add);
        }
        if (results.isPresent()) {
            Path subfolder = folder.relativize(truth.resolveSibling(""));
            names.addAll(results.get().reports(subfolder));
        }
        return List.copyOf(names);
    }

    private static boolean mayBeReport(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.endsWith(NO_REPORT) && !name.startsWith(".");
    }

    /**
     * What a file says: as it was read before or, where that is not known, as the extractor reads it.
     *
     * @throws UnreadableException if it can not be read, or what was kept of it
     */
    ReadReport read(Path report, Extractor extractor) throws UnreadableException, IOException {
        Optional<ReadReport> kept = results.isPresent() ? results.get().of(report) : Optional.empty();
        if (kept.isPresent() && !Files.exists(resolve(report))) {
            return kept.get();
        }
        SourceFile file = SourceFile.of(resolve(report), Limits.DEFAULT);
        if (kept.isPresent() && kept.get().isOf(file.sha256())) {
            return kept.get();
        }
        Reading reading = extractor.read(file);
        byte[] output = ExtractionJson.toBytes(reading.extraction());
        TableListing tables = TableListing.of(file.name(), reading.document());
        if (results.isPresent()) {
            results.get().put(report, output, tables);
        }
        return new ReadReport(
                ExtractionJson.readTree(file.name(), new ByteArrayInputStream(output)), Optional.of(tables));
    }
}
