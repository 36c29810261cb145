package dev.annex.cli;

import dev.annex.model.finding.Check;
import dev.annex.model.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What became of one input. */
sealed interface Outcome {

    /** The input. */
    Path path();

    /** The outcomes of one kind. */
    static <T extends Outcome> List<T> of(Class<T> kind, List<Outcome> outcomes) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * It was read, and its result is written.
     *
     * @param errors failed checks of that severity
     * @param warnings failed checks of that severity
     */
    record Read(Path path, int errors, int warnings) implements Outcome {
        static Read of(Path path, List<Check> checks) {
            return new Read(path, failed(checks, Severity.ERROR), failed(checks, Severity.WARNING));
        }

        private static int failed(List<Check> checks, Severity severity) {
            return (int) checks.stream()
                    .filter(check -> check.status() == Check.Status.FAILED && check.severity() == severity)
                    .count();
        }
    }

    /**
     * Its tables are listed.
     *
     * @param tables how many there are
     */
    record Listed(Path path, int tables) implements Outcome {}

    /**
     * It lies in a folder and is no report.
     *
     * @param reason one sentence
     */
    record Skipped(Path path, String reason) implements Outcome {}

    /**
     * It should have been read and was not.
     *
     * @param reason one sentence
     * @param cause for who wants to see more
     */
    record Unread(Path path, String reason, Optional<Throwable> cause) implements Outcome {}
}
