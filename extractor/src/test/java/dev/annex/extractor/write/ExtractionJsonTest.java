package dev.annex.extractor.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Extraction;
import dev.annex.model.Source;
import dev.annex.model.evidence.Box;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.evidence.Origin;
import dev.annex.model.evidence.Review;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import dev.annex.model.finding.Unmapped;
import dev.annex.model.report.Attachment;
import dev.annex.model.report.Fact;
import dev.annex.model.report.FundTable;
import dev.annex.model.report.FundTableRow;
import dev.annex.model.report.Narrative;
import dev.annex.model.report.OtherTable;
import dev.annex.model.report.Report;
import dev.annex.model.report.Section;
import dev.annex.model.report.SectionRole;
import dev.annex.model.report.TableValue;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ExtractionJsonTest {

    @Test
    void readsBackWhatItWrote() throws Exception {
        Extraction extraction = extraction();
        assertThat(read(ExtractionJson.toBytes(extraction))).isEqualTo(extraction);
    }

    @Test
    void writesTheSameBytesAgainAfterReading() throws Exception {
        byte[] first = ExtractionJson.toBytes(extraction());
        assertThat(ExtractionJson.toBytes(read(first))).isEqualTo(first);
    }

    @Test
    void writesIndentedWithOneLinePerEvidence() {
        String json = new String(ExtractionJson.toBytes(extraction()), UTF_8);
        assertThat(json)
                .startsWith("{\n  \"schemaVersion\": \"1\",\n  \"source\": {\n    \"fileName\": \"某局.docx\",\n")
                .contains("\n    \"/report/fiscalYear\": {\"confidence\": 0.98, \"text\": \"2023年\", \"page\": 2, "
                        + "\"box\": [ 10.5, 20.0, 30.0, 40.0 ], \"from\": \"paragraph\", \"paragraph\": 3, "
                        + "\"note\": \"甲\", \"alternatives\": [ \"2028年\" ]},\n")
                .contains("\n    \"/report/title\": {\"confidence\": 1.0, \"text\": \"报告\", \"from\": \"derived\", "
                        + "\"reviewed\": {\"by\": \"李四\", \"at\": \"2024-03-01T09:30:00+08:00\", "
                        + "\"action\": \"corrected\", \"previous\": \"报吿\"}}\n  },\n")
                .endsWith("\n}\n")
                .doesNotContain("\r", "\t");
    }

    @Test
    void keepsEveryPrintedDigit() {
        String json = new String(ExtractionJson.toBytes(extraction()), UTF_8);
        assertThat(json).contains("12.30, \"2019999\", 0.00, 1000, null");
        JsonNode values = ExtractionJson.toTree(extraction().report()).at("/fundTables/0/rows/0/values");
        assertThat(values.get(0).decimalValue()).isEqualTo(new BigDecimal("12.30"));
    }

    @Test
    void writesNullForWhatTheReportDoesNotSay() {
        JsonNode report = ExtractionJson.toTree(extraction().report());
        assertThat(report.get("baseData").isNull()).isTrue();
        assertThat(report.at("/narrative/sections/0/role").asString()).isEqualTo("generalPublicBudget");
        assertThat(List.copyOf(report.propertyNames()))
                .startsWith("title", "fiscalYear", "department", "baseData", "departmentEvaluation");
    }

    @Test
    void passesOverKeysOfLaterVersions() throws Exception {
        ObjectNode tree = (ObjectNode) tree();
        tree.put("certificate", "later");
        ((ObjectNode) tree.path("report")).putArray("signatures").add(1);
        assertThat(read(tree.toString().getBytes(UTF_8))).isEqualTo(extraction());
    }

    @ParameterizedTest
    @CsvSource({
        "/report, title, /report/title",
        "/report/narrative/facts/0, value, /report/narrative/facts/0/value",
        "/report, attachments, /report/attachments",
        "'', evidence, /evidence",
        "/evidence/~1report~1title, from, /evidence/~1report~1title/from"
    })
    void saysWhichKeyIsMissing(String parent, String key, String named) throws Exception {
        ObjectNode tree = (ObjectNode) tree();
        ((ObjectNode) tree.at(parent)).remove(key);
        assertThatThrownBy(() -> read(tree.toString().getBytes(UTF_8)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("a.json：不是 Annex 的输出，" + named + " 处");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,",
                "{\"a\":1,\"a\":2}",
                "\u0000\u0001",
                "{\"schemaVersion\":\"1\"} x",
                "3",
                "null",
                "[]"
            })
    void refusesWhatIsNoOutput(String json) {
        assertThatThrownBy(() -> read(json.getBytes(UTF_8)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("a.json：");
    }

    @Test
    void refusesTextThatIsNestedTooDeep() {
        assertThatThrownBy(() -> read("[".repeat(100_000).getBytes(UTF_8))).isInstanceOf(UnreadableException.class);
    }

    @Test
    void refusesANullWhereAValueMustBe() throws Exception {
        ObjectNode tree = (ObjectNode) tree();
        ((ObjectNode) tree.at("/report/narrative/facts/0")).putNull("text");
        assertThatThrownBy(() -> read(tree.toString().getBytes(UTF_8)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("/report/narrative/facts/0");
    }

    private static JsonNode tree() throws Exception {
        return ExtractionJson.readTree("a.json", new ByteArrayInputStream(ExtractionJson.toBytes(extraction())));
    }

    private static Extraction read(byte[] json) throws UnreadableException {
        return ExtractionJson.read("a.json", new ByteArrayInputStream(json));
    }

    private static Extraction extraction() {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        evidence.put(
                "/report/fiscalYear",
                new Evidence(
                        0.98,
                        "2023年",
                        Optional.of(2),
                        Optional.of(new Box(10.5, 20, 30, 40)),
                        Origin.PARAGRAPH,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(3),
                        Optional.of("甲"),
                        List.of("2028年")));
        evidence.put(
                "/report/title",
                new Evidence(
                                1,
                                "报告",
                                Optional.empty(),
                                Optional.empty(),
                                Origin.DERIVED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())
                        .reviewed(new Review(
                                "李四", "2024-03-01T09:30:00+08:00", Review.Action.CORRECTED, Optional.of("报吿"))));
        return new Extraction(
                Extraction.SCHEMA_VERSION,
                new Source(
                        "某局.docx",
                        "0".repeat(64),
                        "application/zip",
                        Optional.empty(),
                        Source.Content.DIGITAL,
                        new TreeMap<>(Map.of("annex", "0.1.0"))),
                report(),
                evidence,
                List.of(new Check(
                        "controlRate",
                        Check.Status.PASSED,
                        Severity.ERROR,
                        "控制率",
                        Optional.of(new BigDecimal("71.43")),
                        Optional.empty(),
                        List.of("/report/title"))),
                List.of(new Unmapped(
                        Unmapped.Kind.CELL,
                        Optional.of(1),
                        Optional.empty(),
                        Optional.of(2),
                        Optional.of(3),
                        Optional.of(4),
                        Optional.empty(),
                        Optional.of("“字”"),
                        List.of())),
                List.of(new Diagnostic(Severity.INFO, "note", "提示", Optional.empty())));
    }

    private static Report report() {
        FundTable fund = new FundTable(
                FundTable.Kind.STATE_CAPITAL,
                Optional.empty(),
                Optional.of("表"),
                Optional.of("万元"),
                List.of(Optional.of("金额"), Optional.empty()),
                List.of(new FundTableRow(
                        Optional.empty(),
                        List.of(
                                Optional.of(new TableValue.Amount(new BigDecimal("12.30"))),
                                Optional.of(new TableValue.Text("2019999")),
                                Optional.of(new TableValue.Amount(new BigDecimal("0.00"))),
                                Optional.of(new TableValue.Amount(new BigDecimal("1000"))),
                                Optional.empty()))));
        Section section = new Section(
                Optional.of("一、"),
                Optional.empty(),
                Optional.of(SectionRole.GENERAL_PUBLIC_BUDGET),
                List.of("文\n字\"引\""),
                List.of(new Section(Optional.empty(), Optional.of("下"), Optional.empty(), List.of(), List.of())));
        Fact fact = new Fact(
                "/report/narrative/sections/0",
                Optional.of("基本支出"),
                Fact.Measure.BUDGET,
                Optional.of(2023),
                new BigDecimal("68.150"),
                Optional.of("万元"),
                "68.150万元");
        return new Report(
                Optional.of("报告"),
                Optional.of(2023),
                Optional.of("某局"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(fund),
                List.of(new OtherTable(
                        Optional.empty(),
                        List.of(Optional.of("列"), Optional.empty()),
                        List.of(List.of(Optional.empty(), Optional.of("0.50"))))),
                Optional.of(new Narrative(List.of(section), List.of(), List.of(), List.of(), List.of(fact))),
                List.of(new Attachment(1, "附", true)));
    }
}
