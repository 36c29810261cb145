package dev.annex.folders.summary;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.folders.outcome.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What became of all documents: numbers as text and as a web page, a list of all documents, and one of those that were not read, with
 * those first in mind that harmed the process that read them. It says nothing of the time that it took, so that the same documents give the same
 * summary. The files are written aside and appear in their place when all documents are told.
 */
public final class Summary implements AutoCloseable {
    /** Numbers, as text. */
    public static final String TEXT = "annex-summary.txt";
    /** Numbers, as a web page. */
    public static final String PAGE = "annex-summary.html";
    /** Every document. */
    public static final String DOCUMENTS = "annex-summary.csv";
    /** The documents that harmed the process that read them. */
    public static final String QUARANTINE = "annex-quarantine.csv";

    private final Path aside;
    private final Labels labels;
    private final Tally tally = new Tally();
    private final DocumentList documents;
    private final DocumentList quarantine;
    private boolean closed;

    /** @param aside an existing folder in which the files are written at first, of the file system in which they shall appear */
    public Summary(Path aside, Labels labels) throws IOException {
        this.aside = aside;
        this.labels = labels;
        this.documents = new DocumentList(aside.resolve(DOCUMENTS), labels);
        this.quarantine = new DocumentList(aside.resolve(QUARANTINE), labels);
    }

    /** Tells of a document. */
    public void add(Row row) throws IOException {
        tally.add(row);
        documents.add(row);
        if (row.verdict().status() == Status.FAILED && row.verdict().poisons()) {
            quarantine.add(row);
        }
    }

    /** What was told so far. */
    public Tally tally() {
        return tally;
    }

    /** Puts the files in their place; nothing can be added any more. */
    public void publish(Path folder) throws IOException {
        close();
        Files.writeString(aside.resolve(TEXT), new SummaryText(tally, labels).text(), UTF_8);
        try (OutputStream out = Files.newOutputStream(aside.resolve(PAGE))) {
            new SummaryPage(tally, labels).write(out);
        }
        for (String name : List.of(DOCUMENTS, QUARANTINE, TEXT, PAGE)) {
            Files.move(aside.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (documents) {
                quarantine.close();
            }
        }
    }
}
