package dev.annex.extractor.page.pdf;

import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through the packed objects and cross-reference tables of a file before it is opened, since opening unpacks them
 * whatever their size. Works on the bytes alone.
 */
final class PackedObjects {
    /** Deflate makes at most 1,032 bytes of one. */
    private static final long GREATEST_RATIO = 1032;

    /** In bytes: a dictionary with more before its stream is none of a sound file. */
    private static final int LONGEST_DICTIONARY = 4096;

    private static final byte[] OBJECTS = bytes("/ObjStm");
    private static final byte[] TABLE = bytes("/XRef");
    private static final byte[] STREAM = bytes("stream");
    private static final byte[] END = bytes("endstream");

    private PackedObjects() {}

    /**
     * Unpacks what opening will unpack, and counts.
     *
     * @throws UnreadableException if it comes to more than the limits grant
     */
    static void check(SourceFile file, Limits limits) throws UnreadableException {
        byte[] bytes = file.bytes();
        long total = 0;
        int end = 0;
        for (int i = next(bytes, 0); i < bytes.length; i = next(bytes, Math.max(i + 1, end))) {
            int keyword = find(bytes, STREAM, i, Math.min(bytes.length, i + LONGEST_DICTIONARY));
            if (keyword < 0) {
                continue;
            }
            int start = keyword + STREAM.length;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            int stop = find(bytes, END, start, bytes.length);
            end = stop < 0 ? bytes.length : stop;
            long packed = Math.max(0, end - start);
            total +=
                    packed * GREATEST_RATIO <= SMALL ? 0 : unpacked(bytes, start, (int) packed, limits.unpackedBytes());
            if (total > limits.unpackedBytes()) {
                throw new UnreadableException(
                        "tooLarge",
                        file.name() + "：解压后的内容超过 " + (limits.unpackedBytes() >> 20) + " MB 的上限，可能是恶意文件，已停止读取。");
            }
        }
    }

    /** In bytes: what can not become larger is let through unseen. */
    private static final long SMALL = 32L << 20;

    private static long unpacked(byte[] bytes, int start, int length, long most) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, start, length);
        byte[] sink = new byte[1 << 16];
        long count = 0;
        try {
            for (int got = inflater.inflate(sink); got > 0 && count <= most; got = inflater.inflate(sink)) {
                count += got;
            }
        } catch (DataFormatException e) {
            return count;
        } finally {
            inflater.end();
        }
        return count;
    }

    private static int next(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '/' && (startsWith(bytes, OBJECTS, i) || startsWith(bytes, TABLE, i))) {
                return i;
            }
        }
        return bytes.length;
    }

    private static int find(byte[] bytes, byte[] word, int from, int to) {
        for (int i = from; i + word.length <= to; i++) {
            if (bytes[i] == word[0] && startsWith(bytes, word, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean startsWith(byte[] bytes, byte[] word, int at) {
        if (at < 0 || at + word.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
