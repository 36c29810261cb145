package dev.annex.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far a batch has come: a bar, where a person watches and there is more than one input. What is said meanwhile is kept
 * until the bar is gone. Stepped from several threads at once; the rest belongs to one thread.
 */
final class Progress implements AutoCloseable {
    private final Session session;
    private final Optional<ProgressBar> bar;
    private final List<String> kept = new ArrayList<>();

    private Progress(Session session, Optional<ProgressBar> bar) {
        this.session = session;
        this.bar = bar;
    }

    static Progress of(int inputs, Session session) {
        return new Progress(
                session,
                session.terminal().interactive() && inputs > 1 ? Optional.of(bar(inputs, session)) : Optional.empty());
    }

    private static ProgressBar bar(int inputs, Session session) {
        return new ProgressBarBuilder()
                .setTaskName(session.messages().text("progress"))
                .setInitialMax(inputs)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(session.terminal().err()))
                .build();
    }

    /** One more input is done. */
    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /** Says one line to the user, once no bar is in the way. */
    void say(String line) {
        if (bar.isPresent()) {
            kept.add(line);
        } else {
            session.say(line);
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        kept.forEach(session::say);
    }
}
