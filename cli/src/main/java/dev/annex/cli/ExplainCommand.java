package dev.annex.cli;

import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code annex explain}: how a value came about, and why it is trusted as far as it is. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private static final String ROOT = "/report";

    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "annex.explain.file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "POINTER", descriptionKey = "annex.explain.pointer")
    private String pointer = "";

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String name = String.valueOf(file.getFileName());
        try {
            SourceFile source = SourceFile.of(file, Limits.DEFAULT);
            Extraction extraction = ExtractionJson.read(name, new ByteArrayInputStream(source.bytes()));
            String whole = pointer.startsWith(ROOT) ? pointer : ROOT + pointer;
            List<String> sentences = new ExplanationText(session.messages(), extraction).of(whole);
            if (sentences.isEmpty()) {
                session.say(session.messages().text("explain.noValue", file, whole));
                return ExitStatus.UNREAD;
            }
            sentences.forEach(session.terminal().out()::println);
            return ExitStatus.OK;
        } catch (UnreadableException e) {
            session.say(session.messages().unreadable(file.toString(), name, e));
        } catch (StackOverflowError e) {
            session.say(session.messages().text("tooDeep", file));
        }
        return ExitStatus.UNREAD;
    }
}
