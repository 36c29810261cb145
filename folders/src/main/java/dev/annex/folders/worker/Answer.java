package dev.annex.folders.worker;

import dev.annex.folders.outcome.Remark;
import dev.annex.folders.outcome.Verdict;

/** What a document says. */
public final class Answer {
    private final Verdict verdict;
    private final byte[] result;

    private Answer(Verdict verdict, byte[] result) {
        this.verdict = verdict;
        this.result = result;
    }

    /**
     * A verdict with what is to be written.
     *
     * @param result not copied; empty where the verdict has none
     */
    static Answer of(Verdict verdict, byte[] result) {
        if (verdict.status().hasResult() == (result.length == 0)) {
            throw new IllegalArgumentException(verdict.status() + " with " + result.length + " bytes");
        }
        return new Answer(verdict, result);
    }

    /** It was not read. */
    public static Answer failed(String code, String sentence) {
        return new Answer(Verdict.failed(new Remark(code, sentence)), new byte[0]);
    }

    /** It is no report, or none that can be read. */
    static Answer without(Verdict verdict) {
        return of(verdict, new byte[0]);
    }

    public Verdict verdict() {
        return verdict;
    }

    /** The JSON document, not a copy; empty where nothing was read. */
    public byte[] result() {
        return result;
    }
}
