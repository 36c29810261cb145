package dev.annex.cli;

import dev.annex.extractor.ocr.OcrEngine;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code annex doctor}: what this machine has for reading scans, and what to install for more. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    private final Session session;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<OcrEngine> engines = OcrEngine.found();
        engines.forEach(this::tell);
        return engines.get(0).isUsable() ? ExitStatus.OK : ExitStatus.UNREAD;
    }

    private void tell(OcrEngine engine) {
        PrintStream out = session.terminal().out();
        Messages messages = session.messages();
        out.println(engine.version()
                .map(version -> messages.text("doctor.usable", engine.name(), version))
                .orElseGet(() -> messages.text("doctor.unusable", engine.name())));
        engine.data().forEach(data -> out.println(messages.text("doctor.data", data)));
        engine.missing().forEach(missing -> out.println(messages.text("doctor.missing", missing)));
        if (!engine.missing().isEmpty()) {
            out.println(messages.text("doctor.install." + engine.kind().name()));
        }
    }
}
