package dev.annex.cli;

import dev.annex.folders.JobListener;
import dev.annex.folders.Pace;
import dev.annex.folders.summary.Row;
import dev.annex.folders.walk.FileCount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far the reading of folders has come: a bar where a person watches, else a line now and then. Files are counted while they are read,
 * so that nobody waits for the number.
 */
final class FolderProgress implements JobListener, AutoCloseable {
    /** Between two lines, where nobody watches: a night fills a screen or two. */
    private static final Duration LINE_EVERY = Duration.ofMinutes(5);

    /** So many remarks are shown under a bar; the summary has all. */
    private static final int KEPT = 50;

    private final Session session;
    private final RowSentences sentences;
    private final FileCount count;
    private final Optional<ProgressBar> bar;
    private final List<String> kept = new ArrayList<>();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong fresh = new AtomicLong();
    private final long start = System.nanoTime();
    private final AtomicLong lastLine = new AtomicLong(start);
    private long unkept;

    private FolderProgress(Session session, FileCount count, Optional<ProgressBar> bar) {
        this.session = session;
        this.sentences = new RowSentences(session.messages());
        this.count = count;
        this.bar = bar;
    }

    /** @param count is run by a thread of its own */
    static FolderProgress of(Session session, FileCount count) {
        Thread counting = new Thread(count, "annex-count");
        counting.setDaemon(true);
        counting.start();
        return new FolderProgress(
                session, count, session.terminal().interactive() ? Optional.of(bar(session)) : Optional.empty());
    }

    private static ProgressBar bar(Session session) {
        return new ProgressBarBuilder()
                .setTaskName(session.messages().text("progress"))
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .setConsumer(new ConsoleProgressBarConsumer(session.terminal().err()))
                .build();
    }

    @Override
    public void step(boolean isFresh) {
        long all = done.incrementAndGet();
        long here = isFresh ? fresh.incrementAndGet() : fresh.get();
        long now = System.nanoTime();
        Pace pace = new Pace(all, here, Duration.ofNanos(now - start));
        bar.ifPresent(each -> {
            count.total().ifPresent(total -> each.maxHint(Math.max(total, all)));
            each.stepTo(all);
            each.setExtraMessage(" " + speed(pace));
        });
        long last = lastLine.get();
        if (bar.isEmpty() && now - last > LINE_EVERY.toNanos() && lastLine.compareAndSet(last, now)) {
            session.say(session.messages().text("folders.progress", all, total(), speed(pace)));
        }
    }

    private String total() {
        return count.total().isPresent() ? Long.toString(count.total().getAsLong()) : "?";
    }

    private String speed(Pace pace) {
        long tenths = pace.tenthsPerSecond();
        String rate = tenths / 10 + "." + tenths % 10;
        return pace.left(count.total())
                .map(left -> session.messages().text("folders.left", rate, words(left)))
                .orElseGet(() -> session.messages().text("folders.rate", rate));
    }

    private String words(Duration left) {
        return left.toHours() > 0
                ? session.messages().text("folders.hours", left.toHours(), left.toMinutesPart())
                : session.messages().text("folders.minutes", left.toMinutes(), left.toSecondsPart());
    }

    @Override
    public void told(Row row, boolean isFresh) {
        if (isFresh) {
            sentences.of(row).forEach(this::say);
        }
    }

    private void say(String sentence) {
        if (bar.isEmpty()) {
            session.say(sentence);
        } else if (kept.size() < KEPT) {
            kept.add(sentence);
        } else {
            unkept++;
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        kept.forEach(session::say);
        if (unkept > 0) {
            session.say(session.messages().text("folders.unkept", unkept));
        }
    }
}
