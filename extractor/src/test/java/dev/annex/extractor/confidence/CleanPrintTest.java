package dev.annex.extractor.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPrintTest {

    @ParameterizedTest
    @ValueSource(strings = {"公车…运行…维护", "99.4°", "不让：·名学生", "目标1完成．汛期安全", "（未完", "≧", "让群众满意 ,实现"})
    void tracesOfDirtAreNoPrint(String text) {
        assertThat(CleanPrint.is(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"公车运行维护", "≥95%", "1,234.50", "其中：“一约四会一队”（示范）", "2023年——2025年", "近5千人", "……"})
    void whatIsPrintedIsClean(String text) {
        assertThat(CleanPrint.is(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.986, GOOD_SCAN", "0.9859, POOR_SCAN"})
    void aScanIsGoodFromItsCertaintyOn(double certainty, Stratum stratum) {
        assertThat(Stratum.scan(certainty)).isEqualTo(stratum);
    }
}
