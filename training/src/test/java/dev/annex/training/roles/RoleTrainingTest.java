package dev.annex.training.roles;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.extractor.narrative.RoleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoleTrainingTest {
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
