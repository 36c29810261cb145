package dev.annex.cli;

import dev.annex.model.evidence.Evidence;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What became of one input. */
sealed interface Outcome {

    /** The input. */
    Path path();

    /** One sentence for each part that could not be read, of inputs that were read otherwise. */
    default List<String> gaps() {
        return List.of();
    }

    /** Those of what a reader says that mean that something is missing. */
    static List<String> gaps(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::message)
                .toList();
    }

    /** Whether there is nothing in any input that should have been read and was not. */
    static boolean allRead(List<Outcome> outcomes) {
        return outcomes.stream()
                .noneMatch(
                        outcome -> outcome instanceof Unread || !outcome.gaps().isEmpty());
    }

    /** The outcomes of one kind. */
    static <T extends Outcome> List<T> of(Class<T> kind, List<Outcome> outcomes) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * It was read, and its result is written.
     *
     * @param errors failed checks of that severity
     * @param warnings failed checks of that severity
     * @param gaps one sentence for each part that could not be read; none where all was read
     * @param accepted values that can be taken unseen; 0 where nobody asked
     * @param forReview values that can not; 0 where nobody asked
     */
    record Read(Path path, int errors, int warnings, List<String> gaps, int accepted, int forReview)
            implements Outcome {
        public Read {
            gaps = List.copyOf(gaps);
        }

        /** The same, with its values counted by whether they can be taken unseen. */
        Read accepting(Collection<Evidence> evidence) {
            int taken = (int) evidence.stream()
                    .filter(each -> each.accepted().orElse(false))
                    .count();
            return new Read(path, errors, warnings, gaps, taken, evidence.size() - taken);
        }

        static Read of(Path path, List<Check> checks, List<Diagnostic> diagnostics) {
            return new Read(
                    path,
                    failed(checks, Severity.ERROR),
                    failed(checks, Severity.WARNING),
                    Outcome.gaps(diagnostics),
                    0,
                    0);
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
     * @param gaps one sentence for each part that could not be read; none where all was read
     */
    record Listed(Path path, int tables, List<String> gaps) implements Outcome {
        public Listed {
            gaps = List.copyOf(gaps);
        }
    }

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
