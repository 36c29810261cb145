package dev.annex.samples.dress;

/**
 * Fonts by their family names, sizes in points.
 *
 * @param titleFont of titles
 * @param titleSize of titles
 * @param bodyFont of the narrative
 * @param bodySize of the narrative
 * @param headingFont of top-level headings
 * @param subheadingFont of second-level headings
 * @param formFont within tables
 * @param formSize within tables
 */
public record TypeDress(
        String titleFont,
        double titleSize,
        String bodyFont,
        double bodySize,
        String headingFont,
        String subheadingFont,
        String formFont,
        double formSize) {}
