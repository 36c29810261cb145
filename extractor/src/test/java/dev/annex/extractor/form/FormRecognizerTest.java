package dev.annex.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.field.Account;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormRecognizerTest {
    private static final FormReader WITH_MODEL = new FormReader(FormCatalog.builtIn());
    private static final FormReader WITHOUT = new FormReader(FormCatalog.builtIn(), Optional.empty());

    /** A form whose only identifying label was misread. */
    private static final String PROJECT = """
            |顶目名称|乡村道路维修|
            |主管部门|临沅县交通局|实施单位|临沅县公路所|
            |项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|
            ||年度资金总额|10|12|11|10|91.67%|9.2|
            ||其中：当年财政拨款|10|12|11|
            ||上年结转资金|
            |年度总体目标|预期目标|实际完成情况|
            ||维修道路5公里。|已完成。|
            |一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|
            |产出指标|数量指标|维修里程|5公里|5公里|50|50|
            |效益指标|社会效益指标|出行条件|改善|改善|30|30|
            |满意度指标|服务对象满意度指标|群众满意度|≥90%|95%|10|10|
            """;

    /** A table with the header of the base data's expenditure. */
    private static final String THREE_PUBLIC = """
            |项目|上年决算数|本年预算数|本年决算数|
            |因公出国（境）费|0|0|0|
            |公务接待费|1.2|1.5|1.1|
            |国内接待批次|12|15|11|
            |合计|1.2|1.5|1.1|
            """;

    private static Forms read(FormReader reader, String text) {
        return reader.read(DocumentText.parse(text), new Account());
    }

    @Test
    void aFormWithoutTitleAndIdentifyingLabelIsKnownByItsOtherWords() {
        assertThat(read(WITHOUT, PROJECT).projectEvaluations()).isEmpty();
        assertThat(read(WITH_MODEL, PROJECT).projectEvaluations()).hasSize(1);
        assertThat(read(WITH_MODEL, "项日友出绩效白评表\n" + PROJECT).projectEvaluations())
                .hasSize(1);
    }

    @Test
    void aHeaderLikeThatOfAFormIsNotBelievedInATableOfOtherWords() {
        assertThat(read(WITHOUT, THREE_PUBLIC).baseData()).isPresent();
        assertThat(read(WITH_MODEL, THREE_PUBLIC).baseData()).isEmpty();
        assertThat(read(WITH_MODEL, THREE_PUBLIC).otherTables()).hasSize(1);
    }

    @Test
    void aKnownTitleIsBelievedWhateverTheWords() {
        assertThat(read(WITH_MODEL, ">部门整体支出绩效评价基础数据表\n" + THREE_PUBLIC).baseData())
                .isPresent();
    }

    @Test
    void theTitleOfAnotherFormIsBelievedToo() {
        assertThat(read(WITH_MODEL, ">项目支出绩效目标申报表\n" + PROJECT).projectEvaluations())
                .isEmpty();
    }

    @Test
    void aModelMustBeSureEnough() {
        assertThat(probability("none", THREE_PUBLIC, 2)).isLessThan(FormRecognizer.VETO);
        assertThat(read(WITH_MODEL, lines(THREE_PUBLIC, 2)).baseData()).isPresent();
        assertThat(probability("none", THREE_PUBLIC, 3)).isGreaterThan(FormRecognizer.VETO);
        assertThat(read(WITH_MODEL, lines(THREE_PUBLIC, 3)).baseData()).isEmpty();
        assertThat(probability("projectEvaluation", PROJECT, 3)).isGreaterThan(FormRecognizer.CLAIM);
        assertThat(read(WITH_MODEL, lines(PROJECT, 3)).projectEvaluations()).hasSize(1);
    }

    private static double probability(String form, String table, int rows) {
        FormModel.Guess guess = FormModel.standard().guess("", DocumentText.grid(lines(table, rows)));
        assertThat(guess.form()).isEqualTo(form);
        return guess.probability();
    }

    private static String lines(String text, int count) {
        return text.lines().limit(count).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> FormModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("重新训练");
    }

    @Test
    void refusesAModelOfOtherCategories() throws IOException {
        try (var roles = FormRecognizerTest.class.getResourceAsStream("/dev/annex/model/narrative/section-roles.bin")) {
            assertThatThrownBy(() -> FormModel.read(roles))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("类别");
        }
    }
}
