package dev.annex.folders;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.model.Source;
import dev.annex.model.finding.Diagnostic;
import java.io.ByteArrayInputStream;
import java.util.List;

/** The result of a document whose bytes were read under another name. */
final class Repetition {
    private Repetition() {}

    /**
     * The result as if the bytes had been read under a name: it stands in the source, and at the beginning of some diagnostics.
     *
     * @param result as it was written
     * @throws UnreadableException if it is none
     */
    static byte[] named(String name, byte[] result) throws UnreadableException {
        Extraction read = ExtractionJson.read(name, new ByteArrayInputStream(result));
        Source source = read.source();
        if (source.fileName().equals(name)) {
            return result;
        }
        String before = source.fileName() + "：";
        List<Diagnostic> diagnostics = read.diagnostics().stream()
                .map(each -> each.message().startsWith(before)
                        ? new Diagnostic(
                                each.severity(),
                                each.code(),
                                name + "：" + each.message().substring(before.length()),
                                each.page())
                        : each)
                .toList();
        return ExtractionJson.toBytes(new Extraction(
                read.schemaVersion(),
                new Source(
                        name,
                        source.sha256(),
                        source.mediaType(),
                        source.pageCount(),
                        source.content(),
                        source.engine(),
                        source.scans()),
                read.report(),
                read.evidence(),
                read.checks(),
                read.unmapped(),
                diagnostics));
    }
}
