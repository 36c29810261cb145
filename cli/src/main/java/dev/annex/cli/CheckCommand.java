package dev.annex.cli;

import dev.annex.extractor.attribution.Attributor;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.verify.SchemaCheck;
import dev.annex.extractor.verify.Verifier;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.model.finding.Check;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code annex check}: whether results, perhaps corrected by hand, keep the contract and satisfy the rules. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "annex.check.files")
    private List<Path> files = List.of();

    @Option(names = "--fail-on", paramLabel = "never|error|warning", defaultValue = "error")
    private FailOn failOn = FailOn.ERROR;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Outcome.Read> results = new ArrayList<>();
        boolean allRead = true;
        SchemaCheck schema = new SchemaCheck();
        Verifier verifier =
                new Verifier(Verifier.builtIn(), session.messages().language().ofRules());
        Attributor attributor =
                new Attributor(verifier, session.messages().language().ofRules());
        for (Path file : files) {
            Optional<Outcome.Read> result = check(file, schema, verifier, attributor);
            result.ifPresent(results::add);
            allRead &= result.isPresent();
        }
        if (!allRead) {
            return ExitStatus.UNREAD;
        }
        return failOn.foundIn(results) ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private Optional<Outcome.Read> check(Path file, SchemaCheck schema, Verifier verifier, Attributor attributor) {
        String name = String.valueOf(file.getFileName());
        try {
            SourceFile source = SourceFile.of(file, Limits.DEFAULT);
            JsonNode tree = ExtractionJson.readTree(name, new ByteArrayInputStream(source.bytes()));
            List<SchemaCheck.Violation> violations = schema.check(tree);
            if (violations.isEmpty()) {
                Extraction extraction = ExtractionJson.convert(name, tree);
                return Optional.of(report(
                        file,
                        attributor
                                .attribute(extraction.with(verifier.verify(extraction.report())))
                                .checks()));
            }
            session.say(session.messages().text("check.invalid", file, violations.size()));
            violations.forEach(violation -> session.say("  " + violation.pointer() + " " + violation.message()));
        } catch (UnreadableException e) {
            session.say(session.messages().unreadable(file.toString(), name, e));
        } catch (StackOverflowError e) {
            session.say(session.messages().text("tooDeep", file));
        }
        return Optional.empty();
    }

    private Outcome.Read report(Path file, List<Check> checks) {
        Messages messages = session.messages();
        Outcome.Read result = Outcome.Read.of(file, checks, List.of());
        session.terminal()
                .out()
                .println(messages.text("check.summary", file, checks.size(), result.errors(), result.warnings()));
        checks.stream()
                .filter(check -> check.status() == Check.Status.FAILED)
                .map(check -> failed(check, messages))
                .forEach(session.terminal().out()::println);
        return result;
    }

    private static String failed(Check check, Messages messages) {
        String failed = messages.text(
                "check.failed",
                messages.text("severity." + check.severity()),
                check.id(),
                check.message(),
                String.join(" ", check.fields()));
        return check.attribution()
                .map(whose -> failed
                        + System.lineSeparator()
                        + messages.text(
                                "check.attribution",
                                messages.text("attribution." + whose),
                                check.because().orElse("")))
                .orElse(failed);
    }
}
