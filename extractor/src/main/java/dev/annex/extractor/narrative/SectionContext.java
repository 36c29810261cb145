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
 */
record SectionContext(
        boolean isNumbered,
        Optional<String> heading,
        String opening,
        int depth,
        Optional<SectionRole> around,
        Optional<SectionRole> before,
        List<String> partHeadings) {
    SectionContext {
        partHeadings = List.copyOf(partHeadings);
    }
}
