package dev.annex.review.store;

import java.util.List;
import java.util.Optional;

/**
 * A document that is to be reviewed.
 *
 * @param sha256 of the source file
 * @param location path of the source file; empty where it is not known, or the work bench keeps it itself
 * @param output the bytes of the output
 * @param addedAt ISO 8601
 */
public record NewDocument(
        String sha256,
        String fileName,
        Optional<String> location,
        String mediaType,
        String content,
        Optional<String> title,
        Optional<String> department,
        Optional<Integer> fiscalYear,
        List<FormLayout> forms,
        Tally tally,
        byte[] output,
        String addedAt) {
    public NewDocument {
        forms = List.copyOf(forms);
    }
}
