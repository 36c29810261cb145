package dev.annex.training.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.learned.ModelKind;
import dev.annex.extractor.learned.Models;
import dev.annex.extractor.learned.TrainedModel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainersTest {
    static Stream<Trainer<?>> trainers() {
        return Trainers.ALL.stream();
    }

    @Test
    void thereIsATrainerForEachKind() {
        List<ModelKind<?>> trained = Trainers.ALL.stream()
                .<ModelKind<?>>map(trainer -> trainer.kind())
                .toList();
        assertThat(trained).isEqualTo(ModelKind.ALL);
        ModelKind.ALL.forEach(kind -> assertThat(Trainers.of(kind)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void trainingFromTheRepositoryGivesTheStoredModelAndItsCard(Trainer<?> trainer) {
        TrainedModel<?> stored = Models.builtIn().trained(trainer.kind());
        Trained trained = Trained.fromGrammar(trainer);
        assertThat(trained.card().json()).isEqualTo(stored.card().json());
        assertThat(trained.file()).isEqualTo(stored.file());
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void theFormatIsTheOneThatTheCardStates(Trainer<?> trainer) {
        TrainedModel<?> stored = Models.builtIn().trained(trainer.kind());
        assertThat(stored.card().formatVersion()).isEqualTo(trainer.kind().formatVersion());
        assertThat(stored.card().isBuiltIn()).isTrue();
    }
}
