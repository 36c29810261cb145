package dev.annex.cli;

import dev.annex.model.Extraction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code annex schema}: prints the JSON Schema of the results. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private static final String SCHEMA = "/dev/annex/model/annex.schema.json";

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (InputStream schema = Objects.requireNonNull(Extraction.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            schema.transferTo(session.terminal().out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitStatus.OK;
    }
}
