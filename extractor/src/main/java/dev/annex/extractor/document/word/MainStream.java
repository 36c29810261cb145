package dev.annex.extractor.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/** What the first bytes of the main stream of a binary Word file say ([MS-DOC] 2.5.2, FibBase), which all versions have alike. */
final class MainStream {
    private static final int WORD_97 = 0xA5EC;
    private static final int WORD_6 = 0xA5DC;

    /** Versions before this one are those of Word 6 and 95. */
    private static final int FIRST_OF_97 = 106;

    private static final int VERSION = 0x02;
    private static final int FLAGS = 0x0A;
    private static final int COMPLEX = 0x0004;
    private static final int ENCRYPTED = 0x0100;
    private static final int WIDE = 0x1000;
    private static final int TEXT_START = 0x18;
    private static final int TEXT_END = 0x1C;

    private final byte[] bytes;

    private MainStream(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the main stream of a storage into memory. */
    static MainStream of(POIFSFileSystem storage) throws IOException {
        try (InputStream in = storage.createDocumentInputStream("WordDocument")) {
            MainStream main = new MainStream(in.readAllBytes());
            int kind = LittleEndian.getUShort(main.bytes);
            if (kind != WORD_97 && kind != WORD_6) {
                throw new IOException("no main stream of Word begins with " + Integer.toHexString(kind));
            }
            return main;
        }
    }

    /** All of its bytes, not a copy. */
    byte[] bytes() {
        return bytes;
    }

    private boolean says(int flag) {
        return (LittleEndian.getUShort(bytes, FLAGS) & flag) != 0;
    }

    boolean isEncrypted() {
        return says(ENCRYPTED);
    }

    /** Whether Word 6 or 95 wrote it. */
    boolean isOld() {
        return LittleEndian.getUShort(bytes, VERSION) < FIRST_OF_97;
    }

    /** Whether its text lies in pieces. */
    boolean isComplex() {
        return says(COMPLEX);
    }

    /** Whether the text of an old file takes two bytes for each character. */
    boolean isWide() {
        return says(WIDE);
    }

    /** The text of an old file that does not lie in pieces. */
    ByteBuffer plainText() {
        int from = LittleEndian.getInt(bytes, TEXT_START);
        return ByteBuffer.wrap(bytes, from, LittleEndian.getInt(bytes, TEXT_END) - from);
    }
}
