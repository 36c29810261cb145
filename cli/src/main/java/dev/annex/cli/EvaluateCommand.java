package dev.annex.cli;

import dev.annex.cli.UsageErrors.Refusal;
import dev.annex.extractor.Extractor;
import dev.annex.training.evaluate.Comparison;
import dev.annex.training.evaluate.Evaluation;
import dev.annex.training.evaluate.EvaluationJson;
import dev.annex.training.evaluate.EvaluationTable;
import dev.annex.training.evaluate.Grouping;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annex evaluate}: how well reports are read whose content is known. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "annex.evaluate.folder")
    private Path folder = Path.of("");

    @Option(names = "--by", paramLabel = "GROUP", split = ",", defaultValue = "format")
    private List<Grouping> groupings = List.of();

    @Option(names = "--markdown")
    private boolean markdown;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--show", paramLabel = "N", defaultValue = "0")
    private int show;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(spec.commandLine(), session.messages().text("evaluate.noFolder", folder));
        }
        try {
            Evaluation evaluation = Evaluation.of(folder, Extractor.create());
            if (evaluation.scored().isEmpty() && evaluation.unread().isEmpty()) {
                session.say(session.messages().text("evaluate.nothing", folder, Evaluation.TRUTH));
                return ExitStatus.UNREAD;
            }
            print(evaluation);
            return ExitStatus.OK;
        } catch (IOException | RuntimeException e) {
            session.say(session.messages().text("evaluate.failed", folder, e.toString()));
            return ExitStatus.UNREAD;
        }
    }

    private void print(Evaluation evaluation) {
        PrintStream out = session.terminal().out();
        evaluation
                .unread()
                .forEach(unread ->
                        session.say(session.messages().text("skipped", unread.file() + ": " + unread.reason())));
        if (json) {
            out.println(EvaluationJson.write(evaluation, groupings));
            return;
        }
        EvaluationTable table = new EvaluationTable(evaluation, groupings);
        (markdown ? table.markdown() : table.lines()).forEach(out::println);
        for (Evaluation.Scored scored : evaluation.scored()) {
            scored.score().failures().stream()
                    .limit(show)
                    .forEach(failure -> out.println(scored.file() + describe(failure)));
        }
    }

    private static String describe(Comparison failure) {
        return " " + failure.state() + " " + failure.truthPointer() + System.lineSeparator()
                + "    want " + failure.truth() + System.lineSeparator()
                + "    got  " + failure.output();
    }
}
