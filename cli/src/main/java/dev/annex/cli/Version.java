package dev.annex.cli;

import dev.annex.model.Extraction;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "annex " + ofAnnex(), "schema " + Extraction.SCHEMA_VERSION, "Java " + Runtime.version(),
        };
    }

    /** The version of this build. */
    static String ofAnnex() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }
}
