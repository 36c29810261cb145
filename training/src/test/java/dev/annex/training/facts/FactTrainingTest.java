package dev.annex.training.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.narrative.FactModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactTrainingTest {
    private static byte[] resource(String name) throws IOException {
        try (InputStream in = FactModel.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void theStoredModelIsGoodAndBetterThanPatternsAlone() throws IOException {
        FactTraining measured = FactTraining.of(resource(FactModel.RESOURCE));

        assertThat(measured.both().whole().f1())
                .isGreaterThanOrEqualTo(0.95)
                .isGreaterThanOrEqualTo(measured.pattern().whole().f1());
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> FactModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("重新训练");
    }

    @Test
    void refusesAModelOfAnotherTask() throws IOException {
        byte[] roles = resource("/dev/annex/model/narrative/section-roles.bin");
        assertThatThrownBy(() -> FactModel.read(new ByteArrayInputStream(roles)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("重新训练");
    }

    @Test
    void refusesToLearnFromNothing() {
        assertThatThrownBy(() -> FactTrainer.train(Stream.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
