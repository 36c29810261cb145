package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.model.report.Narrative;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class NarrativeReaderTest {
    private static final long SEED = 42;
    private static final String REPORT = """
            ^清河县档案馆2022年绩效自评报告
            一、单位概况
            （一）主要职责。保管档案。提供利用。
            二、存在的问题
            1、库房面积2000平方米，偏小；
            2、人手不足。
            附件：
            1.自评表
            """;

    private final NarrativeReader reader = new NarrativeReader();

    private Prose read(String script) {
        return reader.read(Script.paragraphs(script), new Account());
    }

    @Test
    void writesTheShapeOfTheContract() {
        Field.Struct narrative = read(REPORT).narrative().orElseThrow();

        assertThat(narrative.members().keySet())
                .containsExactly("sections", "functions", "problems", "improvements", "facts");
        JsonMapper strict = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        Narrative record = strict.convertValue(Plain.of(narrative), Narrative.class);
        assertThat(record.problems()).hasSize(2);
        assertThat(record.facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.section()).isEqualTo("/report/narrative/sections/1/sections/0"));
    }

    @Test
    void tiesEveryLeafToItsPlace() {
        Field.Struct narrative = read(REPORT).narrative().orElseThrow();
        Field.Struct chapter = (Field.Struct)
                ((Field.Sequence) narrative.get("sections")).elements().get(0);
        Field.Struct part = (Field.Struct)
                ((Field.Sequence) chapter.get("sections")).elements().get(0);

        Field.Text number = (Field.Text) part.get("number");
        assertThat(number.provenance().text()).isEqualTo("（一）");
        assertThat(number.provenance().place()).isEqualTo(paragraph(3));
        assertThat(number.provenance().binding()).isEqualTo(Binding.LABELLED);
        assertThat(((Field.Text) part.get("heading")).provenance().binding()).isEqualTo(Binding.POSITIONAL);
        assertThat(((Field.Text) part.get("role")).provenance().text()).isEqualTo("主要职责");
        assertThat(((Field.Text) chapter.get("role")).provenance().binding()).isEqualTo(Binding.DERIVED);
    }

    @Test
    void notesANumberThatARecogniserMisread() {
        Field.Struct narrative =
                read("^绩效自评报告\n一、单位概况\n（—）主要职责\n保管档案。").narrative().orElseThrow();
        Field.Struct chapter = (Field.Struct)
                ((Field.Sequence) narrative.get("sections")).elements().get(0);
        Field.Struct part = (Field.Struct)
                ((Field.Sequence) chapter.get("sections")).elements().get(0);

        Field.Text number = (Field.Text) part.get("number");
        assertThat(number.value()).isEqualTo("（一）");
        assertThat(number.provenance().text()).isEqualTo("（—）");
        assertThat(number.provenance().note()).isPresent();
    }

    @Test
    void entersWhatItUsesAndNothingElse() {
        Account account = new Account();
        String script = "^绩效自评报告\n单位名称：清河县档案馆\n^绩效自评报告\n一、职责\n保管档案。\n- 1 -\n附件：\n1.自评表\n2023年3月1日";

        reader.read(Script.paragraphs(script), account);

        assertThat(IntStream.rangeClosed(1, 9)
                        .mapToObj(n -> account.use(paragraph(n)).map(Enum::name).orElse("-"))
                        .toList())
                .containsExactly("-", "VALUE", "VALUE", "VALUE", "VALUE", "-", "LABEL", "VALUE", "-");
    }

    private static Place paragraph(int number) {
        return Script.paragraphs("\n".repeat(number)).get(number - 1).place();
    }

    @Test
    void readsContentsRunningHeadsAndFootnotesOnlyForAttachments() {
        Places places = new Places();
        List<Paragraph> paragraphs = List.of(
                of("附件1 自评表\t5", Paragraph.Kind.TABLE_OF_CONTENTS, places),
                of("一、职责\t1", Paragraph.Kind.TABLE_OF_CONTENTS, places),
                of("清河县档案馆2022年绩效自评报告", Paragraph.Kind.BODY, places),
                of("一、职责", Paragraph.Kind.BODY, places),
                of("保管档案。", Paragraph.Kind.BODY, places),
                of("脚注。", Paragraph.Kind.FOOTNOTE, places),
                of("利用档案。", Paragraph.Kind.BODY, places),
                of("二、页眉", Paragraph.Kind.RUNNING, places));

        Prose prose = reader.read(paragraphs, new Account());

        assertThat(prose.attachments()).extracting(NamedAttachment::number).containsExactly(1);
        assertThat(prose.attachments().get(0).name().value()).isEqualTo("自评表");
        Field.Sequence sections =
                (Field.Sequence) prose.narrative().orElseThrow().get("sections");
        assertThat(sections.elements()).hasSize(1);
        assertThat(Plain.of(((Field.Struct) sections.elements().get(0)).get("paragraphs")))
                .isEqualTo(List.of("保管档案。", "利用档案。"));
    }

    private static Paragraph of(String text, Paragraph.Kind kind, Places places) {
        return new Paragraph(text, kind, Style.PLAIN, places.nextParagraph());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "注：1.一级指标分值统一设置为50分。\n2.得分合计100分。",
                "填表人：甲　　填报日期：2022年4月12日",
                "^项目支出绩效自评表\n^（2022年度）",
                "说明：本表一式两份。",
                "填表说明\n一、本表由各单位填报。\n二、金额保留两位小数。\n三、得分不得涂改。",
                "附件1",
                "^绩效自评报告",
                "一、单位概况"
            })
    void findsNoNarrativeWhereThereIsNone(String script) {
        assertThat(read(script).narrative()).isEmpty();
    }

    @Test
    void findsANarrativeWithoutATitle() {
        assertThat(read("一、单位职责\n保管档案。").narrative()).isPresent();
        assertThat(read("甲\n乙丙丁。").narrative()).isEmpty();
    }

    @Test
    void readsTheSameWhateverTheLocale() {
        String first = Printed.of(read(REPORT), List.of(), new Account());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Printed.of(
                            new NarrativeReader().read(Script.paragraphs(REPORT), new Account()),
                            List.of(),
                            new Account()))
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void survivesLongAndRepeatedInput() {
        int many = 5_000;
        for (String line :
                List.of("2023年3月1日", "^绩效自评报告", "附件：1.自评表", "①", "一、", "（（（（", "*甲", "#9甲", "1.1.1.1.1.", "一是；二是")) {
            String script = "^绩效自评报告\n一、职责\n" + String.join("\n", Collections.nCopies(many, line)) + "\n二、绩效\n好。";
            assertThat(read(script).title()).as(line).isPresent();
        }
        assertThat(read("^绩效自评报告\n一、" + "甲，1万元；".repeat(many)).narrative()).isPresent();
        assertThat(read("^绩效自评报告\n一、" + "1.".repeat(many) + "。").narrative()).isPresent();
        assertThat(read("^绩效自评报告\n" + " ".repeat(many) + "。").narrative()).isPresent();
    }

    @Test
    void losesNoWordOfAnyOrderOfParagraphs() {
        List<String> lines = List.of(
                "一、甲情况", "二、乙。丙丁。", "（一）戊", "（三）己，庚；", "1.辛", "2、壬。癸。", "①子；②丑。", "一是寅。", "第一，卯。", "辰巳。", "*午", "#1未",
                "申：", "1.5万元酉", "第二章戌");
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            List<String> shuffled = new java.util.ArrayList<>(lines);
            Collections.shuffle(shuffled, random);
            String script = "^绩效自评报告\n一、开头。\n" + String.join("\n", shuffled) + "\n结尾亥。";

            Prose prose = read(script);

            String all = String.valueOf(Plain.of(prose.narrative().orElseThrow().get("sections")));
            String missing = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
                    .codePoints()
                    .filter(c -> all.indexOf(c) < 0)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(missing).as(script).isEmpty();
        }
    }
}
