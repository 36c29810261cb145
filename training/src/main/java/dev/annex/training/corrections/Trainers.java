package dev.annex.training.corrections;

import dev.annex.extractor.learned.ModelKind;
import java.util.List;
import java.util.Optional;

/** A trainer for each kind of model. */
public final class Trainers {
    /** In the order of {@link ModelKind#ALL}. */
    public static final List<Trainer<?>> ALL =
            List.of(new FormKindTrainer(), new SectionRoleTrainer(), new FactsTrainer(), new ConfidenceTrainer());

    private Trainers() {}

    /** The trainer of a kind. */
    public static Optional<Trainer<?>> of(ModelKind<?> kind) {
        for (Trainer<?> trainer : ALL) {
            if (trainer.kind().equals(kind)) {
                return Optional.of(trainer);
            }
        }
        return Optional.empty();
    }
}
