package dev.annex.training.corpus;

import dev.annex.extractor.verify.Verifier;
import dev.annex.model.finding.Check;
import dev.annex.samples.random.PlantedMistake;
import java.util.List;

/**
 * What the rules have to say of a report whose author made mistakes, and nothing else.
 *
 * @param mistakes what the author got wrong
 * @param roundings what is printed in an unusual way and yet is right: no rule may fail for it
 * @param failed the checks that fail because of the mistakes, in the order of the rules
 */
record ExpectedChecks(List<PlantedMistake> mistakes, List<PlantedMistake> roundings, List<Failure> failed) {
    private static final Verifier VERIFIER = new Verifier();

    /**
     * A check that fails.
     *
     * @param id of the rule
     * @param fields JSON pointers of all figures that took part
     */
    record Failure(String id, List<String> fields) {
        Failure {
            fields = List.copyOf(fields);
        }
    }

    ExpectedChecks {
        mistakes = List.copyOf(mistakes);
        roundings = List.copyOf(roundings);
        failed = List.copyOf(failed);
    }

    /** Of the figures as the author printed them. One wrong figure may fail several rules. */
    static ExpectedChecks of(CorpusSample sample) {
        List<PlantedMistake> wrong = sample.mistakes().stream()
                .filter(mistake -> mistake.kind().rule().isPresent())
                .toList();
        List<String> pointers = wrong.stream().map(PlantedMistake::pointer).toList();
        return new ExpectedChecks(
                wrong,
                sample.mistakes().stream()
                        .filter(mistake -> mistake.kind().rule().isEmpty())
                        .toList(),
                VERIFIER.verify(sample.report()).stream()
                        .filter(check -> check.status() == Check.Status.FAILED)
                        .filter(check -> check.fields().stream().anyMatch(pointers::contains))
                        .map(check -> new Failure(check.id(), check.fields()))
                        .toList());
    }
}
