package dev.annex.training.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.annex.extractor.confidence.Certificate;
import dev.annex.training.confidence.Sample.Rated;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificationTest {

    /** Documents of a hundred fields, of which the least sure ones are wrong. */
    private static Sample sample(int documents, int wrong) {
        List<Rated> fields = new ArrayList<>();
        for (int document = 0; document < documents; document++) {
            for (int field = 0; field < 100; field++) {
                fields.add(new Rated(document, 0.99999 - field * 0.005, field < 100 - wrong, 1));
            }
        }
        return new Sample(fields);
    }

    private static Certificate certificate(double precision, Sample sample) {
        return Certification.of(sample).stream()
                .filter(each -> each.precision() == precision)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesWhatIsRightAndLeavesTheRest() {
        Certificate certificate = certificate(0.999, sample(200, 5));
        assertThat(certificate.threshold()).isPresent();
        assertThat(certificate.errors()).isZero();
        assertThat(certificate.coverage()).isEqualTo(0.95, offset(1e-9));
        assertThat(certificate.clean()).isZero();
        assertThat(certificate.lowerBound()).isGreaterThanOrEqualTo(0.999);
    }

    @Test
    void promisesLessForMoreFields() {
        assertThat(certificate(0.99, sample(200, 5)).coverage())
                .isGreaterThanOrEqualTo(certificate(0.999, sample(200, 5)).coverage());
        assertThat(certificate(0.999, sample(200, 0)).clean()).isEqualTo(1);
    }

    @Test
    void promisesNothingFromTooSmallASample() {
        assertThat(certificate(0.999, sample(29, 0)).threshold()).isEmpty();
        assertThat(certificate(0.999, sample(29, 0)).documents()).isEqualTo(29);
        assertThat(certificate(0.999, sample(30, 0)).threshold()).isPresent();
        assertThat(certificate(0.99, sample(2, 0)).threshold()).isEmpty();
        assertThat(certificate(0.99, sample(3, 0)).threshold()).isPresent();
    }

    @Test
    void stopsAtTheFirstThresholdThatFails() {
        List<Rated> fields = new ArrayList<>(sample(100, 0).fields());
        for (int document = 0; document < 60; document++) {
            fields.add(new Rated(document, 0.8, false, 1));
        }
        Certificate certificate = certificate(0.999, new Sample(fields));
        assertThat(certificate.threshold().orElseThrow()).isGreaterThan(0.8);
        assertThat(certificate.coverage()).isBetween(0.3, 0.31);
    }

    @Test
    void mistakesThatComeTogetherCountForLess() {
        List<Rated> together = new ArrayList<>();
        List<Rated> apart = new ArrayList<>();
        for (int document = 0; document < 100; document++) {
            for (int field = 0; field < 100; field++) {
                together.add(new Rated(document, 0.9, document != 0, 1));
                apart.add(new Rated(document, 0.9, field != 0, 1));
            }
        }
        assertThat(new Sample(apart).designEffect()).isEqualTo(1);
        assertThat(new Sample(together).designEffect()).isEqualTo(100, offset(2.0));
    }

    @Test
    void shortensTheSampleByItsDesignEffect() {
        List<Rated> fields = new ArrayList<>();
        for (int document = 0; document < 1000; document++) {
            for (int field = 0; field < 100; field++) {
                fields.add(new Rated(document, 0.99, document != 0, 1));
            }
        }
        assertThat(certificate(0.99, new Sample(fields)).threshold()).isPresent();
        assertThat(certificate(0.999, new Sample(fields)).threshold()).isEmpty();
    }

    @Test
    void theRiskIsFivePercent() {
        assertThat(Certification.RISK).isEqualTo(0.05);
        assertThat(Certification.PRECISIONS).containsExactly(0.99, 0.995, 0.999);
    }
}
