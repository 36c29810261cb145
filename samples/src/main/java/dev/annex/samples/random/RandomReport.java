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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report that nobody wrote, of an office that does not exist.
 *
 * @param report in the words of its dress; what the contract leaves out of values is not in it
 * @param mistakes the arithmetic mistakes that were planted in it
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
     * @param wanted the kinds of mistakes, each planted once where the report has a place for it
     */
    public static RandomReport of(long seed, Dress dress, Set<PlantedMistake.Kind> wanted) {
        Draw draw = new Draw(seed);
        Mistakes mistakes = new Mistakes(wanted);
        Scene scene = scene(draw, dress);
        return new RandomReport(new Composer(draw, dress, scene, mistakes).report(), mistakes.planted());
    }

    /**
     * The report of a seed, in the words of a dress, with a narrative that somebody else writes. Its forms are those of a report
     * without mistakes; it always has a narrative.
     *
     * @param author who writes the narrative from the figures of the forms
     */
    public static RandomReport told(long seed, Dress dress, Author author) {
        Draw draw = new Draw(seed);
        Scene scene = scene(draw, dress);
        Report report = new Composer(draw, dress, scene, new Mistakes(Set.of())).report();
        Narrative narrative = author.narrative(Setting.of(scene, dress.wording()));
        return new RandomReport(
                new Report(
                        Optional.of(scene.fill(dress.wording().narrativeTitle())),
                        report.fiscalYear(),
                        report.department(),
                        report.baseData(),
                        report.departmentEvaluation(),
                        report.projectEvaluations(),
                        report.fundTables(),
                        report.otherTables(),
                        Optional.of(narrative),
                        report.attachments()),
                List.of());
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

        Composer(Draw draw, Dress dress, Scene scene, Mistakes mistakes) {
            this.draw = draw;
            this.wording = dress.wording();
            this.scene = scene;
            this.forms = new RandomForms(draw, dress, scene, mistakes);
            this.tables = new RandomTables(draw, dress, scene);
        }

        Report report() {
            Optional<DepartmentEvaluation> department =
                    draw.chance(80) ? Optional.of(forms.department()) : Optional.empty();
            Optional<BaseData> base =
                    department.isPresent() && draw.chance(70) ? Optional.of(forms.baseData()) : Optional.empty();
            List<ProjectEvaluation> projects = new ArrayList<>();
            for (Books.Project project : scene.books().projects()) {
                projects.add(forms.project(project, projects.size()));
            }
            List<FundTable> funds = draw.chance(35) ? tables.funds() : List.of();
            Optional<Narrative> narrative = draw.chance(80)
                    ? Optional.of(new RandomNarrative(draw, scene, wording).narrative())
                    : Optional.empty();
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
                    new Attachment(3, "项目支出绩效自评表", true),
                    new Attachment(4, wording.fundTitles().get(0), funds));
        }
    }
}
