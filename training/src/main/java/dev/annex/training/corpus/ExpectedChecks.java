package dev.annex.training.corpus;

import dev.annex.extractor.verify.Verifier;
import dev.annex.model.finding.Check;
import dev.annex.model.report.Report;
import dev.annex.samples.random.PlantedMistake;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the rules have to say of a report whose author made mistakes or announced attachments that are missing, and nothing else.
 *
 * @param mistakes what the author got wrong
 * @param roundings what is printed in an unusual way and yet is right: no rule may fail for it
 * @param failed the checks that fail because of that, in the order of the rules
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
        Set<String> pointers = Stream.concat(wrong.stream().map(PlantedMistake::pointer), missing(sample.report()))
                .collect(Collectors.toSet());
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

    /** JSON pointers of what says that an attachment is missing. */
    private static Stream<String> missing(Report report) {
        return IntStream.range(0, report.attachments().size())
                .filter(i -> !report.attachments().get(i).present())
                .mapToObj(i -> "/report/attachments/" + i + "/present");
    }
}
