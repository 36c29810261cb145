package dev.annex.cli;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Extraction;
import dev.annex.model.finding.Check;
import java.nio.file.Path;

/** The example of the README, as it is printed there. */
final class ReadmeExample {
    private ReadmeExample() {}

    static void run() throws UnreadableException {
        // readme:begin
        Extractor extractor = Extractor.create(); // thread-safe: make one and keep it
        Extraction extraction = extractor.extract(Path.of("report.docx"));

        extraction.report().department().ifPresent(System.out::println);
        for (Check check : extraction.checks()) {
            if (check.status() == Check.Status.FAILED) {
                System.out.println(check.message() + " " + check.fields());
            }
        }
        // readme:end
    }
}
