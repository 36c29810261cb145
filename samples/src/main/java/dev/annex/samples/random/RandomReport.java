package dev.annex.samples.random;

import dev.annex.model.report.Attachment;
import dev.annex.model.report.BaseData;
import dev.annex.model.report.DepartmentEvaluation;
import dev.annex.model.report.FundTable;
import dev.annex.model.report.Narrative;
import dev.annex.model.report.OtherTable;
import dev.annex.model.report.ProjectEvaluation;
import dev.annex.model.report.Report;
import dev.annex.samples.dress.Dress;
import dev.annex.samples.dress.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A report that nobody wrote, of an office that does not exist.
 *
 * @param report in the words of its dress; what the contract leaves out of values is not in it
 * @param mistakes the arithmetic mistakes that were planted in it, and roundings that are none
 */
public record RandomReport(Report report, List<PlantedMistake> mistakes) {
    public RandomReport {
        mistakes = List.copyOf(mistakes);
    }

    /** The report of a seed, in the words of a dress; all of its figures add up. */
    public static RandomReport of(long seed, Dress dress) {
        return of(seed, dress, Set.of());
    }

    /**
     * The report of a seed, in the words of a dress, with mistakes.
     *
     * @param wanted the kinds of mistakes, each planted at most once where the report has a place for it
     */
    public static RandomReport of(long seed, Dress dress, Set<PlantedMistake.Kind> wanted) {
        Draw draw = new Draw(seed);
        Mistakes mistakes = new Mistakes(new Draw(~seed), wanted);
        Scene scene = scene(draw, dress);
        Composer composer = new Composer(draw, dress, scene, mistakes, Composition.WHOLE);
        Report report = composer.report(score -> draw.chance(80)
                ? Optional.of(new RandomNarrative(draw, scene, dress.wording()).narrative())
                : Optional.empty());
        return new RandomReport(report, mistakes.planted());
    }

    /**
     * The report of a seed, in the words of a dress, with a narrative that somebody else writes.
     *
     * @param composition what it consists of
     * @param wanted the kinds of mistakes, each planted at most once where the forms have a place for it
     * @param author who writes the narrative from the figures of the books, which are right whatever the forms print
     */
    public static RandomReport told(
            long seed, Dress dress, Composition composition, Set<PlantedMistake.Kind> wanted, Author author) {
        Draw draw = new Draw(seed);
        Mistakes mistakes = new Mistakes(new Draw(~seed), wanted);
        Scene scene = scene(draw, dress);
        Report report = new Composer(draw, dress, scene, mistakes, composition)
                .report(score -> composition.hasNarrative()
                        ? Optional.of(author.narrative(Setting.of(scene, dress.wording(), score)))
                        : Optional.empty());
        return new RandomReport(report, mistakes.planted());
    }

    /** What a report consists of. */
    public enum Composition {
        /** Forms and a narrative. */
        WHOLE,
        /** Forms alone. */
        FORMS,
        /** A narrative alone. */
        NARRATIVE;

        boolean hasNarrative() {
            return this != FORMS;
        }

        boolean hasForms() {
            return this != NARRATIVE;
        }
    }

    /** Writes the narrative of an invented report. */
    @FunctionalInterface
    public interface Author {
        /** The narrative of a report of this office and these figures. */
        Narrative narrative(Setting setting);
    }

    private static Scene scene(Draw draw, Dress dress) {
        Vocabulary vocabulary = Vocabulary.load();
        Vocabulary.Office office = draw.oneOf(vocabulary.offices());
        String place = String.join("", draw.oneOf(vocabulary.places()));
        String code = dress.wording().codedNames() ? Integer.toString(draw.between(101, 899)) : "";
        List<String> projects = draw.some(office.projects(), draw.between(1, 3));
        Books books = Books.draw(draw, dress.wording(), projects);
        return new Scene(vocabulary, office, place, code, draw.between(2019, 2024), books);
    }

    /** Decides which parts a report has, and puts them together. */
    private static final class Composer {
        private final Draw draw;
        private final Wording wording;
        private final Scene scene;
        private final RandomForms forms;
        private final RandomTables tables;
        private final boolean hasForms;

        Composer(Draw draw, Dress dress, Scene scene, Mistakes mistakes, Composition composition) {
            this.draw = draw;
            this.wording = dress.wording();
            this.scene = scene;
            this.forms = new RandomForms(draw, dress, scene, mistakes);
            this.tables = new RandomTables(draw, dress, scene);
            this.hasForms = composition.hasForms();
        }

        Report report(Function<Optional<BigDecimal>, Optional<Narrative>> author) {
            Optional<DepartmentEvaluation> department =
                    hasForms && draw.chance(80) ? Optional.of(forms.department()) : Optional.empty();
            Optional<BaseData> base =
                    department.isPresent() && draw.chance(70) ? Optional.of(forms.baseData()) : Optional.empty();
            List<ProjectEvaluation> projects = new ArrayList<>();
            if (hasForms) {
                for (Books.Project project : scene.books().projects()) {
                    projects.add(forms.project(project, projects.size()));
                }
            }
            List<FundTable> funds = hasForms && draw.chance(35) ? tables.funds() : List.of();
            Optional<Narrative> narrative = author.apply(forms.score());
            List<OtherTable> others =
                    narrative.isPresent() && draw.chance(40) ? List.of(tables.execution()) : List.of();
            List<Attachment> attachments = narrative.isPresent() && draw.chance(60)
                    ? attachments(base.isPresent(), department.isPresent(), !funds.isEmpty())
                    : List.of();
            String title = narrative.isPresent()
                    ? wording.narrativeTitle()
                    : base.isPresent()
                            ? wording.baseTitle()
                            : department.isPresent() ? wording.departmentTitle() : wording.projectTitle();
            return new Report(
                    Optional.of(scene.fill(title)),
                    Optional.of(scene.year()),
                    Optional.of(scene.name()),
                    base,
                    department,
                    projects,
                    funds,
                    others,
                    narrative,
                    attachments);
        }

        private List<Attachment> attachments(boolean base, boolean department, boolean funds) {
            return List.of(
                    new Attachment(1, "部门整体支出绩效评价基础数据表", base),
                    new Attachment(2, "部门整体支出绩效自评表", department),
                    new Attachment(3, "项目支出绩效自评表", hasForms),
                    new Attachment(4, wording.fundTitles().get(0), funds));
        }
    }
}
