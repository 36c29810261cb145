package dev.annex.review.web;

import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Extraction;
import dev.annex.review.intake.Intake;
import dev.annex.review.intake.SourceIndex;
import dev.annex.review.message.Texts;
import dev.annex.review.page.SourceFiles;
import dev.annex.review.store.DocumentRow;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.work.Timestamps;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Reads reports that are sent by the browser. */
public final class Uploads {
    /** Of one file, in bytes; a scanned report of 100 pages has a fifth of it. */
    static final long LARGEST_FILE = 64L << 20;

    /** Files read at once: each may take all that a processor has for a minute. */
    private static final int AT_ONCE = 1;

    private static final int LONGEST_NAME = 200;

    private final ReviewStore store;
    private final SourceFiles files;
    private final Reader reader;
    private final Timestamps clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** Reads a report. */
    @FunctionalInterface
    public interface Reader {
        Extraction extract(SourceFile file) throws UnreadableException;
    }

    public Uploads(ReviewStore store, SourceFiles files, Reader reader, Timestamps clock) {
        this.store = store;
        this.files = files;
        this.reader = reader;
        this.clock = clock;
    }

    record Refused(String fileName, String message) {}

    record Taken(List<Long> accepted, List<Refused> refused) {}

    void take(Context context) {
        List<Long> accepted = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        Texts texts = Visit.texts(context);
        for (UploadedFile upload : context.uploadedFiles("file")) {
            String name = name(upload.filename());
            try (InputStream in = upload.content()) {
                accepted.add(read(SourceFile.of(name, in, Limits.DEFAULT)));
            } catch (UnreadableException e) {
                refused.add(new Refused(name, e.getMessage()));
            } catch (IOException e) {
                refused.add(new Refused(name, texts.say("upload.failed", name, e.toString())));
            } catch (StackOverflowError e) {
                refused.add(new Refused(name, texts.say("upload.failed", name, "")));
            }
        }
        Json.answer(context, new Taken(accepted, refused));
    }

    /** Without a folder, and without signs that could hide what it is. */
    static String name(String sent) {
        String name = sent.replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .replaceFirst("^.*[/\\\\]", "")
                .strip();
        String shortened = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        return shortened.isEmpty() ? "upload" : shortened;
    }

    private long read(SourceFile file) throws UnreadableException, IOException {
        turns.acquireUninterruptibly();
        try {
            if (store.documents().bySource(file.sha256()).isEmpty()) {
                Extraction extraction = reader.extract(file);
                files.keep(file);
                new Intake(store, SourceIndex.of(List.of()), clock, () -> {}).take(extraction);
            } else {
                files.keep(file);
            }
            return store.documents()
                    .bySource(file.sha256())
                    .map(DocumentRow::id)
                    .orElseThrow();
        } finally {
            turns.release();
        }
    }
}
