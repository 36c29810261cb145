package dev.annex.cli;

import dev.annex.extractor.source.MediaType;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Does the work on one input. Whatever goes wrong is an outcome, so that the rest of a batch goes on.
 *
 * @param session with standard input
 * @param work to be done
 */
record Careful(Session session, Work work) {

    /** Reads one input and writes its results. */
    Outcome on(Input input) {
        try {
            SourceFile file = input.load(session.terminal().in());
            return isStrayText(input, file)
                    ? new Outcome.Skipped(input.path(), session.messages().text("skipped.text", input.path()))
                    : work.on(input, file);
        } catch (UnreadableException e) {
            return refused(input, e);
        } catch (IOException e) {
            Path result = input.result(work.ending());
            return unread(input, session.messages().text("write.failed", input.path(), result, e.toString()), e);
        } catch (StackOverflowError e) {
            return unread(input, session.messages().text("tooDeep", input.path()), e);
        } catch (RuntimeException e) {
            return unread(input, session.messages().text("bug", input.path(), e.toString()), e);
        }
    }

    /** Any bytes can be plain text, so a program or a list in a folder of reports is known by its name alone. */
    private static boolean isStrayText(Input input, SourceFile file) {
        return !input.claimsToBeReport() && MediaType.of(file) == MediaType.TEXT;
    }

    private Outcome refused(Input input, UnreadableException e) {
        Path name = Optional.ofNullable(input.path().getFileName()).orElse(input.path());
        String reason = session.messages().unreadable(input.path().toString(), name.toString(), e);
        return input.claimsToBeReport()
                ? unread(input, reason, e)
                : new Outcome.Skipped(input.path(), session.messages().text("skipped", reason));
    }

    private static Outcome unread(Input input, String reason, Throwable cause) {
        return new Outcome.Unread(input.path(), reason, Optional.of(cause));
    }
}
