package dev.annex.review.store;

import java.util.List;
import java.util.Optional;

/**
 * What the store says of a document without opening it.
 *
 * @param id in this store
 * @param sha256 of the source file
 * @param fileName of the source file
 * @param location path of the source file; empty where the work bench keeps it itself
 * @param mediaType of the source file
 * @param content {@code digital}, {@code scanned} or {@code mixed}
 * @param forms the kinds of its forms
 * @param claimedBy who has it
 * @param version how many steps were taken on it
 * @param changedAt ISO 8601
 */
public record DocumentRow(
        long id,
        String sha256,
        String fileName,
        Optional<String> location,
        String mediaType,
        String content,
        Optional<String> title,
        Optional<String> department,
        Optional<Integer> fiscalYear,
        List<String> forms,
        DocumentState state,
        Optional<String> claimedBy,
        int version,
        Tally tally,
        String changedAt) {
    public DocumentRow {
        forms = List.copyOf(forms);
    }
}
