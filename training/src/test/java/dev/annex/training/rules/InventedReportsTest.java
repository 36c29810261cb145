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
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules on reports that nobody wrote: silent where all adds up, and not where a mistake was planted. */
class InventedReportsTest {
    private static final int REPORTS = 300;

    /** Rules about figures that the grammar invents without asking what the forms say. */
    private static final Set<String> INVENTED =
            Set.of("threePublicInProse", "expenditureInProse", "previousInProse", "scoreInProse");

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
            alarms.addAll(alarms(
                    seed, CorpusSample.of(seed, seed % 2 == 0, 0, grammar).report()));
        }
        assertThat(alarms).allMatch(alarm -> INVENTED.contains(alarm.split(" ")[1]));
    }

    @Test
    void withAPlantedMistakeAreBlamedForIt() {
        int planted = 0;
        List<String> missed = new ArrayList<>();
        for (long seed = 0; seed < REPORTS / 3; seed++) {
            for (PlantedMistake.Kind kind : PlantedMistake.Kind.values()) {
                RandomReport wrong = RandomReport.of(seed, Dresses.of(seed), EnumSet.of(kind));
                for (PlantedMistake mistake : wrong.mistakes()) {
                    planted++;
                    if (!isToldAsItIs(mistake, failed(wrong.report()))) {
                        missed.add(seed + " " + mistake);
                    }
                }
            }
        }
        assertThat(planted).isGreaterThan(2 * REPORTS);
        assertThat(missed).isEmpty();
    }

    /** Blamed by its rule where it is wrong, by none where it was only cut or rounded. */
    private static boolean isToldAsItIs(PlantedMistake mistake, List<Check> failed) {
        return mistake.kind()
                .rule()
                .map(rule -> failed.stream()
                        .anyMatch(check ->
                                check.id().equals(rule) && check.fields().contains(mistake.pointer())))
                .orElse(failed.stream().noneMatch(check -> check.fields().contains(mistake.pointer())));
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
