package dev.annex.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The random samples and what came of them. */
public final class Samples {
    private final Tables tables;

    Samples(Tables tables) {
        this.tables = tables;
    }

    private static Sample sample(ResultSet row, StatementContext context) throws SQLException {
        return new Sample(
                row.getLong("id"),
                row.getLong("document"),
                row.getString("pointer"),
                row.getString("label"),
                row.getString("stratum"),
                row.getString("field"),
                new FormLayout(row.getString("form"), row.getString("engine"), row.getString("layout")),
                Optional.ofNullable(row.getString("value")),
                row.getString("drawn_by"),
                row.getString("drawn_at"));
    }

    /**
     * Keeps samples; a field is drawn once.
     *
     * @return how many were not there before
     */
    public int add(List<Sample> samples) {
        return tables.write(handle -> samples.stream()
                .mapToInt(sample -> handle.createUpdate(
                                "insert into review_sample (document, pointer, label, stratum, field,"
                                        + " form, engine, layout, value, drawn_by, drawn_at) values (:document, :pointer, :label,"
                                        + " :stratum, :field, :form, :engine, :layout, :value, :by, :at)"
                                        + " on conflict (document, pointer) do nothing")
                        .bind("document", sample.document())
                        .bind("pointer", sample.pointer())
                        .bind("label", sample.label())
                        .bind("stratum", sample.stratum())
                        .bind("field", sample.field())
                        .bind("form", sample.layout().form())
                        .bind("engine", sample.layout().engine())
                        .bind("layout", sample.layout().layout())
                        .bind("value", sample.value())
                        .bind("by", sample.drawnBy())
                        .bind("at", sample.drawnAt())
                        .execute())
                .sum());
    }

    /** The oldest sample that nobody has keyed, of a document that this reviewer did not work on. */
    public Optional<Sample> next(String reviewer) {
        boolean alone = isAlone(reviewer);
        return tables.read(handle -> handle.createQuery("select * from review_sample s where s.keyed_at is null"
                        + " and not exists (select 1 from review_step t where t.document = s.document"
                        + " and t.done_by = :reviewer and :alone = 0) order by s.id limit 1")
                .bind("reviewer", reviewer)
                .bind("alone", alone ? 1 : 0)
                .map(Samples::sample)
                .findFirst());
    }

    /** Where one person works alone, they key their own documents: better than nothing, if not blind to their own habits. */
    private boolean isAlone(String reviewer) {
        return tables.read(
                handle -> handle.createQuery("select count(*) from review_user where active = 1 and name <> :reviewer")
                                .bind("reviewer", reviewer)
                                .mapTo(Integer.class)
                                .one()
                        == 0);
    }

    /** The sample of that id that nobody has keyed. */
    public Optional<Sample> open(long id) {
        return tables.read(
                handle -> handle.createQuery("select * from review_sample where id = :id and keyed_at is null")
                        .bind("id", id)
                        .map(Samples::sample)
                        .findFirst());
    }

    /**
     * Notes what somebody keyed who did not see the value.
     *
     * @return whether nobody had done so before
     */
    public boolean key(long id, Optional<String> value, boolean agreed, String by, String at) {
        return tables.write(
                handle -> handle.createUpdate("update review_sample set keyed_value = :value, agreed = :agreed,"
                                        + " keyed_by = :by, keyed_at = :at where id = :id and keyed_at is null")
                                .bind("value", value)
                                .bind("agreed", agreed ? 1 : 0)
                                .bind("by", by)
                                .bind("at", at)
                                .bind("id", id)
                                .execute()
                        > 0);
    }

    /** What was sampled on one day of one stratum. */
    public record Day(String stratum, String day, int sampled, int agreed) {}

    /** What was keyed from one day to another, both included, by stratum and day. */
    public List<Day> days(String fromDay, String toDay) {
        return tables.read(handle -> handle.createQuery(
                        "select stratum, substr(keyed_at, 1, 10) as day, count(*) as sampled,"
                                + " sum(agreed) as agreed from review_sample where keyed_at >= :from and keyed_at < :to"
                                + " group by 1, 2 order by 1, 2")
                .bind("from", fromDay)
                .bind("to", toDay + "U")
                .map((row, context) -> new Day(
                        row.getString("stratum"), row.getString("day"), row.getInt("sampled"), row.getInt("agreed")))
                .list());
    }

    /** Fields of one kind that were found wrong in forms that are laid out alike and were read by the same engine. */
    public record ErrorClass(String field, FormLayout layout, int wrong) {}

    /** The classes in which errors were found, from one day to another, both included; the largest first. */
    public List<ErrorClass> errors(String fromDay, String toDay) {
        return tables.read(handle -> handle.createQuery("select field, form, engine, layout, count(*) as wrong"
                        + " from review_sample where agreed = 0 and keyed_at >= :from and keyed_at < :to"
                        + " group by field, form, engine, layout order by wrong desc, field, form, engine, layout")
                .bind("from", fromDay)
                .bind("to", toDay + "U")
                .map((row, context) -> new ErrorClass(
                        row.getString("field"),
                        new FormLayout(row.getString("form"), row.getString("engine"), row.getString("layout")),
                        row.getInt("wrong")))
                .list());
    }
}
