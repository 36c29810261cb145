package dev.annex.extractor.verify;

/** A rule pack that can not be used. The message is one sentence for whoever wrote it: which file, which line, what is wrong. */
public final class RulePackException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    RulePackException(String file, int line, String reason) {
        super(file + " 第 " + line + " 行：" + reason + "。");
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** The name of the pack, as given by the caller. */
    public String file() {
        return file;
    }

    /** The line where it is, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong, without file, line and full stop. */
    public String reason() {
        return reason;
    }
}
