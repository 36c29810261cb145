package dev.annex.training.corrections;

import dev.annex.extractor.learned.ModelKind;
import dev.annex.extractor.narrative.RoleModel;
import dev.annex.extractor.narrative.SectionRoles;
import dev.annex.model.report.Narrative;
import dev.annex.model.report.Section;
import dev.annex.model.report.SectionRole;
import dev.annex.training.roles.RoleFigures;
import dev.annex.training.roles.RoleTrainer;
import dev.annex.training.roles.RoleTraining;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Trains the model that says what sections are about, from narratives of the grammar and roles that reviewers settled. */
final class SectionRoleTrainer implements Trainer<SectionRoleTrainer.Place> {
    /**
     * How often a reviewed section is shown in training: the words of one office would be lost among those of five hundred
     * invented ones, and features that are seen once are left out.
     */
    static final int WEIGHT = 5;

    /** Knows how the contract spells roles. */
    private static final JsonMapper CONTRACT = JsonMapper.shared();

    private static final String SECTIONS = "/report/narrative/sections";

    private final int trainedOn;
    private final int testedOn;

    SectionRoleTrainer() {
        this(RoleTraining.TRAINED_ON, RoleTraining.TESTED_ON);
    }

    /** A trainer with another number of invented narratives. */
    SectionRoleTrainer(int trainedOn, int testedOn) {
        this.trainedOn = trainedOn;
        this.testedOn = testedOn;
    }

    /**
     * A section in its report, which shows the sections around it.
     *
     * @param report its top-level sections
     * @param index of the section among all, in the order of the document
     */
    record Place(List<Section> report, int index) {
        Place {
            report = List.copyOf(report);
        }
    }

    @Override
    public ModelKind<?> kind() {
        return ModelKind.SECTION_ROLES;
    }

    @Override
    public String task() {
        return "the role of a section of a narrative";
    }

    @Override
    public String corpus() {
        return RoleTraining.corpus(trainedOn, testedOn);
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(RoleTrainer.described());
        parameters.put("weightOfCorrections", Integer.toString(WEIGHT));
        return parameters;
    }

    @Override
    public List<Lesson<Place>> lessons(ReviewedDocument document) {
        List<Lesson<Place>> lessons = new ArrayList<>();
        document.extraction()
                .report()
                .narrative()
                .map(Narrative::sections)
                .ifPresent(
                        report -> new Walk(document, report, lessons).through(report, SECTIONS, Optional.empty(), 1));
        return lessons;
    }

    /** Goes through a report in the order of the document and takes the sections whose roles are settled. */
    private static final class Walk {
        private final ReviewedDocument document;
        private final List<Section> report;
        private final List<Lesson<Place>> lessons;
        private int index;

        Walk(ReviewedDocument document, List<Section> report, List<Lesson<Place>> lessons) {
            this.document = document;
            this.report = report;
            this.lessons = lessons;
        }

        void through(List<Section> sections, String pointer, Optional<String> around, int depth) {
            for (int i = 0; i < sections.size(); i++) {
                Section section = sections.get(i);
                String here = pointer + "/" + i;
                if (section.heading().isPresent() && document.isSettled(here + "/role")) {
                    lessons.add(new Lesson<>(
                            document.name(),
                            document.extraction().source().sha256(),
                            question(section.heading().get(), around, depth),
                            name(section.role()),
                            new Place(report, index)));
                }
                index++;
                through(section.sections(), here + "/sections", section.heading(), depth + 1);
            }
        }

        private static String question(String heading, Optional<String> around, int depth) {
            String level = "“" + bare(heading) + "”，第 " + depth + " 级";
            return around.map(above -> level + "，在“" + bare(above) + "”之下").orElse(level);
        }

        private static String bare(String heading) {
            return heading.replaceAll("[\\s\\u3000]", "");
        }
    }

    @Override
    public byte[] train(List<Lesson<Place>> lessons) {
        Stream<SectionRoles.Example> reviewed = lessons.stream()
                .map(Lesson::example)
                .map(place -> SectionRoles.example(place.report(), place.index()))
                .flatMap(example -> Stream.generate(() -> example).limit(WEIGHT));
        return RoleTrainer.trainOn(Stream.concat(
                RoleTraining.narratives(trainedOn).flatMap(report -> SectionRoles.examples(report).stream()),
                reviewed));
    }

    @Override
    public Measured measure(byte[] file, List<Lesson<Place>> keptBack) {
        RoleTraining measured = RoleTraining.of(file, testedOn);
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        figures.put("macroF1", Measured.figure(measured.both().macroF1()));
        figures.put("macroF1.wordingAlone", Measured.figure(measured.wording().macroF1()));
        figures.put("macroF1.modelAlone", Measured.figure(measured.alone().macroF1()));
        putByRole("f1.", measured.both(), figures);
        if (!keptBack.isEmpty()) {
            RoleFigures reviewed = reviewed(RoleTraining.read(file), keptBack);
            figures.put("reviewed.macroF1", Measured.figure(reviewed.macroF1()));
            putByRole("reviewed.f1.", reviewed, figures);
        }
        return new Measured(
                figures,
                measured.both().mistakes().stream()
                        .map(mistake -> mistake.heading() + "\t" + mistake.truth() + "\t" + mistake.said())
                        .toList());
    }

    private static void putByRole(String prefix, RoleFigures measured, Map<String, BigDecimal> figures) {
        for (SectionRole role : SectionRole.values()) {
            if (measured.confusion().containsKey(role.name())) {
                figures.put(prefix + spelled(role), Measured.figure(measured.f1(role)));
            }
        }
    }

    /** What a model says, as reports are read, of the sections whose roles are settled; of the others nothing is known. */
    private static RoleFigures reviewed(RoleModel model, List<Lesson<Place>> keptBack) {
        SectionRoles classifier = SectionRoles.byBoth(model);
        Map<List<Section>, List<Integer>> byReport = keptBack.stream()
                .map(Lesson::example)
                .collect(Collectors.groupingBy(
                        Place::report, LinkedHashMap::new, Collectors.mapping(Place::index, Collectors.toList())));
        return RoleFigures.of(
                byReport.entrySet().stream().flatMap(entry -> compared(classifier, entry.getKey(), entry.getValue())));
    }

    private static Stream<RoleFigures.Answer> compared(
            SectionRoles classifier, List<Section> report, List<Integer> settled) {
        List<Section> sections = report.stream().flatMap(SectionRoles::all).toList();
        List<Optional<SectionRole>> said = classifier.of(report);
        return settled.stream().map(index -> new RoleFigures.Answer(sections.get(index), said.get(index)));
    }

    private static String name(Optional<SectionRole> role) {
        return role.map(SectionRoleTrainer::spelled).orElse("null");
    }

    private static String spelled(SectionRole role) {
        return CONTRACT.convertValue(role, String.class);
    }
}
