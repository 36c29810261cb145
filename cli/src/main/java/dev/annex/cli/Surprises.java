package dev.annex.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** An exception that no command foresaw: one sentence, and the trace only for who asks. */
final class Surprises implements IExecutionExceptionHandler {
    private final Session session;

    Surprises(Session session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        session.say(session.messages().text("surprise", e.toString()));
        if (CommonOptions.verbose(parsed)) {
            e.printStackTrace(session.terminal().err());
        }
        return ExitStatus.UNREAD;
    }
}
