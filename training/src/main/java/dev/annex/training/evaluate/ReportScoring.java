package dev.annex.training.evaluate;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.table.TableListing;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.training.evaluate.Evaluation.Unread;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Compares the files of one report, one after the other, with what is true of it. Belongs to one thread. */
final class ReportScoring {
    private final TruthFolder folder;
    private final Extractor extractor;
    private final KnownReport report;
    private final Consumer<Path> told;
    private final List<Scored> scored = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    ReportScoring(TruthFolder folder, Extractor extractor, KnownReport report, Consumer<Path> told) {
        this.folder = folder;
        this.extractor = extractor;
        this.report = report;
        this.told = told;
    }

    /** Reads and compares all files. */
    ReportScoring run() {
        try {
            JsonNode truth = truth();
            Optional<Path> reference = report.reference();
            Optional<TableListing> tables = reference.flatMap(file -> read(file, truth, Optional.empty()));
            report.files().stream()
                    .filter(file -> !Optional.of(file).equals(reference))
                    .forEach(file -> read(file, truth, tables));
            scored.sort(Comparator.comparing(Scored::file));
        } catch (UnreadableException | IOException e) {
            report.files().forEach(file -> unread.add(new Unread(file, reason(e))));
        }
        return this;
    }

    List<Scored> scored() {
        return scored;
    }

    List<Unread> unread() {
        return unread;
    }

    private JsonNode truth() throws UnreadableException, IOException {
        try (InputStream in = Files.newInputStream(report.truth())) {
            JsonNode truth = ExtractionJson.readTree(Evaluation.TRUTH, in).path("report");
            if (!truth.isObject()) {
                throw new UnreadableException("notAnnex", Evaluation.TRUTH + "：其中没有 report，无法比较；请改正后再评测。");
            }
            return truth;
        }
    }

    /**
     * Compares one file.
     *
     * @param reference the tables as they should be, if they are known
     * @return its tables, if they are known
     */
    private Optional<TableListing> read(Path file, JsonNode truth, Optional<TableListing> reference) {
        try {
            ReadReport read = folder.read(file, extractor);
            scored.add(scored(file, truth, read, reference));
            return read.tables();
        } catch (UnreadableException | IOException | RuntimeException | StackOverflowError e) {
            unread.add(new Unread(file, reason(e)));
            return Optional.empty();
        } finally {
            told.accept(file);
        }
    }

    private static Scored scored(Path file, JsonNode truth, ReadReport read, Optional<TableListing> reference) {
        JsonNode output = read.output().path("report");
        JsonNode evidence = read.output().path("evidence");
        Score score = Scorer.score(truth, output, evidence);
        Optional<TableFigures> tables =
                reference.flatMap(known -> read.tables().map(found -> TableComparison.of(known, found)));
        return new Scored(
                file,
                read.isDigital(),
                score.tally(),
                SectionRoleComparison.of(truth, output),
                tables,
                failures(score.failures(), new Spots(evidence, read.tables())));
    }

    private static List<Failure> failures(List<Comparison> failures, Spots spots) {
        return IntStream.range(0, failures.size())
                .filter(i -> i < Scored.MOST_FAILURES || failures.get(i).isSureButWrongNumber())
                .mapToObj(i -> Failure.of(failures.get(i), spots))
                .toList();
    }

    private static String reason(Throwable cause) {
        return cause instanceof UnreadableException ? String.valueOf(cause.getMessage()) : cause.toString();
    }
}
