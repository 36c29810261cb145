package dev.annex.cli;

import dev.annex.model.report.SectionRole;
import dev.annex.training.roles.RoleTraining;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code annex train}: trains the model of section roles from the grammar, and says how good it is. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {
    private static final String MODEL = "section-roles.bin";
    private static final String CARD = "section-roles.card.json";

    private final Session session;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--show", paramLabel = "N", defaultValue = "0")
    private int show;

    TrainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RoleTraining training = RoleTraining.run();
        print(training);
        try {
            Files.createDirectories(out);
            Files.write(out.resolve(MODEL), training.model());
            Files.writeString(out.resolve(CARD), training.card().json());
            return ExitStatus.OK;
        } catch (IOException e) {
            session.say(session.messages().text("train.failed", out, e.toString()));
            return ExitStatus.UNREAD;
        }
    }

    private void print(RoleTraining training) {
        PrintStream terminal = session.terminal().out();
        terminal.println("role\twording\tmodel\tboth");
        for (SectionRole role : SectionRole.values()) {
            terminal.println(role.name() + "\t" + rounded(training.wording().f1(role)) + "\t"
                    + rounded(training.alone().f1(role)) + "\t"
                    + rounded(training.both().f1(role)));
        }
        terminal.println("macro F1\t" + rounded(training.wording().macroF1()) + "\t"
                + rounded(training.alone().macroF1()) + "\t"
                + rounded(training.both().macroF1()));
        training.both().mistakes().stream()
                .limit(show)
                .forEach(mistake ->
                        terminal.println(mistake.heading() + "\t" + mistake.truth() + "\t" + mistake.said()));
    }

    private static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(4, RoundingMode.HALF_UP);
    }
}
