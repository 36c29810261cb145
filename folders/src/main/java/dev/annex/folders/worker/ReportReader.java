package dev.annex.folders.worker;

import dev.annex.exchange.relational.Doubt;
import dev.annex.extractor.confidence.Acceptance;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.MediaType;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.folders.outcome.Figures;
import dev.annex.folders.outcome.Remark;
import dev.annex.folders.outcome.Trouble;
import dev.annex.folders.outcome.Verdict;
import dev.annex.model.Extraction;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/**
 * Reads one report and says what is to be written and counted. May be used from several threads where the extractor may.
 *
 * @param extractor from a file to what it says
 * @param acceptance marks the values that can be taken unseen; empty where nobody asked
 */
public record ReportReader(Extracting extractor, Optional<Acceptance> acceptance) {

    /** From a file to what it says. */
    @FunctionalInterface
    public interface Extracting {
        /** Reads one report. */
        Extraction extract(SourceFile file) throws UnreadableException;
    }

    /**
     * Reads one report. Whatever is wrong with it is part of the answer, but for a lack of memory, which may be due to others.
     */
    public Answer read(Request request) {
        try {
            return read(load(request), request.claimed());
        } catch (UnreadableException e) {
            return unreadable(e, request.name(), request.claimed());
        }
    }

    /**
     * Reads one report that is in memory, as {@link #read(Request)} does.
     *
     * @param claimed whether its name says that it is a report, so that somebody would miss it
     */
    public Answer read(SourceFile file, boolean claimed) {
        try {
            if (!claimed && MediaType.of(file) == MediaType.TEXT) {
                return Answer.without(Verdict.skipped(new Remark(Trouble.STRAY_TEXT, "")));
            }
            Extraction read = extractor.extract(file);
            Extraction extraction = acceptance.map(each -> each.mark(read)).orElse(read);
            return Answer.of(verdict(extraction, file.name()), ExtractionJson.toBytes(extraction));
        } catch (UnreadableException e) {
            return unreadable(e, file.name(), claimed);
        } catch (StackOverflowError e) {
            return Answer.failed(Trouble.TOO_DEEP, "");
        } catch (RuntimeException e) {
            return Answer.failed(Trouble.BUG, e.toString());
        }
    }

    private static Answer unreadable(UnreadableException e, String name, boolean claimed) {
        Remark reason = Remark.of(e.code(), e.getMessage(), name);
        return Answer.without(claimed ? Verdict.failed(reason) : Verdict.skipped(reason));
    }

    private static SourceFile load(Request request) throws UnreadableException {
        String name = request.name();
        try (InputStream in = Files.newInputStream(request.file())) {
            return SourceFile.of(name, in, Limits.DEFAULT);
        } catch (NoSuchFileException e) {
            throw new UnreadableException(Trouble.MISSING, name + "：找不到这个文件。", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableException(Trouble.DENIED, name + "：没有读取权限，请检查文件权限。", e);
        } catch (IOException e) {
            throw new UnreadableException(Trouble.IO, name + "：读取时出错（" + e.getMessage() + "）。", e);
        }
    }

    private Verdict verdict(Extraction extraction, String name) {
        List<Remark> gaps = extraction.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(diagnostic -> Remark.of(diagnostic.code(), diagnostic.message(), name))
                .toList();
        return Verdict.read(figures(extraction), gaps);
    }

    private Figures figures(Extraction extraction) {
        long asked = acceptance.isPresent() ? extraction.evidence().size() : 0;
        long accepted = extraction.evidence().values().stream()
                .filter(each -> each.accepted().orElse(false))
                .count();
        return new Figures(
                extraction.evidence().size(),
                extraction.evidence().values().stream()
                        .filter(each -> Doubt.of(each).isPresent())
                        .count(),
                failed(extraction.checks(), Severity.ERROR),
                failed(extraction.checks(), Severity.WARNING),
                accepted,
                asked - accepted);
    }

    private static long failed(List<Check> checks, Severity severity) {
        return checks.stream()
                .filter(check -> check.status() == Check.Status.FAILED && check.severity() == severity)
                .count();
    }
}
