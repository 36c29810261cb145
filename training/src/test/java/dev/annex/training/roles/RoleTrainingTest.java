package dev.annex.training.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.narrative.RoleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoleTrainingTest {
    private static byte[] stored() throws IOException {
        try (InputStream in = RoleModel.class.getResourceAsStream(RoleModel.RESOURCE)) {
            return in.readAllBytes();
        }
    }

    @Test
    void trainingFromTheRepositoryGivesTheStoredModel() throws IOException {
        Map<String, byte[]> stored = TimelessZip.entries(stored());
        Map<String, byte[]> trained = TimelessZip.entries(RoleTraining.train());

        assertThat(trained.keySet()).isEqualTo(stored.keySet());
        trained.forEach((name, entry) ->
                assertThat(Arrays.equals(entry, stored.get(name))).as(name).isTrue());
    }

    @Test
    void theStoredModelIsAsGoodAsItsCardSays() throws IOException {
        RoleTraining measured = RoleTraining.of(stored());
        try (InputStream card =
                RoleModel.class.getResourceAsStream("/dev/annex/model/narrative/section-roles.card.json")) {
            assertThat(measured.card().json()).isEqualTo(new String(card.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(measured.both().macroF1()).isGreaterThan(measured.wording().macroF1());
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> RoleModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("重新训练");
    }

    @Test
    void refusesToLearnFromNothing() {
        assertThatThrownBy(() -> RoleTrainer.train(Stream.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
