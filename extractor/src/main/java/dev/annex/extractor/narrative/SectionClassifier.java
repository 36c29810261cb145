package dev.annex.extractor.narrative;

import java.util.Optional;

/** Says what a section of the narrative is about. */
interface SectionClassifier {

    /** The role of a section; empty for a part that needs no role of its own, or a section whose parts have one each. */
    Optional<RoleReading> roleOf(SectionContext section);

    /** The role of a section that was said to have none, but whose parts do not have one each. */
    default Optional<RoleReading> roleAsAWhole(SectionContext section) {
        return Optional.empty();
    }
}
