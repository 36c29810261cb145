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
 * @param probability that it is so, where a model was asked
 */
record RoleReading(SectionRole role, Binding binding, Optional<String> note, Optional<Double> probability) {

    static RoleReading sure(SectionRole role) {
        return new RoleReading(role, Binding.DERIVED, Optional.empty(), Optional.empty());
    }

    static RoleReading guessed(SectionRole role, String note) {
        return new RoleReading(role, Binding.GUESSED, Optional.of(note), Optional.empty());
    }

    RoleReading withProbability(double value) {
        return new RoleReading(role, binding, note, Optional.of(value));
    }
}
