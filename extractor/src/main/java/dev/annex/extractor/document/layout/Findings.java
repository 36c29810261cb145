package dev.annex.extractor.document.layout;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be said about the parts of one file, each thing once. */
final class Findings {
    private final String file;
    private final Set<Diagnostic> findings = new LinkedHashSet<>();

    Findings(String file) {
        this.file = file;
    }

    /**
     * A part of a file.
     *
     * @param name as people call it, such as 第 3 页
     * @param page its number; empty for the pictures of a file without pages
     */
    record Part(String name, Optional<Integer> page) {
        static Part page(int number) {
            return new Part("第 " + number + " 页", Optional.of(number));
        }

        static Part picture(String name) {
            return new Part("图片“" + name + "”", Optional.empty());
        }
    }

    /**
     * Says something about a part.
     *
     * @param message that goes on behind the name of the part
     */
    void say(Severity severity, String code, Part part, String message) {
        findings.add(new Diagnostic(severity, code, file + "：" + part.name() + message, part.page()));
    }

    /** Says why a part could not be read. */
    void say(Severity severity, Part part, UnreadableException reason) {
        findings.add(new Diagnostic(severity, reason.code(), reason.getMessage(), part.page()));
    }

    List<Diagnostic> all() {
        return new ArrayList<>(findings);
    }
}
