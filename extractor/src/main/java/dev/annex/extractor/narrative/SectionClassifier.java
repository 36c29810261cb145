package dev.annex.extractor.narrative;

import java.util.Optional;

/** Says what a section of the narrative is about. */
interface SectionClassifier {

    /** The role of a section; empty for a part that needs no role of its own. */
    Optional<RoleReading> roleOf(SectionContext section);
}
