package dev.annex.extractor.narrative;

import dev.annex.model.report.SectionRole;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a section when it is asked what it is about.
 *
 * @param isNumbered whether a number stands before it
 * @param heading its heading
 * @param opening the beginning of its text, empty where it has none
 * @param depth 1 for a top-level section
 * @param around the role of the nearest section around it that has one
 * @param before the role of the section before it on its level
 * @param partHeadings the headings of its parts
 * @param neighbours what stands around it
 */
record SectionContext(
        boolean isNumbered,
        Optional<String> heading,
        String opening,
        int depth,
        Optional<SectionRole> around,
        Optional<SectionRole> before,
        List<String> partHeadings,
        Neighbours neighbours) {
    SectionContext {
        partHeadings = List.copyOf(partHeadings);
    }

    /** A section of which nothing but itself is known. */
    SectionContext(
            boolean isNumbered,
            Optional<String> heading,
            String opening,
            int depth,
            Optional<SectionRole> around,
            Optional<SectionRole> before,
            List<String> partHeadings) {
        this(isNumbered, heading, opening, depth, around, before, partHeadings, Neighbours.UNKNOWN);
    }

    /** The same with a heading that is set off from its text only by a colon. */
    SectionContext headed(String label) {
        return new SectionContext(
                isNumbered, Optional.of(label), opening, depth, around, before, partHeadings, neighbours);
    }

    /**
     * What stands around a section.
     *
     * @param style how its number is written
     * @param index its place on its level, from 0
     * @param count how many sections its level has
     * @param headingBefore the heading of the section before it on its level
     * @param headingAfter the heading of the section after it on its level
     * @param headingAround the heading of the section that holds it
     * @param text the beginning of its text or, where it has none, that of its parts
     */
    record Neighbours(
            Optional<NumberStyle> style,
            int index,
            int count,
            Optional<String> headingBefore,
            Optional<String> headingAfter,
            Optional<String> headingAround,
            String text) {
        static final Neighbours UNKNOWN =
                new Neighbours(Optional.empty(), 0, 1, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}
