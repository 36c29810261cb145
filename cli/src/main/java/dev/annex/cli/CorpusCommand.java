package dev.annex.cli;

import dev.annex.samples.Format;
import dev.annex.training.corpus.CorpusFolder;
import dev.annex.training.corpus.Grammar;
import dev.annex.training.corpus.Rendering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code annex corpus}: writes invented reports with what is true of them. */
@Command(name = "corpus")
final class CorpusCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--count", paramLabel = "N", defaultValue = "10")
    private int count;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--formats", paramLabel = "FORMAT", split = ",", defaultValue = "DOCX")
    private List<Format> formats = List.of();

    @Option(names = "--held-out")
    private boolean heldOut;

    CorpusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Rendering> renderings =
                formats.stream().distinct().map(Rendering::of).toList();
        try {
            CorpusFolder.Manifest manifest = new CorpusFolder(out, Grammar.standard())
                    .write(Version.ofAnnex(), seed, count, heldOut, renderings);
            session.say(
                    session.messages().text("corpus.written", manifest.reports().size(), out));
            return ExitStatus.OK;
        } catch (IOException | UncheckedIOException e) {
            session.say(session.messages().text("corpus.failed", out, e.toString()));
            return ExitStatus.UNREAD;
        }
    }
}
