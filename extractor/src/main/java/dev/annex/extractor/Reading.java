package dev.annex.extractor;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.field.Account;
import dev.annex.model.Extraction;

/**
 * Everything that came of reading one file.
 *
 * @param document what stands in the file
 * @param account what became of each paragraph and each cell
 * @param extraction the output
 */
public record Reading(Document document, Account account, Extraction extraction) {}
