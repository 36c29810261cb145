package dev.annex.folders.summary;

import dev.annex.folders.outcome.Verdict;

/**
 * One document of a summary.
 *
 * @param source what people call it
 * @param result where its result lies below the folder of results; empty where there is none
 * @param sha256 of its bytes; empty where they could not be had
 * @param repeated whether its bytes are those of another
 */
public record Row(String source, String result, String sha256, boolean repeated, Verdict verdict) {}
