package dev.annex.training.evaluate;

import dev.annex.extractor.Extractor;
import dev.annex.training.evaluate.Evaluation.Unread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Reads reports whose content is known and compares what was read with it. Of each report only counts and some mistakes are kept,
 * so that a folder may hold thousands.
 */
public final class Evaluator {
    private final Extractor extractor;
    private final int jobs;
    private final Consumer<Path> told;

    /**
     * @param extractor reads what was not read before
     * @param jobs how many reports are read at once, at least 1; the results do not depend on it
     * @param told each file when it is done; from several threads at once
     */
    public Evaluator(Extractor extractor, int jobs, Consumer<Path> told) {
        this.extractor = extractor;
        this.jobs = jobs;
        this.told = told;
    }

    /**
     * Compares every report of a folder. What can not be read is listed with the reason, and the rest goes on.
     *
     * @throws IOException if the folder can not be read
     */
    public Evaluation evaluate(TruthFolder folder) throws IOException {
        List<KnownReport> reports = folder.reports();
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<ReportScoring>> running = reports.stream()
                    .map(report -> workers.submit(() -> new ReportScoring(folder, extractor, report, told).run()))
                    .toList();
            List<Scored> scored = new ArrayList<>();
            List<Unread> unread = new ArrayList<>();
            for (Future<ReportScoring> done : running) {
                ReportScoring scoring = done.get();
                scored.addAll(scoring.scored());
                unread.addAll(scoring.unread());
            }
            return new Evaluation(scored, unread);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
