package dev.annex.training.roles;

import dev.annex.extractor.narrative.SectionRoles;
import dev.annex.model.report.Section;
import dev.annex.model.report.SectionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How often a classifier says the right role. Sections without a role count as a class of their own, {@code none}; it is no part
 * of the macro average, but every mistake with it lowers the role that was missed or made up.
 *
 * @param confusion how many sections of a true role, first, were given another or the same one, second
 * @param mistakes what was taken for something else, in the order of the reports
 */
public record RoleFigures(Map<String, Map<String, Integer>> confusion, List<Mistake> mistakes) {
    public RoleFigures {
        mistakes = List.copyOf(mistakes);
    }

    /** A section whose role was not seen. */
    public record Mistake(String heading, String truth, String said) {}

    /** What a classifier says of a section whose role is known. */
    public record Answer(Section section, Optional<SectionRole> said) {}

    /** What a classifier says of known reports, compared with what is true. */
    public static RoleFigures of(SectionRoles classifier, Stream<List<Section>> reports) {
        return of(reports.flatMap(report -> answers(classifier, report)));
    }

    private static Stream<Answer> answers(SectionRoles classifier, List<Section> report) {
        List<Section> sections = report.stream().flatMap(SectionRoles::all).toList();
        List<Optional<SectionRole>> said = classifier.of(report);
        return IntStream.range(0, sections.size()).mapToObj(i -> new Answer(sections.get(i), said.get(i)));
    }

    /** What was said of sections, compared with what is true. */
    public static RoleFigures of(Stream<Answer> answers) {
        Map<String, Map<String, Integer>> confusion = new TreeMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        answers.forEach(answer -> {
            String truth = name(answer.section().role());
            String heard = name(answer.said());
            confusion.computeIfAbsent(truth, role -> new TreeMap<>()).merge(heard, 1, Integer::sum);
            if (!truth.equals(heard)) {
                mistakes.add(new Mistake(answer.section().heading().orElse(""), truth, heard));
            }
        });
        return new RoleFigures(confusion, mistakes);
    }

    /** The harmonic mean of precision and recall of a role; 0 where it was never right. */
    public double f1(SectionRole role) {
        String name = role.name();
        int right = confusion.getOrDefault(name, Map.of()).getOrDefault(name, 0);
        int true_ = confusion.getOrDefault(name, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int said = confusion.values().stream()
                .mapToInt(row -> row.getOrDefault(name, 0))
                .sum();
        return true_ + said == 0 ? 0 : 2.0 * right / (true_ + said);
    }

    /** The mean of the roles that occur. */
    public double macroF1() {
        return Stream.of(SectionRole.values())
                .filter(role -> confusion.containsKey(role.name()))
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }

    private static String name(Optional<SectionRole> role) {
        return role.map(SectionRole::name).orElse("none");
    }
}
