package dev.annex.extractor.document.word;

import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.UnreadableException;

/** What may still be taken from one file before it is given up. */
final class Allowance {
    private final String name;
    private final Limits limits;
    private final long start = System.nanoTime();
    private long characters;
    private long cells;

    /** @param name of the file, for the sentence that says which one was too large */
    Allowance(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
    }

    void takeCharacters(int count) throws UnreadableException {
        characters += count;
        if (characters > limits.characters()) {
            throw tooLarge("文字超过 " + limits.characters() + " 个字符");
        }
    }

    void takeCell() throws UnreadableException {
        takeCells(1);
    }

    void takeCells(long count) throws UnreadableException {
        cells += count;
        if (cells > limits.tableCells()) {
            throw tooLarge("表格超过 " + limits.tableCells() + " 个单元格");
        }
    }

    void checkDepth(int depth) throws UnreadableException {
        if (depth > limits.nestingDepth()) {
            throw tooLarge("表格嵌套超过 " + limits.nestingDepth() + " 层");
        }
    }

    void checkTime() throws UnreadableException {
        if (System.nanoTime() - start > limits.time().toNanos()) {
            throw new UnreadableException(
                    "timeout", name + "：读取超过 " + limits.time().toSeconds() + " 秒，已停止，请拆分文件后再读。");
        }
    }

    private UnreadableException tooLarge(String what) {
        return new UnreadableException("tooLarge", name + "：" + what + "的上限，请拆分文件后再读。");
    }
}
