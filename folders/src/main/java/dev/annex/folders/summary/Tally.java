package dev.annex.folders.summary;

import dev.annex.folders.outcome.Figures;
import dev.annex.folders.outcome.Status;
import dev.annex.folders.outcome.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts documents by what became of them. Its size does not depend on their number. */
public final class Tally {
    /** So many of those that were not read are named on the page; the list beside it has all. */
    static final int NAMED = 500;

    private final Map<Status, Long> byStatus = new EnumMap<>(Status.class);
    private final SortedMap<String, Long> failedByReason = new TreeMap<>();
    private final List<Row> failed = new ArrayList<>();
    private Figures figures = Figures.NONE;
    private long repeated;
    private long poison;
    private long undoubted;

    /** Counts a document. */
    public void add(Row row) {
        Verdict verdict = row.verdict();
        byStatus.merge(verdict.status(), 1L, Long::sum);
        figures = figures.plus(verdict.figures());
        repeated += row.repeated() && verdict.status().hasResult() ? 1 : 0;
        poison += verdict.poisons() ? 1 : 0;
        undoubted += verdict.status().hasResult() && verdict.figures().forReview() == 0 ? 1 : 0;
        if (verdict.status() == Status.FAILED) {
            failedByReason.merge(verdict.reason().code(), 1L, Long::sum);
            if (failed.size() < NAMED) {
                failed.add(row);
            }
        }
    }

    /** All documents. */
    public long documents() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Documents of which this became. */
    public long count(Status status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** Whether there is nothing that should have been read and was not. */
    public boolean isAllRead() {
        return count(Status.FAILED) == 0 && count(Status.PARTIAL) == 0;
    }

    /** Documents that have a result. */
    public long withResult() {
        return count(Status.READ) + count(Status.PARTIAL);
    }

    /** Those with a result in which no value is left for review. */
    public long withoutReview() {
        return undoubted;
    }

    /** Documents with the bytes of another, which were read once. */
    public long repeated() {
        return repeated;
    }

    /** Documents that harmed the process that read them. */
    public long quarantined() {
        return poison;
    }

    /** What was counted in all documents together. */
    public Figures figures() {
        return figures;
    }

    /** How many were not read, by the code of the reason. */
    public SortedMap<String, Long> failedByReason() {
        return Collections.unmodifiableSortedMap(failedByReason);
    }

    /** The first of those that were not read. */
    List<Row> failed() {
        return List.copyOf(failed);
    }
}
