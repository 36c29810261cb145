package dev.annex.review.quality;

import dev.annex.extractor.confidence.ClopperPearson;
import dev.annex.review.message.Refusal;
import dev.annex.review.store.ChangeLog;
import dev.annex.review.store.FormLayout;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.store.Sample;
import dev.annex.review.store.Samples;
import dev.annex.review.work.Desk;
import dev.annex.review.work.Timestamps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Random samples of values that were taken as right, and what they say of the rest. Thread-safe. */
public final class Quality {
    /** That the true precision is below the bound. */
    static final double RISK = 0.05;

    private final ReviewStore store;
    private final Desk desk;
    private final Timestamps clock;
    private final Draw draw;

    public Quality(ReviewStore store, Desk desk, Timestamps clock, Draw draw) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
        this.draw = draw;
    }

    /**
     * A kind of sources.
     *
     * @param precision share of sampled values that were keyed the same
     * @param lower95 the share that is reached with a chance of 95 %
     */
    public record StratumReport(
            String stratum, int sampled, int agreed, double precision, double lower95, List<DayReport> days) {}

    /** One day of it. */
    public record DayReport(String day, int sampled, int agreed) {}

    /** Errors that are alike, and how many exported documents share what made them. */
    public record ClassReport(
            String field, String form, String engine, String layout, int wrong, List<Long> documents) {}

    /** All that is known of quality. */
    public record Report(
            List<StratumReport> strata, List<ChangeLog.Judgements> confirmations, List<ClassReport> classes) {}

    /** What is known from one day to another, both included. */
    public Report report(String from, String to) {
        return new Report(
                strata(store.samples().days(from, to)),
                store.changes().judgements(from, to),
                store.samples().errors(from, to).stream().map(this::classReport).toList());
    }

    private static List<StratumReport> strata(List<Samples.Day> days) {
        Map<String, List<DayReport>> byStratum = new LinkedHashMap<>();
        days.forEach(day -> byStratum
                .computeIfAbsent(day.stratum(), each -> new ArrayList<>())
                .add(new DayReport(day.day(), day.sampled(), day.agreed())));
        List<StratumReport> strata = new ArrayList<>();
        byStratum.forEach((stratum, of) -> {
            int sampled = of.stream().mapToInt(DayReport::sampled).sum();
            int agreed = of.stream().mapToInt(DayReport::agreed).sum();
            strata.add(new StratumReport(
                    stratum,
                    sampled,
                    agreed,
                    (double) agreed / sampled,
                    ClopperPearson.lower(agreed, sampled, RISK),
                    of));
        });
        return strata;
    }

    private ClassReport classReport(Samples.ErrorClass found) {
        FormLayout layout = found.layout();
        return new ClassReport(
                found.field(),
                layout.form(),
                layout.engine(),
                layout.layout(),
                found.wrong(),
                store.documents().exportedLike(layout));
    }

    /**
     * Draws fields at random from those that were taken as right.
     *
     * @return how many could be drawn that had not been before
     */
    public int draw(int size, String by) {
        return store.samples().add(draw.fields(size, by, clock.now()));
    }

    /** A field for a reviewer to key who does not see its value. */
    public Optional<Sample> next(String reviewer) {
        return store.samples().next(reviewer);
    }

    /**
     * Notes what a reviewer keyed.
     *
     * @return whether it was the same; numbers are compared as numbers
     */
    public boolean key(long id, Optional<String> typed, String by) {
        Sample sample = store.samples().open(id).orElseThrow(() -> Refusal.missing("sample.missing", id));
        Optional<String> value = desk.typed(sample.document(), sample.pointer(), typed.orElse(""));
        boolean agreed = Same.as(sample.value(), value);
        if (!store.samples().key(id, value, agreed, by, clock.now())) {
            throw Refusal.missing("sample.missing", id);
        }
        return agreed;
    }

    /**
     * Puts documents back into the queue that were exported and share what made errors.
     *
     * @return how many
     */
    public int requeue(FormLayout layout, String by) {
        return (int) store.documents().exportedLike(layout).stream()
                .filter(id -> store.documents().giveBack(id, by, clock.now()))
                .count();
    }
}
