package dev.annex.cli;

import dev.annex.model.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code annex schema}: prints the JSON Schema of the results. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private final Session session;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (InputStream schema = Resources.schema()) {
            schema.transferTo(session.terminal().out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitStatus.OK;
    }
}
