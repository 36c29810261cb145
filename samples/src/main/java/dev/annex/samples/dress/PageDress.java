package dev.annex.samples.dress;

import java.util.Optional;

/**
 * Paper, cover, running heads, order of the parts.
 *
 * @param formsFirst whether the forms stand before the narrative
 * @param cover whether a cover page stands before the narrative
 * @param contents whether a table of contents stands before the narrative
 * @param titleInTwoLines whether a long title is broken after the name of the office or before the year in brackets
 * @param runningHead whether the title is repeated at the top of each page
 * @param pageNumber how page numbers are written, {@code %s} being the number
 * @param attachments how the list of attachments is printed
 * @param closing whether the office's name and a date stand below the narrative
 */
public record PageDress(
        boolean formsFirst,
        boolean cover,
        boolean contents,
        boolean titleInTwoLines,
        boolean runningHead,
        Optional<String> pageNumber,
        Attachments attachments,
        boolean closing) {

    /** How the list of attachments is printed. */
    public enum Attachments {
        /** A line of introduction, then one numbered line each. */
        LINES,
        /** 附件： and the first on one line, the others below. */
        AFTER_COLON,
        /** All on one line. */
        ONE_LINE
    }
}
