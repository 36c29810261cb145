package dev.annex.extractor.source;

import java.time.Duration;

/** What is left of the limits while one file is read. Belongs to one reading and one thread. */
public final class Allowance {
    private final String file;
    private final Limits limits;
    private long deadline;
    private long unpackedBytes;
    private long characters;
    private long tableCells;

    /** All that the limits grant; time runs from now. */
    public Allowance(SourceFile file, Limits limits) {
        this.file = file.name();
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** Takes bytes that were unpacked. */
    public void takeUnpacked(long bytes) throws UnreadableException {
        unpackedBytes += bytes;
        if (unpackedBytes > limits.unpackedBytes()) {
            throw new UnreadableException(
                    "tooLarge", file + "：解压后的内容超过 " + (limits.unpackedBytes() >> 20) + " MB 的上限，可能是恶意压缩文件，已停止读取。");
        }
    }

    /** Takes characters of text. */
    public void takeCharacters(int count) throws UnreadableException {
        characters += count;
        checkCharacters(characters);
    }

    /** Refuses a number of characters that is beyond the limit, without taking any. */
    public void checkCharacters(long count) throws UnreadableException {
        if (count > limits.characters()) {
            throw new UnreadableException("tooLarge", file + "：文字超过 " + limits.characters() + " 个字符的上限，请拆分后再读。");
        }
    }

    /** Takes cells of a table. */
    public void takeTableCells(long count) throws UnreadableException {
        tableCells += count;
        if (tableCells > limits.tableCells()) {
            throw new UnreadableException("tooLarge", file + "：表格单元格超过 " + limits.tableCells() + " 个的上限，请拆分后再读。");
        }
    }

    /** Takes places of a table that no cell of the file stands for, if that many are left; takes none if not. */
    public boolean tryTakeTableCells(long count) {
        boolean enough = tableCells + Math.max(0, count) <= limits.tableCells();
        tableCells += enough ? Math.max(0, count) : 0;
        return enough;
    }

    /** Whether tables may lie as deep as this; 1 is a table that lies in no other. */
    public boolean allowsNesting(int depth) {
        return depth <= limits.nestingDepth();
    }

    /** To be called from every loop whose length a file decides. */
    public void checkTime() throws UnreadableException {
        if (isOver()) {
            throw new UnreadableException(
                    "timeout", file + "：读取超过 " + limits.time().toSeconds() + " 秒的上限，已停止；请检查文件是否异常或拆分后再读。");
        }
    }

    /** Grants more time, for work that the limits for a file do not count on. */
    public void extend(Duration time) {
        deadline += time.toNanos();
    }

    /** Whether the time is over, for readers that keep what they have read until then. */
    public boolean isOver() {
        return System.nanoTime() - deadline > 0;
    }

    /** The name of the file, as people know it. */
    public String file() {
        return file;
    }
}
