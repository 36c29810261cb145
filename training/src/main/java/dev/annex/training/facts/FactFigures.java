package dev.annex.training.facts;

import dev.annex.extractor.narrative.ProseFacts;
import dev.annex.model.report.Fact;
import dev.annex.training.corpus.SectionCorpus.Prose;
import dev.annex.training.corpus.Told;
import dev.annex.training.corpus.ToldParagraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many of the figures in prose are found as they are stated.
 *
 * @param whole compared by subject, measure, year, value and unit
 * @param numbers compared by value and unit alone
 * @param mistakes the paragraphs that are not fully right, in their order
 */
public record FactFigures(Count whole, Count numbers, List<Mistake> mistakes) {
    public FactFigures {
        mistakes = List.copyOf(mistakes);
    }

    /**
     * What was found.
     *
     * @param right of those that were said and are true
     * @param said how many were said
     * @param stated how many there are in truth
     */
    public record Count(int right, int said, int stated) {
        /** The share of what was said that is true; 1 where nothing was said. */
        public double precision() {
            return said == 0 ? 1 : (double) right / said;
        }

        /** The share of what is true that was said; 1 where there is nothing. */
        public double recall() {
            return stated == 0 ? 1 : (double) right / stated;
        }

        /** The harmonic mean of precision and recall. */
        public double f1() {
            return said + stated == 0 ? 1 : 2.0 * right / (said + stated);
        }

        private Count plus(Count other) {
            return new Count(right + other.right, said + other.said, stated + other.stated);
        }

        private static Count of(List<String> truth, List<String> said) {
            List<String> left = new ArrayList<>(truth);
            int right = (int) said.stream().filter(left::remove).count();
            return new Count(right, said.size(), truth.size());
        }
    }

    /** What is stated in a paragraph and was not found, and what was found and is not stated. */
    public record Mistake(String paragraph, List<String> missed, List<String> invented) {
        public Mistake {
            missed = List.copyOf(missed);
            invented = List.copyOf(invented);
        }
    }

    /** What a finder says of known prose, compared with what is true. */
    public static FactFigures of(ProseFacts finder, Stream<Prose> reports) {
        Count[] counts = {new Count(0, 0, 0), new Count(0, 0, 0)};
        List<Mistake> mistakes = new ArrayList<>();
        reports.forEach(report -> report.paragraphs().forEach(paragraph -> {
            List<Fact> found =
                    finder.of("", paragraph.heading(), paragraph.told().text(), Optional.of(report.year()));
            List<String> said = found.stream().map(FactFigures::whole).toList();
            List<String> truth = truth(paragraph);
            counts[0] = counts[0].plus(Count.of(truth, said));
            counts[1] = counts[1].plus(Count.of(
                    paragraph.told().figures().stream()
                            .map(figure -> number(figure.value(), figure.unit()))
                            .toList(),
                    found.stream()
                            .map(fact -> number(fact.value(), fact.unit()))
                            .toList()));
            List<String> missed = without(truth, said);
            List<String> invented = without(said, truth);
            if (!missed.isEmpty() || !invented.isEmpty()) {
                mistakes.add(new Mistake(paragraph.told().text(), missed, invented));
            }
        }));
        return new FactFigures(counts[0], counts[1], mistakes);
    }

    private static List<String> truth(ToldParagraph paragraph) {
        return paragraph.told().figures().stream().map(FactFigures::whole).toList();
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }

    private static String whole(Told.Figure figure) {
        return key(figure.subject(), figure.measure(), figure.year(), number(figure.value(), figure.unit()));
    }

    private static String whole(Fact fact) {
        return key(fact.subject(), fact.measure(), fact.year(), number(fact.value(), fact.unit()));
    }

    private static String key(Optional<String> subject, Fact.Measure measure, Optional<Integer> year, String number) {
        return subject.orElse("-") + " " + measure + " "
                + year.map(String::valueOf).orElse("-") + " " + number;
    }

    private static String number(BigDecimal value, Optional<String> unit) {
        return value.stripTrailingZeros().toPlainString() + " " + unit.orElse("-");
    }
}
