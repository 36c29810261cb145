package dev.annex.samples.dress;

/**
 * How the narrative is numbered and its headings are set.
 *
 * @param counting who counts
 * @param runIn whether a heading below the first level stands in one paragraph with the text that follows it
 * @param headingStyles whether headings carry an outline level, as Word's heading styles do
 * @param trackedChanges whether paragraphs still show what was changed in them
 * @param footnotes whether figures are explained in footnotes
 */
public record OutlineDress(
        Counting counting, boolean runIn, boolean headingStyles, boolean trackedChanges, boolean footnotes) {

    /** Who counts the parts. */
    public enum Counting {
        /** The numbers are typed. */
        TYPED,
        /** Word counts the first level, deeper ones are typed. */
        AUTOMATIC_TOP,
        /** Word counts all levels. */
        AUTOMATIC
    }
}
