package dev.annex.extractor.document.word;

import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a reader has to say about its reading; the same thing is said once. */
final class Findings {
    /** A file that gives cause for more remarks than these is told enough about. */
    private static final int MOST = 200;

    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    /** Something could not be read. */
    void error(String code, String message) {
        add(Severity.ERROR, code, message);
    }

    /** Something was left out or read in a simpler form. */
    void warn(String code, String message) {
        add(Severity.WARNING, code, message);
    }

    private void add(Severity severity, String code, String message) {
        if (diagnostics.size() < MOST) {
            diagnostics.add(new Diagnostic(severity, code, message, Optional.empty()));
        }
    }

    /** In the order in which they were made. */
    List<Diagnostic> all() {
        return List.copyOf(diagnostics);
    }
}
