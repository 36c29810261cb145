package dev.annex.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: tells what there is. */
@Command(name = "annex")
final class AnnexCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** The whole command line with all of its subcommands. */
    static CommandLine line(Session session) {
        CommandLine line = new CommandLine(new AnnexCommand())
                .addSubcommand(new ExtractCommand(session))
                .addSubcommand(new TablesCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new ReviewCommand(session))
                .addSubcommand(new ExplainCommand(session))
                .addSubcommand(new FormsCommand(session))
                .addSubcommand(new SchemaCommand(session))
                .addSubcommand(new EvaluateCommand(session))
                .addSubcommand(new DoctorCommand(session))
                .addSubcommand(new CorpusCommand(session))
                .addSubcommand(new TrainCommand(session));
        line.addMixin("common", new CommonOptions());
        line.getSubcommands().values().forEach(command -> command.addMixin("common", new CommonOptions()));
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setResourceBundle(session.messages().bundle())
                .setOut(writer(session.terminal().out()))
                .setErr(writer(session.terminal().err()))
                .setParameterExceptionHandler(new UsageErrors(session))
                .setExecutionExceptionHandler(new Surprises(session));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new StreamWriter(stream), true);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.USAGE;
    }
}
