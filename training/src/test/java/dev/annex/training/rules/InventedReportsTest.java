package dev.annex.training.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.verify.Verifier;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Severity;
import dev.annex.model.report.Report;
import dev.annex.samples.dress.Dresses;
import dev.annex.samples.random.PlantedMistake;
import dev.annex.samples.random.RandomReport;
import dev.annex.training.corpus.CorpusSample;
import dev.annex.training.corpus.Grammar;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules on reports that nobody wrote: silent where all adds up, and not where a mistake was planted. */
class InventedReportsTest {
    private static final int REPORTS = 300;

    private static final Map<PlantedMistake.Kind, String> RULES = Map.of(
            PlantedMistake.Kind.CONTROL_RATE, "controlRate",
            PlantedMistake.Kind.EXECUTION_RATE, "executionRate",
            PlantedMistake.Kind.TOTAL_SCORE, "scoresTotal",
            PlantedMistake.Kind.INDICATOR_WEIGHT, "weightsTotal",
            PlantedMistake.Kind.PROJECT_PARTS, "projectParts");

    /** Rules about figures that the grammar invents without asking what the forms say. */
    private static final Set<String> INVENTED = Set.of("threePublicInProse", "expenditureInProse", "previousInProse");

    private final Verifier verifier = new Verifier();

    @Test
    void thatAreSoundHaveNothingToBlame() {
        List<String> alarms = new ArrayList<>();
        for (long seed = 0; seed < REPORTS; seed++) {
            alarms.addAll(alarms(seed, RandomReport.of(seed, Dresses.of(seed)).report()));
        }
        assertThat(alarms).isEmpty();
    }

    @Test
    void toldByTheGrammarHaveNothingToBlame() {
        Grammar grammar = Grammar.standard();
        List<String> alarms = new ArrayList<>();
        for (long seed = 0; seed < REPORTS; seed++) {
            alarms.addAll(alarms(seed, CorpusSample.of(seed, seed % 2 == 0, 0, grammar).report()));
        }
        assertThat(alarms).allMatch(alarm -> INVENTED.contains(alarm.split(" ")[1]));
    }

    @Test
    void withAPlantedMistakeAreBlamedForIt() {
        int planted = 0;
        List<String> missed = new ArrayList<>();
        for (long seed = 0; seed < REPORTS; seed++) {
            for (PlantedMistake.Kind kind : PlantedMistake.Kind.values()) {
                RandomReport wrong = RandomReport.of(seed, Dresses.of(seed), EnumSet.of(kind));
                for (PlantedMistake mistake : wrong.mistakes()) {
                    planted++;
                    if (failed(wrong.report()).stream()
                            .noneMatch(check -> check.id().equals(RULES.get(kind))
                                    && check.fields().contains(mistake.pointer()))) {
                        missed.add(seed + " " + mistake);
                    }
                }
            }
        }
        assertThat(planted).isGreaterThan(3 * REPORTS);
        assertThat(missed).isEmpty();
    }

    private List<String> alarms(long seed, Report report) {
        return failed(report).stream()
                .filter(check -> check.severity() != Severity.INFO)
                .map(check -> seed + " " + check.id() + " " + check.message())
                .toList();
    }

    private List<Check> failed(Report report) {
        return verifier.verify(report).stream()
                .filter(check -> check.status() == Check.Status.FAILED)
                .toList();
    }
}
