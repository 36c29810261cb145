package dev.annex.extractor.narrative;

import dev.annex.model.report.Section;
import dev.annex.model.report.SectionRole;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The roles of the sections of known reports: what a model learns from them, and what a classifier says of them. */
public final class SectionRoles {
    private final SectionClassifier classifier;

    private SectionRoles(SectionClassifier classifier) {
        this.classifier = classifier;
    }

    /** By the wording of headings alone. */
    public static SectionRoles byWording() {
        return new SectionRoles(new LexicalSectionClassifier(RoleVocabulary.standard()));
    }

    /** By a model alone. */
    public static SectionRoles byModel(RoleModel model) {
        return new SectionRoles(new LearnedSectionClassifier(model));
    }

    /** By both, as reports are read. */
    public static SectionRoles byBoth(RoleModel model) {
        return new SectionRoles(
                new CombinedSectionClassifier(new LexicalSectionClassifier(RoleVocabulary.standard()), model));
    }

    /** The roles that the classifier gives to the sections of a report and their parts, in the order of the document. */
    public List<Optional<SectionRole>> of(List<Section> report) {
        return all(new Roles(classifier).assignOutlines(outlines(report)))
                .map(assigned -> assigned.role().map(RoleReading::role))
                .toList();
    }

    /** The sections of a report and their parts, in the order of the document. */
    public static Stream<Section> all(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(SectionRoles::all));
    }

    /**
     * What a model can learn from a section.
     *
     * @param features words for the categoriser
     * @param category the role's, or {@link RoleModel#NO_ROLE}
     */
    public record Example(List<String> features, String category) {
        public Example {
            features = List.copyOf(features);
        }
    }

    /** What a model can learn from a report: its sections with headings, each in its true surroundings. */
    public static List<Example> examples(List<Section> report) {
        return inTrueSurroundings(report)
                .filter(assigned -> assigned.context().heading().isPresent())
                .map(SectionRoles::example)
                .toList();
    }

    /**
     * What a model can learn from one section of a report.
     *
     * @param index of the section among all of {@link #all}
     */
    public static Example example(List<Section> report, int index) {
        return example(inTrueSurroundings(report).skip(index).findFirst().orElseThrow());
    }

    private static Example example(Roles.Assigned assigned) {
        return new Example(
                List.of(RoleFeatures.of(assigned.context())),
                assigned.role().map(reading -> reading.role().name()).orElse(RoleModel.NO_ROLE));
    }

    private static Stream<Roles.Assigned> inTrueSurroundings(List<Section> report) {
        Iterator<Section> truth = report.stream().flatMap(SectionRoles::all).iterator();
        SectionClassifier oracle = context -> truth.next().role().map(RoleReading::sure);
        return all(new Roles(oracle).assignOutlines(outlines(report)));
    }

    private static List<SectionOutline> outlines(List<Section> report) {
        return report.stream().map(SectionOutline::of).toList();
    }

    private static Stream<Roles.Assigned> all(List<Roles.Assigned> assigned) {
        return assigned.stream().flatMap(each -> Stream.concat(Stream.of(each), all(each.parts())));
    }
}
