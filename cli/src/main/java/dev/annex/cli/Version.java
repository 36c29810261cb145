package dev.annex.cli;

import dev.annex.model.Extraction;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String annex = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(development)");
        return new String[] {
            "annex " + annex, "schema " + Extraction.SCHEMA_VERSION, "Java " + Runtime.version(),
        };
    }
}
