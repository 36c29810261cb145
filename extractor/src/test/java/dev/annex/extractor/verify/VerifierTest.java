package dev.annex.extractor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.model.finding.Check;
import dev.annex.model.finding.Severity;
import dev.annex.model.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {

    @Test
    void saysNothingOfWhatTheReportDoesNotHave() {
        assertThat(new Verifier().verify(TruthReports.of("{}"))).isEmpty();
    }

    @Test
    void showsTheArithmeticAndWhereItStands() {
        Check check = only("{\"baseData\":{\"staffing\":{\"authorized\":7,\"actual\":5,\"controlRate\":71.34}}}");
        assertThat(check)
                .isEqualTo(new Check(
                        "controlRate",
                        Check.Status.FAILED,
                        Severity.ERROR,
                        "控制率：5 ÷ 7 × 100 = 71.43，表中为 71.34",
                        Optional.of(new BigDecimal("71.43")),
                        Optional.of(new BigDecimal("71.34")),
                        List.of(
                                "/report/baseData/staffing/controlRate",
                                "/report/baseData/staffing/actual",
                                "/report/baseData/staffing/authorized")));
    }

    @Test
    void speaksEnglishToo() {
        Report wrong =
                TruthReports.of("{\"baseData\":{\"staffing\":{\"authorized\":7,\"actual\":5,\"controlRate\":80}}}");
        Report blank =
                TruthReports.of("{\"baseData\":{\"staffing\":{\"authorized\":null,\"actual\":5,\"controlRate\":80}}}");
        Verifier verifier = new Verifier(Verifier.builtIn(), Language.ENGLISH);
        assertThat(verifier.verify(wrong))
                .extracting(Check::message)
                .containsExactly("Staffing control rate: 5 / 7 * 100 = 71.43, printed 80");
        assertThat(verifier.verify(blank))
                .extracting(Check::message)
                .containsExactly("Staffing control rate: authorized is blank, not checked");
    }

    @Test
    void saysTheSameInEveryLocale() {
        Report report = TruthReports.of("""
                {"baseData":{"expenditure":{"unit":"万元","rows":[
                  {"item":"三公经费","code":"threePublic","level":1,"budget":1234567.5},
                  {"item":"接待","code":"threePublic.reception","level":2,"budget":1234567.6}]}}}""");
        List<Check> checks = new Verifier().verify(report);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(new Verifier().verify(report)).isEqualTo(checks);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"1E999999999, 5, 71.43", "7, 1E-999999999, 71.43", "7, 5, 1E999999999"})
    void doesNotChokeOnAbsurdNumbers(String authorized, String actual, String rate) {
        Check check = only("{\"baseData\":{\"staffing\":{\"authorized\":" + authorized + ",\"actual\":" + actual
                + ",\"controlRate\":" + rate + "}}}");
        assertThat(check.status()).isEqualTo(Check.Status.SKIPPED);
        assertThat(check.message()).endsWith("位数过多，未核对");
    }

    @Test
    void showsNoMoreThanTwentyTermsOfASum() {
        String indicators = "{\"level1\":\"产出\",\"level1Weight\":20,\"weight\":1},".repeat(20);
        assertThat(level1(indicators)).endsWith("1 + 1 = 20，表中为 20").doesNotContain("…");
        assertThat(level1(indicators + "{\"level1\":\"产出\",\"level1Weight\":20,\"weight\":1},"))
                .endsWith("1 + 1 + … = 21，表中为 20");
    }

    private static String level1(String indicators) {
        Report report = TruthReports.of("{\"projectEvaluations\":[{\"indicators\":["
                + indicators.substring(0, indicators.length() - 1) + "]}]}");
        return new Verifier()
                .verify(report).stream()
                        .filter(check -> check.id().equals("level1Weight"))
                        .map(Check::message)
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 7, 233.3, 233.33",
        "3, 7, 233.3331, 233.3333",
        "80000000, 1, 99, 0.00",
        "8, 5, 61, 62.5",
        "100000000, 1, 5, 0.000001",
        "1000000000, 1, 5, 0.00",
    })
    void roundsLongQuotientsToWhatIsPrintedOrTwoDecimals(
            String authorized, String actual, String rate, String expected) {
        Check check = only("{\"baseData\":{\"staffing\":{\"authorized\":" + authorized + ",\"actual\":" + actual
                + ",\"controlRate\":" + rate + "}}}");
        assertThat(check.expected().orElseThrow()).isEqualByComparingTo(expected);
        assertThat(check.actual().orElseThrow()).isEqualTo(new BigDecimal(rate));
    }

    private static Check only(String json) {
        List<Check> checks = new Verifier().verify(TruthReports.of(json));
        assertThat(checks).hasSize(1);
        return checks.get(0);
    }
}
