package dev.annex.extractor.narrative;

import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.model.report.SectionRole;
import java.util.Optional;

/**
 * The role of a section as a classifier sees it.
 *
 * @param role what the section is about
 * @param binding how far the words of the heading settle it
 * @param note what a reviewer should know; empty mostly
 */
record RoleReading(SectionRole role, Binding binding, Optional<String> note) {

    static RoleReading sure(SectionRole role) {
        return new RoleReading(role, Binding.DERIVED, Optional.empty());
    }

    static RoleReading guessed(SectionRole role, String note) {
        return new RoleReading(role, Binding.GUESSED, Optional.of(note));
    }
}
