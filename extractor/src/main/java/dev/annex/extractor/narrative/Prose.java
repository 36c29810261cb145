package dev.annex.extractor.narrative;

import dev.annex.extractor.field.Field;
import java.util.List;
import java.util.Optional;

/**
 * What the prose of a document says.
 *
 * @param narrative in the shape of {@link dev.annex.model.report.Narrative}; empty where the document has forms only
 * @param title of the report, over all its lines
 * @param fiscalYear the year that the report is about
 * @param department who reports
 * @param attachments that the report names, by number
 */
public record Prose(
        Optional<Field.Struct> narrative,
        Optional<Field.Text> title,
        Optional<Field.Number> fiscalYear,
        Optional<Field.Text> department,
        List<NamedAttachment> attachments) {
    public Prose {
        attachments = List.copyOf(attachments);
    }
}
