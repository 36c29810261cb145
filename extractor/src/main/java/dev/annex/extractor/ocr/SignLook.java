package dev.annex.extractor.ocr;

import java.util.List;

/** A second look at the ink of a line, for signs that the recogniser does not know or takes for others. */
final class SignLook {
    private final double usual;
    private final LoneStroke strokes;
    private final LoneRelation relations;
    private final ComparisonSign comparisons;
    private final PercentSign percents;
    private final Dashes dashes;
    private final SmallMarks marks;

    /** @param usual height of the lines of the page, in pixels */
    SignLook(TextInk ink, double usual) {
        this.usual = usual;
        strokes = new LoneStroke(ink);
        relations = new LoneRelation(ink);
        comparisons = new ComparisonSign(ink);
        percents = new PercentSign(ink);
        dashes = new Dashes(ink);
        marks = new SmallMarks(ink);
    }

    /**
     * @param line box around the ink of the signs, from which their places are counted
     * @param signs as the recogniser read them
     */
    List<Sign> at(PixelBox line, List<Sign> signs) {
        List<Sign> compared = comparisons.read(line, signs);
        List<Sign> strokesRead = strokes.read(line, compared, usual);
        List<Sign> related = relations.read(line, strokesRead, usual);
        return marks.read(line, dashes.read(line, percents.read(line, related)));
    }
}
