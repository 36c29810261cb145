package dev.annex.folders.archive;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.folders.outcome.Trouble;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** An archive that is open: its files, one after another, in the order in which they lie in it. Belongs to one thread. */
public interface Archive extends Closeable {
    /** Where the mark of a tar header stands; POSIX.1-1988, ustar. */
    int TAR_MARK_OFFSET = 257;

    /** What is read to tell what a file is. */
    int HEAD = 512;

    /**
     * The next file.
     *
     * @throws UnreadableException if the archive is damaged from here on, or too large
     */
    Optional<Member> next() throws UnreadableException;

    /**
     * Opens an archive; empty where the file is none. Documents that happen to be packed as a zip are none.
     *
     * @param name of the file, which tells a broken archive from a broken document
     * @throws UnreadableException if it is an archive that can not be opened
     * @throws IOException if the file can not be read at all
     */
    static Optional<Archive> open(Path file, String name, Budget budget) throws UnreadableException, IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        try {
            if (starts(head, "PK\3\4") || starts(head, "PK\5\6")) {
                return ZipMembers.open(file, name, budget);
            }
            if (isTar(head)) {
                return Optional.of(new TarMembers(new BufferedInputStream(Files.newInputStream(file)), budget));
            }
            return starts(head, "\u001F\u008B\b") ? Optional.of(gzip(file, name, budget)) : Optional.empty();
        } catch (IOException | OutOfMemoryError | RuntimeException e) {
            throw damaged(e);
        }
    }

    /** Whether a name says that the file is an archive. */
    static boolean claims(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:zip|tar|tgz|tar\\.gz|gz)");
    }

    private static Archive gzip(Path file, String name, Budget budget) throws IOException {
        BufferedInputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16));
        in.mark(HEAD);
        byte[] head;
        try {
            head = in.readNBytes(HEAD);
        } catch (EOFException e) {
            in.close();
            throw e;
        }
        in.reset();
        return isTar(head) ? new TarMembers(in, budget) : new GzipMember(in, name, budget);
    }

    private static boolean starts(byte[] head, String start) {
        return head.length >= start.length()
                && new String(head, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    }

    private static boolean isTar(byte[] head) {
        String mark = "ustar";
        return head.length == HEAD
                && new String(head, TAR_MARK_OFFSET, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** What is said of an archive, or of one of its files, that can not be unpacked. */
    static UnreadableException damaged(Throwable cause) {
        return new UnreadableException(
                Trouble.ARCHIVE_DAMAGED, "压缩包不完整或已损坏（" + cause.getMessage() + "），请重新取得原件。", cause);
    }
}
