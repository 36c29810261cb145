package dev.annex.extractor.narrative;

import dev.annex.model.report.SectionRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the outline with its role.
 *
 * @param section the part; its own parts stand in {@code parts}
 * @param role what it is about; empty for a part that needs no role of its own
 * @param parts the parts of this part with their roles
 */
record ClassifiedSection(OutlineSection section, Optional<RoleReading> role, List<ClassifiedSection> parts) {
    ClassifiedSection {
        parts = List.copyOf(parts);
    }

    boolean has(SectionRole wanted) {
        return role.filter(reading -> reading.role() == wanted).isPresent();
    }

    /** This part and all parts within it, in order. */
    Stream<ClassifiedSection> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(ClassifiedSection::all));
    }
}
