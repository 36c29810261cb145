package dev.annex.training.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExampleRecipeTest {
    private static final ExampleRecipe RECIPE = ExampleRecipe.builtIn();

    @Test
    void theExamplesThatAreKeptAreThoseOfTheRecipe() {
        Set<Long> seeds = new TreeSet<>(RECIPE.digitalReports().keySet());
        seeds.addAll(RECIPE.scannedReports().keySet());

        assertThat(Examples.builtIn().all().stream().map(Example::document).collect(Collectors.toSet()))
                .isEqualTo(seeds);
    }

    @Test
    void noReportIsInBothPartsAndNoneIsScannedTwice() {
        assertThat(RECIPE.scannedReports().keySet())
                .doesNotContainAnyElementsOf(RECIPE.digitalReports().keySet())
                .hasSize(RECIPE.scanned().values().stream()
                        .mapToInt(seeds -> seeds.size())
                        .sum());
    }

    @Test
    void itSaysInOneSentenceWhatTheExamplesAreReadFrom() {
        assertThat(RECIPE.description())
                .contains("seeds " + RECIPE.digital().firstSeed() + " to ", "report.docx", "recipe.json");
    }
}
