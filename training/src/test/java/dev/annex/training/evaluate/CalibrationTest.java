package dev.annex.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annex.training.evaluate.Calibration.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures in {@code calibrations.json} are those of the reference program, {@code score.py}; the Brier score is by definition. */
class CalibrationTest {

    @TestFactory
    Stream<DynamicTest> givesTheFiguresOfTheReference() throws IOException {
        try (InputStream cases = CalibrationTest.class.getResourceAsStream("calibrations.json")) {
            return JsonMapper.shared()
                    .readTree(cases)
                    .valueStream()
                    .map(known -> DynamicTest.dynamicTest(known.get("name").stringValue(), () -> check(known)))
                    .toList()
                    .stream();
        }
    }

    private static void check(JsonNode known) {
        List<Claim> claims = known.get("claims")
                .valueStream()
                .map(claim -> new Claim(claim.get(0).doubleValue(), claim.get(1).booleanValue()))
                .toList();
        Calibration calibration = Calibration.of(claims);
        assertThat(calibration.fields()).isEqualTo(claims.size());
        assertThat(calibration.error()).isCloseTo(known.get("ece").doubleValue(), within(1e-12));
        assertThat(calibration.brier()).isCloseTo(known.get("brier").doubleValue(), within(1e-12));
        assertThat(calibration.auroc().isPresent())
                .isEqualTo(!known.get("auroc").isNull());
        calibration
                .auroc()
                .ifPresent(
                        auroc -> assertThat(auroc).isCloseTo(known.get("auroc").doubleValue(), within(1e-12)));
        assertThat(calibration.accepted().keySet()).containsExactly(0.99, 0.995, 0.999);
        assertThat(calibration.accepted().values())
                .containsExactlyElementsOf(known.get("accepted")
                        .valueStream()
                        .map(JsonNode::doubleValue)
                        .toList());
    }

    @Test
    void binsHoldEqualNumbersInTheOrderOfTheirConfidence() {
        List<Claim> claims = IntStream.range(0, 31)
                .mapToObj(i -> new Claim(i / 31.0, i % 2 == 0))
                .toList();
        List<Calibration.Bin> bins = Calibration.of(claims).bins();
        assertThat(bins)
                .hasSize(Calibration.BINS)
                .extracting(Calibration.Bin::fields)
                .containsOnly(2, 3);
        assertThat(bins).extracting(Calibration.Bin::confidence).isSorted();
        assertThat(bins.get(0)).isEqualTo(new Calibration.Bin(2, 0.5 / 31, 0.5));
    }

    @Test
    void withoutWrongValuesNothingTellsThemApart() {
        assertThat(Calibration.of(List.of(new Claim(0.9, true))).auroc()).isEqualTo(OptionalDouble.empty());
    }
}
