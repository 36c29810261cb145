package dev.annex.extractor.confidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.model.Resources;
import dev.annex.model.evidence.Basis;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.finding.Unmapped;
import dev.annex.model.finding.Unmapped.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RaterTest {
    private static final String FORM = """
            附件1
            部门整体支出绩效评价基础数据表
            财政供养人员情况（人）\t编制数\t2023年实际在职人数\t控制率
            \t40\t38\t95%
            经费控制情况（万元）\t2022年决算数\t2023年预算数\t2023年决算数
            三公经费\t12.50\t11.00\t9.80
            1、公务用车购置和维护经费\t8.00\t7.00\t6.30
            其中：公车购置\t0.00\t0.00\t0.00
            公车运行维护\t8.00\t7.00\t6.30
            2、出国经费\t0.00\t0.00\t0.00
            3、公务接待\t4.50\t4.00\t3.50
            """;

    private static Extraction extraction() throws UnreadableException, IOException {
        return Extractor.create()
                .extract(SourceFile.of("report.txt", new ByteArrayInputStream(FORM.getBytes(UTF_8)), Limits.DEFAULT));
    }

    private static Extraction with(List<Unmapped> unmapped, Extraction of) {
        return new Extraction(
                of.schemaVersion(), of.source(), of.report(), of.evidence(), of.checks(), unmapped, of.diagnostics());
    }

    @Test
    void noItemIsSurerThanTheRoleOfItsSection() throws UnreadableException, IOException {
        String report = """
                某某局2023年度部门整体支出绩效自评报告
                一、部门基本情况
                某某局在编18人。
                二、尚待琢磨之处
                一是支付进度慢；二是人员少。
                """;
        Map<String, Evidence> evidence = Extractor.create()
                .extract(SourceFile.of("r.txt", new ByteArrayInputStream(report.getBytes(UTF_8)), Limits.DEFAULT))
                .evidence();

        Evidence role = Objects.requireNonNull(evidence.get("/report/narrative/sections/1/role"));
        Evidence problem = Objects.requireNonNull(evidence.get("/report/narrative/problems/0/text"));
        Evidence worded = Objects.requireNonNull(evidence.get("/report/narrative/sections/0/role"));
        double certainty = role.basis().flatMap(Basis::certainty).orElseThrow();
        assertThat(certainty).isLessThan(BasisOf.CERTAIN);
        assertThat(role.confidence()).isLessThanOrEqualTo(certainty);
        assertThat(problem.confidence()).isLessThanOrEqualTo(certainty);
        assertThat(worded.basis().flatMap(Basis::certainty)).isEmpty();
        assertThat(BasisOf.CERTAIN).isEqualTo(0.99);
    }

    /** The output of the form, with as many cells that nobody knew what to do with in each of its tables. */
    private static Extraction unfamiliar(int cells) throws UnreadableException, IOException {
        Extraction extraction = extraction();
        List<Unmapped> unmapped = new ArrayList<>();
        extraction.evidence().values().stream()
                .flatMap(each -> each.table().stream())
                .distinct()
                .forEach(table -> IntStream.range(0, cells)
                        .forEach(row -> unmapped.add(new Unmapped(
                                Kind.CELL,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(table),
                                Optional.of(row + 100),
                                Optional.of(1),
                                Optional.empty(),
                                Optional.of("?"),
                                List.of()))));
        return with(unmapped, extraction);
    }

    @Test
    void ratingWhatWasRatedGivesTheSame() throws Exception {
        Extraction once = unfamiliar(60);
        Extraction rated = new Rater().rate(once);
        assertThat(ExtractionJson.toBytes(new Rater().rate(rated))).isEqualTo(ExtractionJson.toBytes(rated));
    }

    @Test
    void aFormOfUnknownLayoutIsRatedLowerAsAWholeAndSaysWhy() throws Exception {
        Map<String, Evidence> known = extraction().evidence();
        Map<String, Evidence> unknown = new Rater().rate(unfamiliar(60)).evidence();
        List<String> inForm = known.keySet().stream()
                .filter(pointer -> pointer.startsWith("/report/baseData/expenditure"))
                .toList();
        assertThat(inForm).hasSizeGreaterThan(10);
        assertThat(inForm).allSatisfy(pointer -> {
            assertThat(at(unknown, pointer).confidence())
                    .isLessThan(at(known, pointer).confidence() / 1.1);
            assertThat(at(unknown, pointer).note().orElse("")).contains("置信度下调", "版式不熟悉");
        });
        assertThat(inForm)
                .noneSatisfy(pointer ->
                        assertThat(at(known, pointer).note().orElse("")).contains("置信度下调"));
    }

    @Test
    void whatIsUnlikeTheSampleIsNotTakenUnseen() throws Exception {
        Calibration calibration = Calibration.builtIn();
        Extraction marked = new Acceptance(calibration, 0.99).mark(new Rater().rate(unfamiliar(60)));
        assertThat(at(marked.evidence(), "/report/baseData/staffing/actual").accepted())
                .contains(false);
        assertThat(marked.diagnostics())
                .anySatisfy(diagnostic -> assertThat(diagnostic.code()).isEqualTo(Acceptance.REFUSED));
    }

    @Test
    void whatIsSureIsTakenUnseen() throws Exception {
        Extraction marked = new Acceptance(Calibration.builtIn(), 0.99).mark(extraction());
        assertThat(at(marked.evidence(), "/report/baseData/staffing/actual").accepted())
                .contains(true);
        assertThat(marked.evidence().values())
                .allSatisfy(each -> assertThat(each.accepted()).isPresent());
    }

    @Test
    void nothingIsPromisedThatWasNotMeasured() {
        assertThatThrownBy(() -> new Acceptance(Calibration.builtIn(), 0.9999))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleWhoseFiguresStandElsewhereSpeaksForAValue() throws Exception {
        Map<String, Signals> signals = SignalReader.read(extraction());
        assertThat(at(signals, "/report/baseData/staffing/controlRate").get(Signal.RULES_EXACT))
                .isPositive();
    }

    @Test
    void aRuleOverTheSameCharactersSpeaksForNothing() throws Exception {
        Extraction extraction = extraction();
        String pointer = "/report/baseData/staffing/controlRate";
        Evidence one = at(extraction.evidence(), pointer);
        Map<String, Evidence> evidence = new java.util.LinkedHashMap<>(extraction.evidence());
        evidence.replaceAll((key, each) -> key.startsWith("/report/baseData/staffing/") ? one : each);
        Map<String, Signals> signals = SignalReader.read(extraction.with(evidence));
        assertThat(at(signals, pointer).get(Signal.RULES_EXACT)).isZero();
        assertThat(at(signals, pointer).get(Signal.RULES_BOUND)).isZero();
    }

    @Test
    void theCalibrationIsReadAsItIsWritten() throws IOException {
        try (InputStream in = Resources.calibration()) {
            assertThat(Calibration.builtIn().json()).isEqualTo(new String(in.readAllBytes(), UTF_8));
        }
    }

    @Test
    void refusesABrokenCalibration() {
        String json = Calibration.builtIn().json();
        assertThatThrownBy(() -> read(json.substring(0, json.length() / 2))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("{}")).isInstanceOf(IOException.class).hasMessageContaining("no calibration");
        assertThatThrownBy(() -> read(json.replace("\"goodScan\" : {", "\"otherScan\" : {")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("strata");
        assertThatThrownBy(() -> read(json.replaceFirst("\"rulesExact\" : ", "\"rulesExact\" : -")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("rulesExact");
        assertThatThrownBy(() -> read("")).isInstanceOf(IOException.class);
    }

    private static Calibration read(String json) throws IOException {
        return Calibration.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static <T> T at(Map<String, T> values, String pointer) {
        return Objects.requireNonNull(values.get(pointer), pointer);
    }
}
