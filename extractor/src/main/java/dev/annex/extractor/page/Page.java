package dev.annex.extractor.page;

import dev.annex.model.evidence.Box;
import java.util.List;
import java.util.Optional;

/**
 * The facts of one page, upright, as a person sees it: what is clipped away, hidden or drawn twice is not here.
 *
 * @param number from 1
 * @param width of the visible page in points
 * @param height of the visible page in points
 * @param glyphs in the order in which the file draws them
 * @param rules in any order
 * @param pictures in the order in which the file draws them
 * @param unreadable areas whose text can not be trusted, such as a font with a wrong map: to be read by OCR
 * @param hidden glyphs that nobody sees, such as the invisible text over a scan: a witness of what is printed, not the truth
 * @param tilt how the paper lies where the page was turned to be read; empty where it was not
 */
public record Page(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Rule> rules,
        List<PagePicture> pictures,
        List<Box> unreadable,
        List<Glyph> hidden,
        Optional<Tilt> tilt) {
    public Page {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
        pictures = List.copyOf(pictures);
        unreadable = List.copyOf(unreadable);
        hidden = List.copyOf(hidden);
    }

    /** A page that stands as it is drawn. */
    public Page(
            int number,
            double width,
            double height,
            List<Glyph> glyphs,
            List<Rule> rules,
            List<PagePicture> pictures,
            List<Box> unreadable) {
        this(number, width, height, glyphs, rules, pictures, unreadable, List.of(), Optional.empty());
    }

    /** The same page, as it was turned to be read. */
    public Page lying(Tilt paper) {
        return new Page(number, width, height, glyphs, rules, pictures, unreadable, hidden, Optional.of(paper));
    }

    /** The same page with glyphs that nobody sees. */
    public Page hiding(List<Glyph> glyphsBelow) {
        return new Page(number, width, height, glyphs, rules, pictures, unreadable, glyphsBelow, tilt);
    }

    /** The same page with other things to be seen on it. */
    public Page showing(List<Glyph> otherGlyphs, List<Rule> otherRules, List<PagePicture> otherPictures) {
        return new Page(number, width, height, otherGlyphs, otherRules, otherPictures, unreadable, hidden, tilt);
    }

    /** Where something on this page stands on the page of the file; both in points from the top left. */
    public Box onPaper(Box box) {
        return tilt.map(paper -> paper.onPaper(box)).orElse(box);
    }
}
