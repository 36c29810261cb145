package dev.annex.training.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.learned.ModelCard;
import dev.annex.extractor.learned.ModelKind;
import dev.annex.extractor.learned.Models;
import dev.annex.extractor.learned.TrainedModel;
import dev.annex.training.roles.TimelessZip;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    void trainingFromTheRepositoryGivesTheStoredModelAndItsCard(Trainer<?> trainer) throws IOException {
        TrainedModel<?> stored = Models.builtIn().trained(trainer.kind());
        Trained trained = Trained.fromGrammar(trainer);
        Map<String, byte[]> again = entries(trainer, trained.file());
        Map<String, byte[]> kept = entries(trainer, stored.file());
        assertThat(again.keySet()).isEqualTo(kept.keySet());
        again.forEach((name, entry) ->
                assertThat(Arrays.equals(entry, kept.get(name))).as(name).isTrue());
        assertThat(withoutHash(trained.card())).isEqualTo(withoutHash(stored.card()));
    }

    private static Map<String, byte[]> entries(Trainer<?> trainer, byte[] file) throws IOException {
        return trainer.kind().format() == ModelKind.Format.OPEN_NLP ? TimelessZip.entries(file) : Map.of("", file);
    }

    /** Other libraries of the platform pack the same entries in other bytes. */
    private static String withoutHash(ModelCard card) {
        return card.json().replace(card.sha256(), "");
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void theFormatIsTheOneThatTheCardStates(Trainer<?> trainer) {
        TrainedModel<?> stored = Models.builtIn().trained(trainer.kind());
        assertThat(stored.card().formatVersion()).isEqualTo(trainer.kind().formatVersion());
        assertThat(stored.card().isBuiltIn()).isTrue();
    }
}
