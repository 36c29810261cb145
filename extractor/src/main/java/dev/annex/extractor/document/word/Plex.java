package dev.annex.extractor.document.word;

import java.util.Arrays;
import org.apache.poi.util.LittleEndian;

/**
 * A PLC of a binary Word file: n + 1 character positions, then n pieces of data of one size ([MS-DOC] 2.2.2).
 */
final class Plex {
    private static final Plex EMPTY = new Plex(new int[0], new byte[0], 0);

    private final int[] positions;
    private final byte[] data;
    private final int size;

    private Plex(int[] positions, byte[] data, int size) {
        this.positions = positions;
        this.data = data;
        this.size = size;
    }

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

    /** The characters from where a piece begins to where the next one does; the file need not keep them in order. */
    Span span(int piece) {
        return new Span(positions[piece], positions[piece + 1]);
    }

    /** Where a piece begins. */
    int position(int piece) {
        return positions[piece];
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
