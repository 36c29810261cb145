package dev.annex.folders.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.folders.outcome.Status;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What has been done: one line of JSON for each document, only ever added to. A line that is torn, because the machine stopped in the
 * middle of it, counts as none. Of several lines for one place the last counts, and only those of the same program, models and options.
 * May be used from several threads.
 */
public final class Journal implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final RandomAccessFile file;
    private final DiskIndex index;
    private final String reads;

    private Journal(RandomAccessFile file, DiskIndex index, String reads) {
        this.file = file;
        this.index = index;
        this.reads = reads;
    }

    /**
     * Opens a journal, or begins one.
     *
     * @param path of the journal; an index is laid beside it for as long as it is open
     * @param reads what results depend on but for the document: entries of anything else are passed over
     * @param again whether documents that were not read are to be tried again: their entries are passed over too
     */
    public static Journal open(Path path, String reads, boolean again) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        DiskIndex index = new DiskIndex(path.resolveSibling(path.getFileName() + ".index"));
        Journal journal = new Journal(file, index, reads);
        try {
            journal.load(path, again);
        } catch (IOException e) {
            journal.close();
            throw e;
        }
        return journal;
    }

    private void load(Path path, boolean again) throws IOException {
        long start = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                line.write(b);
                if (b == '\n') {
                    Optional<Entry> entry = entry(line.toByteArray());
                    if (entry.isPresent() && !(again && entry.get().verdict().status() == Status.FAILED)) {
                        index(entry.get(), start);
                    }
                    start += line.size();
                    line.reset();
                }
            }
            file.seek(start + line.size());
            if (line.size() > 0) {
                file.write('\n');
            }
        }
    }

    private Optional<Entry> entry(byte[] line) {
        try {
            return Optional.ofNullable(MAPPER.readValue(line, Entry.class))
                    .filter(entry -> entry.reads().equals(reads));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private void index(Entry entry, long start) throws IOException {
        index.put(placeKey(entry.place()), start);
        if (!entry.sha256().isEmpty() && !entry.verdict().mayPass()) {
            index.put(contentKey(entry.sha256(), entry.claimed()), start);
        }
    }

    private static String placeKey(String place) {
        return "place " + place;
    }

    private static String contentKey(String sha256, boolean claimed) {
        return "content " + claimed + " " + sha256;
    }

    /** What became of the document at a place. */
    public Optional<Entry> at(String place) throws IOException {
        return find(placeKey(place)).filter(entry -> entry.place().equals(place));
    }

    /** What became of a document with the same content, whatever its place. */
    public Optional<Entry> withContent(String sha256, boolean claimed) throws IOException {
        return find(contentKey(sha256, claimed))
                .filter(entry -> entry.sha256().equals(sha256) && entry.claimed() == claimed);
    }

    private synchronized Optional<Entry> find(String key) throws IOException {
        OptionalLong start = index.get(key);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        long end = file.getFilePointer();
        try {
            file.seek(start.getAsLong());
            return entry(line());
        } finally {
            file.seek(end);
        }
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] chunk = new byte[1024];
        for (int read = file.read(chunk); read > 0; read = file.read(chunk)) {
            for (int i = 0; i < read; i++) {
                if (chunk[i] == '\n') {
                    return line.toByteArray();
                }
                line.write(chunk[i]);
            }
        }
        return line.toByteArray();
    }

    /** Adds an entry; when this returns, not even the end of this process can take it back. */
    public synchronized void add(Entry entry) throws IOException {
        long start = file.getFilePointer();
        byte[] line = (MAPPER.writeValueAsString(entry) + "\n").getBytes(UTF_8);
        try {
            file.write(line);
        } catch (IOException e) {
            file.setLength(start);
            throw e;
        }
        index(entry, start);
    }

    @Override
    public void close() throws IOException {
        try (file) {
            index.close();
        }
    }
}
