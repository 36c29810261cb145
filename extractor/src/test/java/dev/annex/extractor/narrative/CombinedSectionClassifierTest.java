package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.extractor.narrative.SectionContext.Neighbours;
import dev.annex.model.report.Section;
import dev.annex.model.report.SectionRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinedSectionClassifierTest {
    private static final LexicalSectionClassifier WORDING = new LexicalSectionClassifier(RoleVocabulary.standard());
    private static final RoleModel MODEL = RoleModel.standard();

    private final CombinedSectionClassifier classifier = new CombinedSectionClassifier(WORDING, MODEL);

    private static SectionContext topLevel(String heading, String text, String... parts) {
        return new SectionContext(
                true,
                Optional.of(heading),
                text,
                1,
                Optional.empty(),
                Optional.empty(),
                List.of(parts),
                new Neighbours(
                        Optional.of(NumberStyle.values()[0]),
                        3,
                        6,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        text));
    }

    @ParameterizedTest
    @CsvSource({
        "存在的问题, WHOLE",
        "一年来工作存在的问题, MOSTLY",
        "部门预算单位在各项重点工作推进中财务收支执行情况报告说明, PARTLY",
        "后备力量不足, VAGUE",
        "存在的问题及改进措施, SEVERAL",
        "尚待琢磨之处, NOT_AT_ALL",
    })
    void saysHowFarTheVocabularyCanBeReliedOn(String heading, Reliance reliance) {
        SectionContext section = topLevel(heading, "");

        assertThat(WORDING.relianceOn(WORDING.roleOf(section), section)).isEqualTo(reliance);
    }

    @Test
    void reliesLessOnAPartWhoseWordingsMeanNoRoleThere() {
        SectionContext part = new SectionContext(
                true, Optional.of("人员编制不足"), "", 2, Optional.of(SectionRole.PROBLEMS), Optional.empty(), List.of());

        assertThat(WORDING.relianceOn(WORDING.roleOf(part), part)).isEqualTo(Reliance.NO_ROLE_MEANT);
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 0.9995",
        "MOSTLY, 0.96",
        "PARTLY, 0.85",
        "VAGUE, 0.6",
        "SEVERAL, 0.9995",
        "NO_ROLE_MEANT, 0.9",
        "NOT_AT_ALL, 0.0667",
    })
    void sharesOutWhatTheVocabularyLeavesOpen(Reliance reliance, double share) {
        assertThat(reliance.likelihood(true)).isCloseTo(share, within(5e-5));
        assertThat(reliance.likelihood(false)).isCloseTo((1 - share) / 14, within(5e-6));
    }

    @Test
    void multipliesWhatBothWitnessesSay() {
        SectionContext section = topLevel("一年来工作存在的问题", "下一步，加强培训，完善制度。");
        Map<Optional<SectionRole>, Double> learned = MODEL.probabilities(section);
        double all = learned.entrySet().stream()
                .mapToDouble(answer -> (0.99 * answer.getValue() + 0.01 / 15)
                        * (answer.getKey().equals(Optional.of(SectionRole.PROBLEMS)) ? 0.96 : 0.04 / 14))
                .sum();
        double problems = (0.99 * learned.getOrDefault(Optional.of(SectionRole.PROBLEMS), 0.0) + 0.01 / 15) * 0.96;

        assertThat(classifier.roleOf(section).orElseThrow().probability().orElseThrow())
                .isCloseTo(problems / all, within(1e-9));
    }

    @Test
    void neverOverrulesAHeadingThatIsKnownWordByWord() {
        RoleReading reading = classifier
                .roleOf(topLevel("存在的问题", "下一步，我们将采取以下改进措施，落实整改，加强管理。"))
                .orElseThrow();

        assertThat(reading.role()).isEqualTo(SectionRole.PROBLEMS);
        assertThat(reading.binding()).isEqualTo(Binding.DERIVED);
    }

    @Test
    void leavesAHeadingOfWhichNothingIsKnownToTheModel() {
        SectionContext section = topLevel("尚待琢磨之处", "一是项目支付进度缓慢；二是人员力量不足；三是绩效目标不细。");

        RoleReading reading = classifier.roleOf(section).orElseThrow();

        assertThat(reading.role()).isEqualTo(SectionRole.PROBLEMS);
        assertThat(reading.binding()).isEqualTo(Binding.GUESSED);
        assertThat(reading.probability().orElseThrow()).isBetween(0.3, 1.0);
    }

    @Test
    void takesAnUnknownLabelBeforeAColonForAHeading() {
        SectionContext running = new SectionContext(
                true,
                Optional.empty(),
                "做得欠妥的事：一是项目支付进度缓慢；二是人员力量不足。",
                1,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Neighbours(
                        Optional.of(NumberStyle.values()[0]),
                        3,
                        5,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "做得欠妥的事：一是项目支付进度缓慢；二是人员力量不足。"));

        assertThat(classifier.roleOf(running).map(RoleReading::role)).contains(SectionRole.PROBLEMS);
    }

    @Test
    void givesNoRoleToASectionWhosePartsAreProblemsAndMeasures() {
        assertThat(SectionRoles.byBoth(MODEL)
                        .of(List.of(section("四、", "问题与出路", section("（一）", "主要问题"), section("（二）", "改进措施")))))
                .containsExactly(
                        Optional.empty(), Optional.of(SectionRole.PROBLEMS), Optional.of(SectionRole.IMPROVEMENTS));
    }

    @Test
    void givesACombinedHeadingItsFirstSubjectWhereItsPartsAreItems() {
        assertThat(SectionRoles.byBoth(MODEL)
                        .of(List.of(section("四、", "存在的问题及改进措施", section("（一）", "设备更新滞后"), section("（二）", "人才流失较多")))))
                .containsExactly(Optional.of(SectionRole.PROBLEMS), Optional.empty(), Optional.empty());
    }

    private static Section section(String number, String heading, Section... parts) {
        return new Section(Optional.of(number), Optional.of(heading), Optional.empty(), List.of(), List.of(parts));
    }
}
