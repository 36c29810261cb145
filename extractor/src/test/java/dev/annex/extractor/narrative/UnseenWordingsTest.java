package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.field.Account;
import dev.annex.extractor.field.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole reports with headings that neither the vocabulary nor the training corpus was written from. */
class UnseenWordingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/annex/extractor/narrative/unseen");
    private static final String NONE = "none";
    /** Where more than one answer is right. */
    private static final String ANY = "any";

    private static final List<String> LISTS = List.of("functions", "problems", "improvements");

    /** A report with what is true of it. */
    private record Known(String name, List<Integer> items, Map<String, String> roles, List<Paragraph> paragraphs) {}

    private record Answer(String report, String line, String truth, String said) {
        boolean isWrong() {
            return !truth.equals(said) && !truth.equals(ANY);
        }
    }

    @ParameterizedTest
    @CsvSource({"first.txt, 0.97", "second.txt, 0.90"})
    void knowsWhatSectionsAreAbout(String file, double least) throws IOException {
        List<Answer> answers = reports(file).stream()
                .flatMap(report -> answers(report).stream())
                .toList();

        assertThat(macroF1(answers))
                .as(answers.stream()
                        .filter(Answer::isWrong)
                        .map(Answer::toString)
                        .collect(Collectors.joining("\n")))
                .isGreaterThanOrEqualTo(least);
    }

    /** Of 28 reports two are not: 办成的实事 is taken for problems, 待改进之处与改进计划 for measures alone. */
    @ParameterizedTest
    @CsvSource({"first.txt, ''", "second.txt, 'village-plain,health-merged'"})
    void findsEveryFunctionProblemAndMeasure(String file, String missed) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Known report : reports(file)) {
            Field.Struct narrative = narrative(report);
            List<Integer> found = LISTS.stream()
                    .map(list ->
                            ((Field.Sequence) narrative.get(list)).elements().size())
                    .toList();
            if (!found.equals(report.items())) {
                wrong.add(report.name());
            }
        }

        assertThat(String.join(",", wrong)).isEqualTo(missed);
    }

    private static Field.Struct narrative(Known report) {
        return new NarrativeReader()
                .read(report.paragraphs(), new Account())
                .narrative()
                .orElseThrow();
    }

    /** What is said of each line that begins a section, or should. */
    private static List<Answer> answers(Known report) {
        Map<String, String> said = new LinkedHashMap<>();
        sections(narrative(report).get("sections"), said);
        TreeSet<String> lines = new TreeSet<>(said.keySet());
        lines.addAll(report.roles().keySet());
        return lines.stream()
                .map(line -> new Answer(
                        report.name(), line, report.roles().getOrDefault(line, NONE), said.getOrDefault(line, NONE)))
                .toList();
    }

    private static void sections(Field sections, Map<String, String> roles) {
        for (Field field : ((Field.Sequence) sections).elements()) {
            Field.Struct section = (Field.Struct) field;
            if (section.get("number") instanceof Field.Text number) {
                String role = section.get("role") instanceof Field.Text text ? text.value() : NONE;
                roles.put(number.value() + "@" + number.provenance().place(), role);
            }
            sections(section.get("sections"), roles);
        }
    }

    private static double macroF1(List<Answer> answers) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Answer answer : answers) {
            if (!answer.truth().equals(ANY)) {
                counts.computeIfAbsent(answer.truth(), role -> new int[3])[0]++;
                counts.computeIfAbsent(answer.said(), role -> new int[3])[1]++;
                counts.get(answer.truth())[2] += answer.isWrong() ? 0 : 1;
            }
        }
        counts.remove(NONE);
        return counts.values().stream()
                .filter(count -> count[0] > 0)
                .mapToDouble(count -> 2.0 * count[2] / (count[0] + count[1]))
                .average()
                .orElseThrow();
    }

    private static List<Known> reports(String file) throws IOException {
        String[] texts =
                Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8).split("(?m)^== ");
        return Stream.of(texts).skip(1).map(UnseenWordingsTest::report).toList();
    }

    private static Known report(String text) {
        List<String> lines = text.lines().toList();
        String[] head = lines.get(0).split(" ");
        List<Integer> items =
                Arrays.stream(head[1].split("/")).map(Integer::valueOf).toList();
        String script = lines.stream()
                .skip(1)
                .map(line -> line.replaceFirst(" @\\w+$", ""))
                .collect(Collectors.joining("\n"));
        List<Paragraph> paragraphs = Script.paragraphs(script);
        Map<String, String> roles = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            int mark = lines.get(i).lastIndexOf(" @");
            if (mark > 0) {
                OutlineNumber number = OutlineNumber.parse(lines.get(i)).orElseThrow();
                roles.put(
                        number.printed() + "@" + paragraphs.get(i - 1).place(),
                        lines.get(i).substring(mark + 2));
            }
        }
        return new Known(head[0], items, roles, paragraphs);
    }
}
