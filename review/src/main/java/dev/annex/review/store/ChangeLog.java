package dev.annex.review.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Every change that was ever made, in order. Rows are added and never touched again. */
public final class ChangeLog {
    private final Tables tables;

    ChangeLog(Tables tables) {
        this.tables = tables;
    }

    /**
     * Adds a step, if the document is still as its reviewer saw it; who changes a free document has it.
     *
     * @param step whose version is the one after that which the reviewer saw
     * @param tally of the document after it
     * @throws StaleException if another step came first, or somebody else has the document; nothing was added
     */
    public void append(long document, Step step, Tally tally) throws StaleException {
        Optional<StaleException> stale = tables.write(handle -> {
            if (!advance(document, step, tally, handle)) {
                return Optional.of(first(document, handle));
            }
            insert(document, step, handle);
            return Optional.<StaleException>empty();
        });
        if (stale.isPresent()) {
            throw stale.get();
        }
    }

    /** What a reviewer is told who saw another version than the one that is here. */
    public StaleException stale(long document) {
        return tables.read(handle -> first(document, handle));
    }

    private static boolean advance(long document, Step step, Tally tally, Handle handle) {
        return handle.createUpdate("update review_document set version = :version, state = 'inWork', claimed_by = :by,"
                                + " fields = :fields, doubtful_left = :left, failed_checks = :failed, blocks = :blocks,"
                                + " changed_at = :at where id = :id and version = :seen"
                                + " and (claimed_by is null or claimed_by = :by)")
                        .bind("version", step.version())
                        .bind("by", step.by())
                        .bind("fields", tally.fields())
                        .bind("left", tally.doubtfulLeft())
                        .bind("failed", tally.failedChecks())
                        .bind("blocks", DocumentMapper.text(tally.obstacles()))
                        .bind("at", step.at())
                        .bind("id", document)
                        .bind("seen", step.version() - 1)
                        .execute()
                > 0;
    }

    private static StaleException first(long document, Handle handle) {
        return handle.createQuery("select d.version, coalesce(d.claimed_by, s.done_by, '') as who, d.changed_at"
                        + " from review_document d left join review_step s"
                        + " on s.document = d.id and s.version = d.version where d.id = :id")
                .bind("id", document)
                .map((row, context) ->
                        new StaleException(row.getInt("version"), row.getString("who"), row.getString("changed_at")))
                .one();
    }

    private static void insert(long document, Step step, Handle handle) {
        handle.createUpdate("insert into review_step (document, version, kind, done_by, done_at, seconds)"
                        + " values (:document, :version, :kind, :by, :at, :seconds)")
                .bind("document", document)
                .bind("version", step.version())
                .bind("kind", step.kind().key())
                .bind("by", step.by())
                .bind("at", step.at())
                .bind("seconds", step.seconds())
                .execute();
        int position = 0;
        for (LoggedChange change : step.changes()) {
            handle.createUpdate(
                            "insert into review_change (document, version, position, kind, pointer, label, from_value,"
                                    + " to_value, why, data) values (:document, :version, :position, :kind, :pointer, :label, :from,"
                                    + " :to, :why, :data)")
                    .bind("document", document)
                    .bind("version", step.version())
                    .bind("position", position++)
                    .bind("kind", change.kind())
                    .bind("pointer", change.pointer())
                    .bind("label", change.label())
                    .bind("from", change.from())
                    .bind("to", change.to())
                    .bind("why", change.why())
                    .bind("data", change.data())
                    .execute();
        }
    }

    /** All steps on a document, the first first. */
    public List<Step> of(long document) {
        return tables.read(handle -> {
            Map<Integer, List<LoggedChange>> changes = new LinkedHashMap<>();
            handle.createQuery(
                            "select version, kind, pointer, label, from_value, to_value, why, data from review_change"
                                    + " where document = :document order by version, position")
                    .bind("document", document)
                    .map((row, context) -> Map.entry(
                            row.getInt("version"),
                            new LoggedChange(
                                    row.getString("kind"),
                                    Optional.ofNullable(row.getString("pointer")),
                                    row.getString("label"),
                                    Optional.ofNullable(row.getString("from_value")),
                                    Optional.ofNullable(row.getString("to_value")),
                                    Optional.ofNullable(row.getString("why")),
                                    row.getString("data"))))
                    .forEach(entry -> changes.computeIfAbsent(entry.getKey(), version -> new ArrayList<>())
                            .add(entry.getValue()));
            return handle.createQuery("select version, kind, done_by, done_at, seconds from review_step"
                            + " where document = :document order by version")
                    .bind("document", document)
                    .map((row, context) -> new Step(
                            row.getInt("version"),
                            Step.Kind.of(row.getString("kind")),
                            row.getString("done_by"),
                            row.getString("done_at"),
                            row.getInt("seconds"),
                            changes.getOrDefault(row.getInt("version"), List.of())))
                    .list();
        });
    }

    /**
     * What one reviewer did.
     *
     * @param fields answered
     * @param seconds spent on them
     */
    public record Effort(String by, int documents, int fields, int seconds) {}

    /**
     * What each reviewer did from a moment on.
     *
     * @param from ISO 8601
     */
    public List<Effort> since(String from) {
        return tables.read(handle -> handle.createQuery("select s.done_by, count(distinct s.document) as documents,"
                        + " sum((select count(*) from review_change c where c.document = s.document"
                        + " and c.version = s.version and c.kind <> 'note')) as fields, sum(s.seconds) as seconds"
                        + " from review_step s where s.done_at >= :from group by s.done_by order by s.done_by")
                .bind("from", from)
                .map((row, context) -> new Effort(
                        row.getString("done_by"), row.getInt("documents"), row.getInt("fields"), row.getInt("seconds")))
                .list());
    }

    /**
     * How often a reviewer agreed with what was read.
     *
     * @param day such as 2026-11-24
     * @param confirmed fields that were left as they are
     * @param changed fields that were not
     */
    public record Judgements(String day, String by, int confirmed, int changed) {}

    /** How often each reviewer agreed, by day; days are included. */
    public List<Judgements> judgements(String fromDay, String toDay) {
        return tables.read(handle -> handle.createQuery("select substr(s.done_at, 1, 10) as day, s.done_by,"
                        + " sum(case when c.kind = 'confirm' then 1 else 0 end) as confirmed,"
                        + " sum(case when c.kind in ('correct', 'rebind', 'illegible') then 1 else 0 end) as changed"
                        + " from review_step s join review_change c on c.document = s.document and c.version = s.version"
                        + " where s.done_at >= :from and s.done_at < :to group by 1, 2 order by 1, 2")
                .bind("from", fromDay)
                .bind("to", toDay + "U")
                .map((row, context) -> new Judgements(
                        row.getString("day"), row.getString("done_by"), row.getInt("confirmed"), row.getInt("changed")))
                .list());
    }
}
