package dev.annex.training.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.learned.Installation;
import dev.annex.extractor.learned.ModelCard;
import dev.annex.extractor.learned.ModelFolder;
import dev.annex.extractor.learned.ModelKind;
import dev.annex.extractor.learned.Models;
import dev.annex.extractor.learned.TrainedModel;
import dev.annex.extractor.narrative.RoleModel;
import dev.annex.extractor.narrative.SectionRoles;
import dev.annex.model.evidence.Review;
import dev.annex.model.report.Narrative;
import dev.annex.model.report.Section;
import dev.annex.model.report.SectionRole;
import dev.annex.training.corrections.Retraining.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** With fewer invented narratives than the model of Annex learns from, so that it does not take long. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetrainingTest {
    private static final SectionRoleTrainer TRAINER = new SectionRoleTrainer(60, 40);
    private static final BigDecimal ANY = new BigDecimal("0.99");
    private static final String LEARNED = "1".repeat(64);
    private static final String KEPT_BACK = "0".repeat(64);

    /** A heading that no office is known to use, so that nobody can tell what the section is about. */
    private static final int UNHEARD_OF = 2;

    private Models models = Models.builtIn();

    private static ReviewedReport report(String office) {
        return ReviewedReport.of(
                office,
                "部门概况",
                "本部门内设机构3个，编制20人。",
                "预算执行情况",
                "全年支出100万元，完成预算的98%。",
                "晴雨札记",
                "此处记录一年来的点滴。",
                "下一步工作计划",
                "加强预算编制，加快支出进度。");
    }

    private static List<ReviewedDocument> reviewed(String role, String sha256) {
        return Stream.of("甲县水利局", "乙县教育局", "丙市林业局", "丁区商务局")
                .map(office ->
                        report(office).role(UNHEARD_OF, role).sha256(sha256).document())
                .toList();
    }

    @BeforeAll
    void installAModelOfFewNarratives(@TempDir Path folder) throws IOException {
        Trained before = Trained.fromGrammar(TRAINER);
        try (Installation installation = Installation.begin(new ModelFolder(folder), ModelKind.SECTION_ROLES)) {
            installation.install(before.file(), before.card());
        }
        models = Models.from(folder, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    @Test
    void aFewCorrectionsChangeWhatIsSaidOfOtherReports() throws IOException {
        Retraining retraining = Retraining.of(TRAINER, reviewed("application", LEARNED), models, ANY);
        assertThat(retraining.learned()).isEqualTo(4);
        assertThat(retraining.keptBack()).isZero();
        Trained trained = ((Verdict.NotWorse) retraining.verdict()).trained();

        assertThat(roleOfUnheardOf(models.trained(ModelKind.SECTION_ROLES).file()))
                .isNotEqualTo(Optional.of(SectionRole.APPLICATION));
        assertThat(roleOfUnheardOf(trained.file())).contains(SectionRole.APPLICATION);
        assertThat(trained.card().madeFrom().corrections()).isEqualTo(4);
        assertThat(trained.card().madeFrom().correctionsSha256()).isPresent();
    }

    private static Optional<SectionRole> roleOfUnheardOf(byte[] file) throws IOException {
        List<Section> sections = report("戊州民政局")
                .document()
                .extraction()
                .report()
                .narrative()
                .map(Narrative::sections)
                .orElseThrow();
        return SectionRoles.byBoth(RoleModel.read(new ByteArrayInputStream(file)))
                .of(sections)
                .get(UNHEARD_OF);
    }

    @Test
    void whatIsKeptBackIsMeasuredAndNotLearned() {
        List<ReviewedDocument> documents = Stream.concat(
                        reviewed("application", LEARNED).stream(), reviewed("application", KEPT_BACK).stream())
                .toList();
        Retraining retraining = Retraining.of(TRAINER, documents, models, ANY);
        assertThat(retraining.learned()).isEqualTo(4);
        assertThat(retraining.keptBack()).isEqualTo(4);
        Verdict.NotWorse verdict = (Verdict.NotWorse) retraining.verdict();
        assertThat(verdict.before().figures()).containsEntry("reviewed.f1.application", Measured.figure(0));
        assertThat(verdict.trained().measured().figures()).containsEntry("reviewed.f1.application", Measured.figure(1));
    }

    /** A model of few narratives, whose reviewers call everything a problem, is no match for the one that Annex comes with. */
    @Test
    void aModelIsRefusedWhenAFigureFalls() {
        List<ReviewedDocument> documents = Stream.of("甲县水利局", "乙县教育局", "丙市林业局", "丁区商务局", "戊州民政局")
                .map(office -> report(office)
                        .role(0, "problems")
                        .role(1, "problems")
                        .role(UNHEARD_OF, "problems")
                        .role(3, "problems")
                        .sha256(LEARNED)
                        .document())
                .toList();
        Retraining retraining = Retraining.of(TRAINER, documents, Models.builtIn(), Retraining.TOLERANCE);
        Verdict.Worse verdict = (Verdict.Worse) retraining.verdict();
        assertThat(verdict.falls())
                .isNotEmpty()
                .allSatisfy(fall -> assertThat(fall.to()).isLessThan(fall.from()));
        assertThat(verdict.falls()).extracting(Measured.Fall::figure).anyMatch(figure -> figure.startsWith("f1."));
    }

    @Test
    void theSameCorrectionsGiveTheSameModelAndCard() {
        List<ReviewedDocument> documents = reviewed("application", LEARNED);
        Trained first = ((Verdict.NotWorse)
                        Retraining.of(TRAINER, documents, models, ANY).verdict())
                .trained();
        Trained second = ((Verdict.NotWorse)
                        Retraining.of(TRAINER, documents, models, ANY).verdict())
                .trained();
        assertThat(second.file()).isEqualTo(first.file());
        assertThat(second.card()).isEqualTo(first.card());
    }

    @Test
    void nothingIsTrainedWithoutLessons() {
        assertThat(Retraining.of(TRAINER, List.of(), models, ANY).verdict()).isEqualTo(new Verdict.NothingToLearn());
        Retraining allKeptBack = Retraining.of(TRAINER, reviewed("application", KEPT_BACK), models, ANY);
        assertThat(allKeptBack.verdict()).isEqualTo(new Verdict.NothingToLearn());
        assertThat(allKeptBack.unlearned()).containsExactly("application");
    }

    @Test
    void onlyWhatIsConfirmedOrCorrectedIsALesson() {
        ReviewedDocument document = report("甲县水利局")
                .role(0, "overview", Review.Action.CONFIRMED)
                .role(1, "generalPublicBudget", Review.Action.ILLEGIBLE)
                .role(2, "application", Review.Action.CORRECTED)
                .role(3, "improvements", Review.Action.AS_PRINTED)
                .document();
        assertThat(TRAINER.lessons(document)).extracting(Lesson::answer).containsExactly("overview", "application");
        assertThat(TRAINER.lessons(report("甲县水利局").document())).isEmpty();
    }

    @Test
    void aPartThatNeedsNoRoleIsALessonToo() {
        ReviewedDocument document = report("甲县水利局").noRole(2).document();
        assertThat(TRAINER.lessons(document)).extracting(Lesson::answer).containsExactly("null");
    }

    @Test
    void contradictionsAreLeftOutAndNamed() {
        List<Lesson<String>> all = Stream.concat(
                        Stream.generate(() -> new Lesson<>("a", LEARNED, "甲", "problems", ""))
                                .limit(30),
                        Stream.of(
                                new Lesson<>("b", LEARNED, "乙", "problems", ""),
                                new Lesson<>("c", LEARNED, "乙", "functions", "")))
                .toList();
        Lessons<String> lessons = Lessons.of(all);
        assertThat(lessons.learned()).hasSize(30);
        assertThat(lessons.contradictory()).isEqualTo(2);
        assertThat(lessons.contradictions())
                .containsExactly(new Contradiction("乙", List.of("problems", "functions"), List.of("b", "c")));
        assertThat(lessons.unlearned()).containsExactly("functions");
    }

    /** One in ten: two of twenty are borne, two of nineteen are not. */
    @Test
    void tooManyContradictionsAreRefused() {
        assertThat(disputed(19).verdict()).isEqualTo(new Verdict.TooContradictory(2, 19));
        assertThat(disputed(20).verdict()).isNotInstanceOf(Verdict.TooContradictory.class);
    }

    private Retraining disputed(int all) {
        List<ReviewedDocument> agreed = Stream.generate(() ->
                        report("甲县水利局").role(0, "overview").sha256(KEPT_BACK).document())
                .limit(all - 2L)
                .toList();
        List<ReviewedDocument> disputed = Stream.of("problems", "performance")
                .map(role ->
                        report("乙县教育局").role(UNHEARD_OF, role).sha256(LEARNED).document())
                .toList();
        return Retraining.of(
                TRAINER, Stream.concat(agreed.stream(), disputed.stream()).toList(), models, ANY);
    }

    @Test
    void aFigureThatIsNoLongerKnownHasFallen() {
        Measured before = new Measured(Map.of("a", Measured.figure(0.5), "b", Measured.figure(0.5)), List.of());
        Measured after = new Measured(Map.of("a", new BigDecimal("0.4999")), List.of());
        assertThat(after.fallsFrom(before, Retraining.TOLERANCE))
                .extracting(Measured.Fall::figure)
                .containsExactlyInAnyOrder("a", "b");
        assertThat(after.fallsFrom(before, new BigDecimal("0.0001")))
                .extracting(Measured.Fall::figure)
                .containsExactly("b");
        assertThat(Retraining.TOLERANCE).isEqualByComparingTo("0");
    }

    @Test
    void oneDocumentOfFiveIsKeptBack() {
        long keptBack = Stream.iterate(0, i -> i + 1)
                .limit(1000)
                .map(i -> new Lesson<>(
                        "",
                        String.valueOf(new char[] {
                            Character.forDigit(i / 256 % 16, 16), Character.forDigit(i / 16 % 16, 16),
                            Character.forDigit(i % 16, 16), Character.forDigit(i * 7 % 16, 16)
                        }),
                        "",
                        "",
                        ""))
                .filter(Lesson::isKeptBack)
                .count();
        assertThat(keptBack).isBetween(150L, 250L);
    }

    @Test
    void theCardOfATrainedModelIsReadBack() {
        TrainedModel<RoleModel> installed = models.trained(ModelKind.SECTION_ROLES);
        assertThat(ModelCard.parse(installed.card().json())).isEqualTo(installed.card());
        assertThat(installed.card().version()).isEqualTo("0001");
    }
}
