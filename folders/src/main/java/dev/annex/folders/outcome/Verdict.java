package dev.annex.folders.outcome;

import java.util.List;
import java.util.Set;

/**
 * What became of a document. It does not depend on the name of the document: the same bytes get the same verdict.
 *
 * @param remarks why it was not read, in one; or what is missing, one for each part
 * @param figures {@link Figures#NONE} where it was not read
 */
public record Verdict(Status status, List<Remark> remarks, Figures figures) {
    /** What is missing is told in so many remarks; a hostile file may cause any number. */
    private static final int MOST_REMARKS = 20;

    /** What may be otherwise next time although the document is the same. */
    private static final Set<String> PASSING = Set.of(
            Trouble.WRITE,
            Trouble.CHANGED,
            Trouble.IO,
            Trouble.DENIED,
            Trouble.MISSING,
            Trouble.FOLDER,
            Trouble.FOLDER_DENIED);

    /** What only a process of its own keeps from the other documents. */
    private static final Set<String> POISON = Set.of(Trouble.MEMORY, Trouble.TIME, Trouble.CRASH);

    public Verdict {
        remarks = List.copyOf(remarks.subList(0, Math.min(MOST_REMARKS, remarks.size())));
        if (status != Status.READ && remarks.isEmpty()) {
            throw new IllegalArgumentException(status + " without a reason");
        }
    }

    /** It was read, but for what the gaps tell of. */
    public static Verdict read(Figures figures, List<Remark> gaps) {
        return new Verdict(gaps.isEmpty() ? Status.READ : Status.PARTIAL, gaps, figures);
    }

    /** It is no report. */
    public static Verdict skipped(Remark reason) {
        return new Verdict(Status.SKIPPED, List.of(reason), Figures.NONE);
    }

    /** It was not read. */
    public static Verdict failed(Remark reason) {
        return new Verdict(Status.FAILED, List.of(reason), Figures.NONE);
    }

    /** The first remark: why it was not read. */
    public Remark reason() {
        return remarks.get(0);
    }

    /** Whether it is worth another try although neither the document nor the program has changed. */
    public boolean mayPass() {
        return status == Status.FAILED && PASSING.contains(reason().code());
    }

    /** Whether it harmed the process that read it, so that it is kept apart. */
    public boolean poisons() {
        return status == Status.FAILED && POISON.contains(reason().code());
    }
}
