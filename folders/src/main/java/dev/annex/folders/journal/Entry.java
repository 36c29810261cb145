package dev.annex.folders.journal;

import dev.annex.folders.outcome.Verdict;

/**
 * A document that is done.
 *
 * @param place of its result below the folder of results, without the ending; unique
 * @param stamp of the file, or of the archive that it lies in
 * @param sha256 of its bytes; empty where they could not be had
 * @param claimed whether its name says that it is a report: text of another name is not read
 * @param result SHA-256 of its result; empty where there is none
 * @param repeated whether its bytes had been read before
 * @param reads what results depend on but for the document: program, models, options
 */
public record Entry(
        String place,
        Stamp stamp,
        String sha256,
        boolean claimed,
        String result,
        boolean repeated,
        String reads,
        Verdict verdict) {}
