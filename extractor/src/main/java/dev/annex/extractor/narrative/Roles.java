package dev.annex.extractor.narrative;

import dev.annex.extractor.narrative.SectionContext.Neighbours;
import dev.annex.model.report.SectionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives every section of an outline its role, from the top down and from the first to the last. */
final class Roles {
    private final SectionClassifier classifier;

    Roles(SectionClassifier classifier) {
        this.classifier = classifier;
    }

    List<ClassifiedSection> assign(List<OutlineSection> sections) {
        List<Assigned> assigned =
                assignOutlines(sections.stream().map(SectionOutline::of).toList());
        return join(sections, assigned);
    }

    private static List<ClassifiedSection> join(List<OutlineSection> sections, List<Assigned> assigned) {
        List<ClassifiedSection> classified = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            OutlineSection section = sections.get(i);
            classified.add(new ClassifiedSection(
                    section,
                    assigned.get(i).role(),
                    join(section.parts(), assigned.get(i).parts())));
        }
        return classified;
    }

    /** The role of a section and those of its parts. */
    record Assigned(SectionContext context, Optional<RoleReading> role, List<Assigned> parts) {
        Assigned {
            parts = List.copyOf(parts);
        }
    }

    List<Assigned> assignOutlines(List<SectionOutline> sections) {
        return assign(sections, 1, Optional.empty(), Optional.empty());
    }

    private List<Assigned> assign(
            List<SectionOutline> sections, int depth, Optional<SectionRole> around, Optional<String> headingAround) {
        List<Assigned> assigned = new ArrayList<>();
        Optional<SectionRole> before = Optional.empty();
        for (int i = 0; i < sections.size(); i++) {
            SectionOutline section = sections.get(i);
            SectionContext context = context(sections, i, depth, around, before, headingAround);
            Assigned own = assign(section, context, classifier.roleOf(context));
            if (depth == 1 && own.role().isEmpty() && !haveOneEach(own.parts())) {
                own = assign(section, context, classifier.roleAsAWhole(context));
            }
            assigned.add(own);
            before = own.role().map(RoleReading::role);
        }
        return assigned;
    }

    private Assigned assign(SectionOutline section, SectionContext context, Optional<RoleReading> role) {
        Optional<SectionRole> around = role.map(RoleReading::role).or(context::around);
        return new Assigned(context, role, assign(section.parts(), context.depth() + 1, around, section.heading()));
    }

    /** Whether parts share a section among themselves: problems, what is to be done about them, and no role twice. */
    private static boolean haveOneEach(List<Assigned> parts) {
        List<SectionRole> roles = parts.stream()
                .flatMap(part -> part.role().stream())
                .map(RoleReading::role)
                .toList();
        return roles.contains(SectionRole.PROBLEMS)
                && roles.contains(SectionRole.IMPROVEMENTS)
                && roles.stream().distinct().count() == roles.size();
    }

    private static SectionContext context(
            List<SectionOutline> siblings,
            int index,
            int depth,
            Optional<SectionRole> around,
            Optional<SectionRole> before,
            Optional<String> headingAround) {
        SectionOutline section = siblings.get(index);
        List<String> partHeadings = section.parts().stream()
                .flatMap(part -> part.heading().stream())
                .toList();
        Neighbours neighbours = new Neighbours(
                section.number().map(OutlineNumber::style),
                index,
                siblings.size(),
                index > 0 ? siblings.get(index - 1).heading() : Optional.empty(),
                index + 1 < siblings.size() ? siblings.get(index + 1).heading() : Optional.empty(),
                headingAround,
                section.text());
        return new SectionContext(
                section.number().isPresent(),
                section.heading(),
                section.opening(),
                depth,
                around,
                before,
                partHeadings,
                neighbours);
    }
}
