package dev.annex.training.misreading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.training.misreading.Tally.Fate;
import org.junit.jupiter.api.Test;

class PlantedMisreadingsTest {
    /** {@code -Dplanted.reports=1000} plants 10,000 digits. */
    private static final int REPORTS = Integer.getInteger("planted.reports", 12);

    private static final int FIRST_SEED = Integer.getInteger("planted.seed", 70_000);

    private static final int PLANTS = 10;

    @Test
    void misreadingsAreTakenBackAndNothingElseIsChanged() {
        Tally tally = PlantedMisreadings.of(FIRST_SEED, REPORTS, PLANTS);
        if (REPORTS != 12) {
            System.out.println(tally);
        }

        assertThat(tally.plants()).isGreaterThan(REPORTS * PLANTS / 2);
        assertThat(tally.count(Fate.WRONGLY_CHANGED))
                .as("changed to what is not printed")
                .isZero();
        assertThat(tally.count(Fate.REPAIRED)).isGreaterThan(tally.foundMisreadings() / 2);
        assertThat(tally.count(Fate.SLIP_AS_SOURCE)).isGreaterThan(tally.foundSlips() * 8 / 10);
    }
}
