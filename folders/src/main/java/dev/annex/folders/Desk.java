package dev.annex.folders;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.folders.StoppedException.Why;
import dev.annex.folders.journal.Entry;
import dev.annex.folders.journal.Journal;
import dev.annex.folders.journal.Stamp;
import dev.annex.folders.outcome.Remark;
import dev.annex.folders.outcome.Trouble;
import dev.annex.folders.outcome.Verdict;
import dev.annex.folders.walk.Found;
import dev.annex.folders.worker.Answer;
import dev.annex.folders.worker.Request;
import dev.annex.folders.worker.Worker;
import dev.annex.folders.worker.WorkersUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Does what is to be done for one document: reads it, or takes what its bytes said when they were read before; writes the result; and only
 * then says so in the journal. May be used from several threads.
 */
final class Desk {
    /** What the name of a result ends with. */
    static final String ENDING = ".annex.json";

    /** Documents of the same content wait for each other; with so many locks, others hardly ever do. */
    private static final int LOCKS = 256;

    private final ResultFolder results;
    private final Journal journal;
    private final String reads;
    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

    Desk(ResultFolder results, Journal journal, String reads) {
        this.results = results;
        this.journal = journal;
        this.reads = reads;
    }

    /**
     * What became of a document that was done before and has not changed since; its result must still be there.
     *
     * @param patient whether it counts too that it could not be read for reasons outside of it, which may have passed
     */
    Optional<Entry> before(Found found, boolean patient) throws IOException {
        return journal.at(found.place().toString())
                .filter(entry -> entry.stamp().equals(found.stamp()) && entry.claimed() == found.claimed())
                .filter(entry -> patient || !entry.verdict().mayPass())
                .filter(entry -> !entry.verdict().status().hasResult() || isThere(result(entry.place())));
    }

    private Path result(String place) {
        return results.root().resolve(place + ENDING);
    }

    /** An empty file is what a power failure may leave of a result. */
    private static boolean isThere(Path result) {
        try {
            return Files.size(result) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Notes a document that can not be read, whoever tries. */
    Entry note(Found found, Verdict verdict) throws StoppedException {
        return entered(entry(found, "", "", false, verdict));
    }

    /** Reads a document with the help of a worker. */
    Entry work(Errand errand, Worker worker) throws StoppedException {
        Found found = errand.found();
        String sha256;
        try {
            sha256 = sha256(errand.brought().path());
        } catch (IOException e) {
            Verdict verdict = Verdict.failed(closed(e));
            return note(found, found.claimed() ? verdict : Verdict.skipped(verdict.reason()));
        }
        Lock lock = locks[Math.floorMod(sha256.hashCode(), LOCKS)];
        lock.lock();
        try {
            Optional<Entry> known = journal.withContent(sha256, found.claimed());
            Optional<Entry> repeated = known.isPresent() ? repeat(found, known.get()) : Optional.empty();
            return repeated.isPresent() ? repeated.get() : read(errand, sha256, worker);
        } catch (IOException e) {
            throw StoppedException.of(e, results.root());
        } finally {
            lock.unlock();
        }
    }

    private Entry read(Errand errand, String sha256, Worker worker) throws StoppedException {
        Found found = errand.found();
        Answer answer;
        try {
            answer = worker.read(new Request(errand.brought().path(), found.name(), found.claimed()));
        } catch (WorkersUnavailableException e) {
            throw new StoppedException(Why.WORKERS, e.getMessage());
        }
        if (!errand.brought().temporary() && hasChanged(found, errand.brought().path())) {
            return note(found, Verdict.failed(new Remark(Trouble.CHANGED, "")));
        }
        return written(found, sha256, false, answer.verdict(), answer.result());
    }

    private static boolean hasChanged(Found found, Path path) {
        try {
            return !Stamp.of(path).equals(found.stamp());
        } catch (IOException e) {
            return true;
        }
    }

    /** The same bytes again; empty where their result is gone or was changed, perhaps by a reviewer. */
    private Optional<Entry> repeat(Found found, Entry known) throws StoppedException {
        if (!known.verdict().status().hasResult()) {
            return Optional.of(entered(entry(found, known.sha256(), "", true, known.verdict())));
        }
        try {
            byte[] result = Files.readAllBytes(result(known.place()));
            if (!sha256(result).equals(known.result())) {
                return Optional.empty();
            }
            byte[] named = Repetition.named(found.name(), result);
            return Optional.of(written(found, known.sha256(), true, known.verdict(), named));
        } catch (IOException | UnreadableException e) {
            return Optional.empty();
        }
    }

    private Entry written(Found found, String sha256, boolean repeated, Verdict verdict, byte[] result)
            throws StoppedException {
        if (!verdict.status().hasResult()) {
            return entered(entry(found, sha256, "", repeated, verdict));
        }
        try {
            results.put(Path.of(found.place() + ENDING), result);
        } catch (IOException e) {
            if (StoppedException.isFull(e, results.root())) {
                throw StoppedException.of(e, results.root());
            }
            return note(found, Verdict.failed(new Remark(Trouble.WRITE, e.toString())));
        }
        return entered(entry(found, sha256, sha256(result), repeated, verdict));
    }

    private Entry entry(Found found, String sha256, String result, boolean repeated, Verdict verdict) {
        return new Entry(
                found.place().toString(), found.stamp(), sha256, found.claimed(), result, repeated, reads, verdict);
    }

    private Entry entered(Entry entry) throws StoppedException {
        try {
            journal.add(entry);
            return entry;
        } catch (IOException e) {
            throw StoppedException.of(e, results.root());
        }
    }

    private static Remark closed(IOException e) {
        if (e instanceof AccessDeniedException) {
            return new Remark(Trouble.DENIED, "没有读取权限，请检查文件权限。");
        }
        return e instanceof NoSuchFileException
                ? new Remark(Trouble.MISSING, "找不到这个文件。")
                : new Remark(Trouble.IO, "读取时出错（" + e.getMessage() + "）。");
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] chunk = new byte[1 << 16];
            while (in.read(chunk) >= 0) {
                // The digest takes what passes.
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
