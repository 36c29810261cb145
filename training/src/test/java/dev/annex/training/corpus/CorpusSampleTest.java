package dev.annex.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.verify.Verifier;
import dev.annex.model.finding.Check;
import dev.annex.samples.random.PlantedMistake;
import dev.annex.samples.random.RandomReport.Composition;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorpusSampleTest {
    private static final Grammar GRAMMAR = Grammar.standard();
    private static final Verifier VERIFIER = new Verifier();
    private static final int SEEDS = 300;

    private static Stream<CorpusSample> samples(boolean heldOut, int mistakes) {
        return LongStream.range(0, SEEDS).mapToObj(seed -> CorpusSample.of(seed, heldOut, mistakes, GRAMMAR));
    }

    private static List<ExpectedChecks.Failure> failed(CorpusSample sample) {
        return VERIFIER.verify(sample.report()).stream()
                .filter(check -> check.status() == Check.Status.FAILED)
                .map(check -> new ExpectedChecks.Failure(check.id(), check.fields()))
                .toList();
    }

    @Test
    void noRuleFailsWhereNobodyMadeAMistakeButForMissingAttachments() {
        samples(false, 0)
                .forEach(sample -> assertThat(failed(sample))
                        .as("seed %d", sample.seed())
                        .isEqualTo(ExpectedChecks.of(sample).failed())
                        .allMatch(failure -> failure.id().equals("attachmentPresent")));
    }

    @Test
    void theRulesFindEveryMistakeAndNothingElse() {
        Set<PlantedMistake.Kind> kinds = EnumSet.noneOf(PlantedMistake.Kind.class);
        Set<PlantedMistake.Kind> named = EnumSet.noneOf(PlantedMistake.Kind.class);
        samples(false, 100).forEach(sample -> {
            ExpectedChecks expected = ExpectedChecks.of(sample);
            assertThat(failed(sample)).as("seed %d", sample.seed()).isEqualTo(expected.failed());
            for (PlantedMistake mistake : expected.mistakes()) {
                List<String> found = expected.failed().stream()
                        .filter(failure -> failure.fields().contains(mistake.pointer()))
                        .map(ExpectedChecks.Failure::id)
                        .toList();
                assertThat(found).as("seed %d: %s", sample.seed(), mistake).isNotEmpty();
                if (found.contains(mistake.kind().rule().orElseThrow())) {
                    named.add(mistake.kind());
                }
            }
            sample.mistakes().forEach(mistake -> kinds.add(mistake.kind()));
        });
        assertThat(kinds).containsExactlyInAnyOrder(PlantedMistake.Kind.values());
        kinds.removeIf(kind -> kind.rule().isEmpty());
        assertThat(named).isEqualTo(kinds);
    }

    @Test
    void reportsAreOfEveryCompositionAndManyLooks() {
        Set<Composition> compositions = EnumSet.noneOf(Composition.class);
        Set<String> looks = new HashSet<>();
        samples(false, 0).forEach(sample -> {
            compositions.add(sample.composition());
            looks.add(sample.dress().name());
            assertThat(sample.report().narrative().isPresent()).isEqualTo(sample.composition() != Composition.FORMS);
            assertThat(sample.report().projectEvaluations().isEmpty())
                    .isEqualTo(sample.composition() == Composition.NARRATIVE);
        });
        assertThat(compositions).containsExactlyInAnyOrder(Composition.values());
        assertThat(looks).hasSizeGreaterThan(SEEDS / 2);
    }

    @Test
    void noWordingIsBothTrainedOnAndHeldOut() {
        Set<String> heldOut = new HashSet<>();
        Set<String> trained = new HashSet<>();
        for (Family family : GRAMMAR.families()) {
            (family.heldOut() ? heldOut : trained).add(family.topic() + "/" + family.name());
        }
        samples(false, 0).forEach(sample -> assertThat(trained).containsAll(sample.families()));
        samples(true, 0).forEach(sample -> assertThat(heldOut).containsAll(sample.families()));
        assertThat(heldOut).doesNotContainAnyElementsOf(trained);
    }
}
