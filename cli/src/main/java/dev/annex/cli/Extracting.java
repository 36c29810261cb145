package dev.annex.cli;

import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The work on one input: read it, write its result. Whatever goes wrong is an outcome, so that the rest of a batch goes on.
 *
 * @param session with the extractor
 * @param destination of the results
 */
record Extracting(Session session, Destination destination) {

    /** Reads one input and writes its result. */
    Outcome of(Input input) {
        try {
            SourceFile file = input.load(session.terminal().in());
            return extract(input, file);
        } catch (UnreadableException e) {
            return refused(input, e);
        } catch (IOException e) {
            return unread(
                    input, session.messages().text("write.failed", input.path(), input.target(), e.toString()), e);
        } catch (StackOverflowError e) {
            return unread(input, session.messages().text("tooDeep", input.path()), e);
        } catch (RuntimeException e) {
            return unread(input, session.messages().text("bug", input.path(), e.toString()), e);
        }
    }

    private Outcome extract(Input input, SourceFile file) throws UnreadableException, IOException {
        Extraction extraction = session.extractor().extract(file);
        if (isStrayText(input, extraction)) {
            return new Outcome.Skipped(input.path(), session.messages().text("skipped.text", input.path()));
        }
        destination.put(input.target(), ExtractionJson.toBytes(extraction));
        return Outcome.Read.of(input.path(), extraction.checks());
    }

    /** Any bytes can be plain text, so a program or a list in a folder of reports is known by its name alone. */
    private static boolean isStrayText(Input input, Extraction extraction) {
        return !input.claimsToBeReport()
                && extraction.source().mediaType().toLowerCase(Locale.ROOT).startsWith("text/");
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
