package dev.annex.folders.archive;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.folders.outcome.Trouble;

/** How much may be unpacked from one archive and all that are nested in it. Belongs to one thread. */
public final class Budget {
    /** Text packs to a tenth, blank bitmaps to a hundredth; beyond that somebody means harm. */
    static final long RATIO = 100;

    /** Granted to any archive, however small, in bytes. */
    static final long FREE = 1L << 30;

    /** Members of one archive, nested ones among them: their directory is held in memory. */
    static final int MEMBERS = 200_000;

    private long bytes;
    private int members = MEMBERS;

    /** @param packed size of the outermost archive, in bytes */
    public Budget(long packed) {
        this(packed, FREE);
    }

    Budget(long packed, long free) {
        this.bytes = free + RATIO * packed;
    }

    void takeBytes(long count) throws UnreadableException {
        bytes -= count;
        if (bytes < 0) {
            throw new UnreadableException(Trouble.BOMB, "解压后的内容超过压缩包大小的 " + RATIO + " 倍，可能是恶意压缩文件，其余内容未读取。");
        }
    }

    void takeMember() throws UnreadableException {
        members--;
        if (members < 0) {
            throw tooManyMembers();
        }
    }

    /** Whether there is nothing left. */
    public boolean isOver() {
        return bytes < 0 || members < 0;
    }

    static UnreadableException tooManyMembers() {
        return new UnreadableException(Trouble.BOMB, "压缩包内的文件超过 " + MEMBERS + " 个，其余未读取，请拆分后再读。");
    }
}
