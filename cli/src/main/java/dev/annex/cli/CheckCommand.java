package dev.annex.cli;

import dev.annex.extractor.attribution.Attributor;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.verify.ReportPair;
import dev.annex.extractor.verify.RulePack;
import dev.annex.extractor.verify.SchemaCheck;
import dev.annex.extractor.verify.Verifier;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.model.finding.Check;
import dev.annex.model.report.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code annex check}: whether results, perhaps corrected by hand, keep the contract and satisfy the rules. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Session session;
    private final RuleFiles ruleFiles;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", descriptionKey = "annex.check.files")
    private List<Path> files = List.of();

    @Option(names = "--rules", paramLabel = "FILE|DIR")
    private List<Path> rules = List.of();

    @Option(names = "--test-rules", paramLabel = "PACK", arity = "1..*")
    private List<Path> testRules = List.of();

    @Option(names = "--fail-on", paramLabel = "never|error|warning", defaultValue = "error")
    private FailOn failOn = FailOn.ERROR;

    CheckCommand(Session session) {
        this.session = session;
        this.ruleFiles = new RuleFiles(session);
    }

    @Override
    public Integer call() {
        if (files.isEmpty() && testRules.isEmpty()) {
            throw new UsageErrors.Refusal(spec.commandLine(), session.messages().text("usage.missing", "FILE|DIR"));
        }
        int ofTests = ruleFiles.test(testRules);
        return files.isEmpty() ? ofTests : Math.max(ofTests, checkAll());
    }

    private int checkAll() {
        Optional<List<RulePack>> packs = ruleFiles.behind(Verifier.builtIn(), rules);
        if (packs.isEmpty()) {
            return ExitStatus.UNREAD;
        }
        Verifier verifier =
                new Verifier(packs.get(), session.messages().language().ofRules());
        Attributor attributor =
                new Attributor(verifier, session.messages().language().ofRules());
        SchemaCheck schema = new SchemaCheck();
        Map<String, Report> reports = new LinkedHashMap<>();
        List<Outcome.Read> outcomes = new ArrayList<>();
        boolean allRead = true;
        for (Path file : results()) {
            Optional<Extraction> extraction = read(file, schema);
            allRead &= extraction.isPresent();
            extraction.ifPresent(it -> {
                reports.put(file.toString(), it.report());
                Extraction checked = attributor.attribute(it.with(verifier.verify(it.report())));
                outcomes.add(tell(file, file.toString(), checked.checks()));
            });
        }
        for (ReportPair pair : ReportPair.among(reports)) {
            List<Check> checks = verifier.compare(pair.report(), pair.previous(), pair.previousName());
            String both = session.messages().text("check.pair", pair.name(), pair.previousName());
            outcomes.add(tell(Path.of(pair.name()), both, checks));
        }
        if (!allRead) {
            return ExitStatus.UNREAD;
        }
        return failOn.foundIn(outcomes) ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    /** The files that were named, and the results in the folders that were; none twice. */
    private Set<Path> results() {
        Set<Path> results = new LinkedHashSet<>();
        for (Path file : files) {
            if (!Files.isDirectory(file)) {
                results.add(file);
                continue;
            }
            try (Stream<Path> members = Files.walk(file)) {
                members.filter(path -> String.valueOf(path.getFileName()).endsWith(Extracting.RESULT))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .forEach(results::add);
            } catch (IOException | UncheckedIOException e) {
                session.say(session.messages().text("folder.io", file, e.toString()));
            }
        }
        return results;
    }

    private Optional<Extraction> read(Path file, SchemaCheck schema) {
        String name = String.valueOf(file.getFileName());
        try {
            SourceFile source = SourceFile.of(file, Limits.DEFAULT);
            JsonNode tree = ExtractionJson.readTree(name, new ByteArrayInputStream(source.bytes()));
            List<SchemaCheck.Violation> violations = schema.check(tree);
            if (violations.isEmpty()) {
                return Optional.of(ExtractionJson.convert(name, tree));
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

    private Outcome.Read tell(Path file, String name, List<Check> checks) {
        Messages messages = session.messages();
        Outcome.Read result = Outcome.Read.of(file, checks, List.of());
        session.terminal()
                .out()
                .println(messages.text("check.summary", name, checks.size(), result.errors(), result.warnings()));
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
