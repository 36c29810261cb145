package dev.annex.extractor.document.word;

import java.util.Arrays;
import org.apache.poi.util.LittleEndian;

/**
 * A PLC of a binary Word file: n + 1 character positions, then n pieces of data of one size ([MS-DOC] 2.2.2).
 *
 * @param positions ascending or not, as the file says; n + 1 of them, or none
 * @param data the n pieces one after the other
 * @param size bytes of one piece
 */
record Plex(int[] positions, byte[] data, int size) {
    private static final Plex EMPTY = new Plex(new int[0], new byte[0], 0);

    /** Reads one from a stream; an offset or a length that leaves the stream gives an empty one. */
    static Plex of(byte[] stream, int offset, int length, int size) {
        if (offset < 0 || length < Integer.BYTES || offset > stream.length - length) {
            return EMPTY;
        }
        int count = (length - Integer.BYTES) / (Integer.BYTES + size);
        int[] positions = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            positions[i] = LittleEndian.getInt(stream, offset + i * Integer.BYTES);
        }
        int start = offset + (count + 1) * Integer.BYTES;
        return new Plex(positions, Arrays.copyOfRange(stream, start, start + count * size), size);
    }

    /** How many pieces it has. */
    int count() {
        return Math.max(0, positions.length - 1);
    }

    /** A 32-bit number within a piece. */
    int int32(int piece, int offset) {
        return LittleEndian.getInt(data, piece * size + offset);
    }

    /** A 16-bit number within a piece. */
    int uint16(int piece, int offset) {
        return LittleEndian.getUShort(data, piece * size + offset);
    }
}
