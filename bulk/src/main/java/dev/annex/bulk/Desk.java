package dev.annex.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.extractor.confidence.Acceptance;
import dev.annex.extractor.source.SourceFile;
import dev.annex.folders.archive.Archive;
import dev.annex.folders.outcome.Trouble;
import dev.annex.folders.outcome.Verdict;
import dev.annex.folders.worker.Answer;
import dev.annex.folders.worker.ReportReader;
import dev.annex.model.Extraction;
import dev.annex.model.report.Report;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents in this process, each within its time, and says what became of them. May be used from several threads. A document that
 * needs more memory than is left beside its neighbours is read once more when it is alone, so that what can be read does not depend on
 * who stood next to it.
 */
final class Desk {
    private static final ReportNames NAMES = new ReportNames();

    private final ReportReader.Extracting extractor;
    private final Optional<Acceptance> acceptance;
    private final Duration time;
    private final ReadWriteLock company = new ReentrantReadWriteLock(true);

    /**
     * @param acceptance marks the values that can be taken unseen; empty where nobody asked
     * @param time for one document; one that is not done by then is left behind with its thread
     */
    Desk(ReportReader.Extracting extractor, Optional<Acceptance> acceptance, Duration time) {
        this.extractor = extractor;
        this.acceptance = acceptance;
        this.time = time;
    }

    /** Reads one document. Whatever is wrong with it stands in the row. */
    DocumentRow read(String path, SourceFile file) throws InterruptedException {
        AtomicReference<@Nullable Report> report = new AtomicReference<>();
        ReportReader reader = new ReportReader(
                source -> {
                    Extraction extraction = extractor.extract(source);
                    report.set(extraction.report());
                    return extraction;
                },
                acceptance);
        Answer answer = answer(reader, file);
        Verdict verdict = answer.verdict();
        Optional<Report> read =
                Optional.ofNullable(report.get()).filter(any -> verdict.status().hasResult());
        return new DocumentRow(
                path,
                Optional.of(file.sha256()),
                verdict,
                read.flatMap(Report::department),
                read.flatMap(Report::fiscalYear),
                read.map(any -> new String(answer.result(), UTF_8)));
    }

    private Answer answer(ReportReader reader, SourceFile file) throws InterruptedException {
        try {
            return timed(company.readLock(), reader, file);
        } catch (OutOfMemoryError e) {
            // Tried again below, once the others have let go of their memory.
        }
        try {
            return timed(company.writeLock(), reader, file);
        } catch (OutOfMemoryError e) {
            return Answer.failed(Trouble.MEMORY, "内存不足，读不完这个文件，请给执行器更多内存。");
        }
    }

    private Answer timed(Lock lock, ReportReader reader, SourceFile file) throws InterruptedException {
        lock.lockInterruptibly();
        FutureTask<Answer> task = new FutureTask<>(() -> reader.read(file, claims(file.name())));
        try {
            Thread thread = new Thread(task, "annex-document");
            thread.setDaemon(true);
            thread.start();
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Answer.failed(Trouble.TIME, "超过 " + time.toSeconds() + " 秒仍未读完，请单独处理这个文件。");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            task.cancel(true);
            lock.unlock();
        }
    }

    /** An archive is not opened here: it must not be passed over without a word. */
    private static boolean claims(String name) {
        return NAMES.claims(name) || Archive.claims(name);
    }
}
