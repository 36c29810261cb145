package dev.annex.extractor.page;

import dev.annex.model.evidence.Box;
import java.util.List;

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
 */
public record Page(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Rule> rules,
        List<PagePicture> pictures,
        List<Box> unreadable) {
    public Page {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
        pictures = List.copyOf(pictures);
        unreadable = List.copyOf(unreadable);
    }
}
