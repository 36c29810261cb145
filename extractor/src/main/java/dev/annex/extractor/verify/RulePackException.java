package dev.annex.extractor.verify;

/** A rule pack that can not be used. The message is one sentence for whoever wrote it: which file, which line, what is wrong. */
public final class RulePackException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String chinese;
    private final String english;

    RulePackException(String file, int line, Wording<String> reason) {
        super(file + " 第 " + line + " 行：" + reason.chinese() + "。");
        this.file = file;
        this.line = line;
        this.chinese = reason.chinese();
        this.english = reason.english();
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
    public String reason(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** The whole sentence; in Chinese it is the message of this exception. */
    public String sentence(Language language) {
        return language == Language.CHINESE
                ? String.valueOf(getMessage())
                : file + ", line " + line + ": " + english + ".";
    }
}
