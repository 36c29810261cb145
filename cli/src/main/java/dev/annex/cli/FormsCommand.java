package dev.annex.cli;

import dev.annex.extractor.form.FormCatalog;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code annex forms}: lists the forms that are known. */
@Command(name = "forms")
final class FormsCommand implements Callable<Integer> {
    private final Session session;

    FormsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PrintStream out = session.terminal().out();
        for (FormCatalog.KnownForm form : FormCatalog.builtIn().known()) {
            out.println(form.id() + "\t" + form.name());
            form.titles().forEach(title -> out.println("\t" + title));
        }
        return ExitStatus.OK;
    }
}
