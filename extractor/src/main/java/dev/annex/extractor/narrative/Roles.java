package dev.annex.extractor.narrative;

import dev.annex.model.report.SectionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives every section of an outline its role, from the top down. */
final class Roles {
    private final SectionClassifier classifier;

    Roles(SectionClassifier classifier) {
        this.classifier = classifier;
    }

    List<ClassifiedSection> assign(List<OutlineSection> sections) {
        return assign(sections, 1, Optional.empty());
    }

    private List<ClassifiedSection> assign(List<OutlineSection> sections, int depth, Optional<SectionRole> around) {
        List<ClassifiedSection> classified = new ArrayList<>();
        Optional<SectionRole> before = Optional.empty();
        for (OutlineSection section : sections) {
            Optional<RoleReading> role = classifier.roleOf(context(section, depth, around, before));
            Optional<SectionRole> own = role.map(RoleReading::role);
            classified.add(new ClassifiedSection(
                    section, role, assign(section.parts(), depth + 1, own.isPresent() ? own : around)));
            before = own;
        }
        return classified;
    }

    private static SectionContext context(
            OutlineSection section, int depth, Optional<SectionRole> around, Optional<SectionRole> before) {
        String opening =
                section.paragraphs().stream().findFirst().map(Passage::text).orElse("");
        List<String> partHeadings =
                section.parts().stream().flatMap(part -> part.title().stream()).toList();
        return new SectionContext(
                section.number().isPresent(), section.title(), opening, depth, around, before, partHeadings);
    }
}
