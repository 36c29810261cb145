package dev.annex.folders.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalLong;

/**
 * From words to numbers, on disk, so that memory does not grow with their number: a hash table with open addressing and linear
 * probing. Only 64 bits of the words are kept, which is why a number that is found is to be looked at before it is trusted. It is made
 * anew by every run, so nothing is lost with it.
 */
public final class DiskIndex implements AutoCloseable {
    private static final int SLOT = 16;
    private static final long FIRST_SLOTS = 1 << 12;

    /** Beyond it, probing gets long; the usual bound for linear probing. */
    private static final double FULLEST = 0.5;

    private final Path path;
    private final ByteBuffer slot = ByteBuffer.allocate(SLOT);
    private final MessageDigest digest;
    private RandomAccessFile file;
    private long slots = FIRST_SLOTS;
    private long taken;

    /** @param path replaced if it is there */
    public DiskIndex(Path path) throws IOException {
        this.path = path;
        this.file = empty(path, slots);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The number that was last put under these words; perhaps that of other words, if rarely. */
    public synchronized OptionalLong get(String words) throws IOException {
        seek(key(words));
        long value = slot.getLong(Long.BYTES);
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value - 1);
    }

    /**
     * Puts a number under words, in the place of any that was there.
     *
     * @param number from 0
     */
    public synchronized void put(String words, long number) throws IOException {
        if (taken > slots * FULLEST) {
            grow();
        }
        put(key(words), number + 1);
    }

    private void put(long key, long value) throws IOException {
        long place = seek(key);
        taken += slot.getLong(Long.BYTES) == 0 ? 1 : 0;
        slot.putLong(0, key).putLong(Long.BYTES, value);
        file.seek(place * SLOT);
        file.write(slot.array());
    }

    /** Reads the slot of a key, or the free one where it would go, and returns its number. */
    private long seek(long key) throws IOException {
        long place = Math.floorMod(key, slots);
        while (true) {
            file.seek(place * SLOT);
            file.readFully(slot.array());
            if (slot.getLong(0) == key || slot.getLong(Long.BYTES) == 0) {
                return place;
            }
            place = (place + 1) % slots;
        }
    }

    private void grow() throws IOException {
        Path before = path.resolveSibling(path.getFileName() + ".old");
        RandomAccessFile old = file;
        Files.move(path, before);
        long oldSlots = slots;
        slots *= 4;
        taken = 0;
        file = empty(path, slots);
        old.seek(0);
        byte[] chunk = new byte[SLOT << 10];
        for (long read = 0; read < oldSlots * SLOT; read += chunk.length) {
            old.readFully(chunk);
            ByteBuffer entries = ByteBuffer.wrap(chunk);
            while (entries.hasRemaining()) {
                long key = entries.getLong();
                long value = entries.getLong();
                if (value != 0) {
                    put(key, value);
                }
            }
        }
        old.close();
        Files.delete(before);
    }

    private static RandomAccessFile empty(Path path, long slots) throws IOException {
        Files.deleteIfExists(path);
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        file.setLength(slots * SLOT);
        return file;
    }

    private long key(String words) {
        return ByteBuffer.wrap(digest.digest(words.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(path);
    }
}
