package dev.annex.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annex.extractor.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluatorTest {
    private static final Extractor EXTRACTOR = Extractor.create();

    @TempDir
    private Path folder;

    @Test
    void countsByFormAndByField() throws IOException {
        report("a", "某局2023年度部门整体支出绩效自评报告", 2023);
        report("b", "某院2022年度部门整体支出绩效自评报告", 1999);
        Evaluation evaluation = evaluate(TruthFolder.of(folder));
        assertThat(evaluation.by(Grouping.FORM))
                .extracting(Group::name, group -> group.tally().figures())
                .containsExactly(tuple("fiscalYear", new Figures(1, 1, 0, 0)), tuple("title", new Figures(2, 0, 0, 0)));
        assertThat(evaluation.by(Grouping.FIELD))
                .extracting(Group::name)
                .containsExactly("/report/fiscalYear", "/report/title");
        assertThat(evaluation.worstFirst())
                .extracting(scored -> scored.file().toString())
                .containsExactly("b/report.txt");
    }

    @Test
    void aFieldIsItsPointerWithAStarForEachIndex() {
        Score score = Scorer.score(
                json("{\"r\": [{\"a\": [\"甲\"]}, {\"a\": [\"乙\"]}], \"s\": [\"丙\"]}"),
                json("{\"r\": [{\"a\": [\"甲\"]}], \"s\": [\"丙\", \"多余\"]}"));
        assertThat(score.tally().outcomes())
                .extracting(Outcome::field)
                .containsExactly("/report/r/*/a/*", "/report/r/*/a/*", "/report/s/*", "/report/s/*");
        assertThat(score.tally().outcomes()).extracting(Outcome::form).containsExactly("r", "r", "s", "s");
    }

    @Test
    void whatWasReadIsKeptAndTakenFromThereUntilTheFileChanges() throws IOException {
        report("a", "某局2023年度部门整体支出绩效自评报告", 2023);
        Path kept = folder.resolve("kept");
        TruthFolder reports = TruthFolder.of(folder).keeping(kept);
        Evaluation first = evaluate(reports);
        Path result = kept.resolve("a/report.txt.annex.json");
        assertThat(kept.resolve("a/report.txt.tables.json")).exists();
        Files.writeString(result, Files.readString(result).replace("\"fiscalYear\": 2023", "\"fiscalYear\": 1066"));
        assertThat(evaluate(reports).all().tally().figures()).isEqualTo(new Figures(1, 1, 0, 0));
        Files.writeString(folder.resolve("a/report.txt"), "\n", StandardOpenOption.APPEND);
        assertThat(evaluate(reports)).isEqualTo(first);
        assertThat(evaluate(TruthFolder.of(folder))).isEqualTo(first);
    }

    @Test
    void resultsNeedNoReports() throws IOException {
        Path beside = report("a", "某局2023年度部门整体支出绩效自评报告", 2023);
        TruthFolder reports = TruthFolder.of(folder).keeping(folder);
        Evaluation read = evaluate(reports);
        Files.delete(beside.resolve("report.txt"));
        assertThat(evaluate(reports)).isEqualTo(read);
    }

    @Test
    void neitherResultsNorOtherJsonAreReports() throws IOException {
        Path beside = report("a", "某局2023年度部门整体支出绩效自评报告", 2023);
        Files.writeString(beside.resolve("facts.json"), "[]");
        Files.writeString(beside.resolve("report.txt.annex.json"), "{}");
        Files.writeString(beside.resolve(".hidden.txt"), "某局");
        Evaluation evaluation = evaluate(TruthFolder.of(folder));
        assertThat(evaluation.scored()).hasSize(1);
        assertThat(evaluation.unread()).isEmpty();
    }

    @Test
    void whatCanNotBeReadIsListedAndTheRestGoesOn() throws IOException {
        report("a", "某局2023年度部门整体支出绩效自评报告", 2023);
        Files.writeString(report("b", "某局", 2023).resolve("truth.json"), "{\"report\": ");
        Files.writeString(report("c", "某局", 2023).resolve("truth.json"), "[]");
        Path kept = folder.resolve("kept");
        Files.createDirectories(kept.resolve("d"));
        report("d", "某局", 2023);
        Files.writeString(kept.resolve("d/report.txt.annex.json"), "不是 JSON");
        Evaluation evaluation = evaluate(TruthFolder.of(folder).keeping(kept));
        assertThat(evaluation.scored()).hasSize(1);
        assertThat(evaluation.unread())
                .extracting(Evaluation.Unread::reason)
                .satisfiesExactly(
                        broken -> assertThat(broken).contains("truth.json", "不是完整的 JSON"),
                        empty -> assertThat(empty).contains("truth.json", "没有 report"),
                        stored -> assertThat(stored).contains("report.txt.annex.json", "不是完整的 JSON"));
    }

    @Test
    void theNumberOfJobsChangesNothingAndEachFileIsTold() throws IOException {
        for (int i = 0; i < 6; i++) {
            report("r" + i, "某局202" + i + "年度部门整体支出绩效自评报告", 2023);
        }
        List<Path> told = Collections.synchronizedList(new ArrayList<>());
        Evaluation one = new Evaluator(EXTRACTOR, 1, done -> {}).evaluate(TruthFolder.of(folder));
        Evaluation four = new Evaluator(EXTRACTOR, 4, told::add).evaluate(TruthFolder.of(folder));
        assertThat(four).isEqualTo(one);
        assertThat(told).hasSize(6).hasSize(TruthFolder.of(folder).size());
    }

    @Test
    void ofManyMistakesInOneReportSomeAreKeptAndLongTextsAreCut() throws IOException {
        StringBuilder truth = new StringBuilder("{\"report\": {\"title\": \"")
                .append("字".repeat(5_000))
                .append('"');
        for (int i = 0; i < 200; i++) {
            truth.append(", \"key").append(i).append("\": \"值\"");
        }
        Path beside = report("a", "某局2023年度部门整体支出绩效自评报告", 2023);
        Files.writeString(beside.resolve("truth.json"), truth.append("}}"));
        Scored scored = evaluate(TruthFolder.of(folder)).scored().get(0);
        assertThat(scored.failures()).hasSize(Scored.MOST_FAILURES);
        assertThat(scored.tally().figures().missing()).isEqualTo(200);
        assertThat(scored.failures().get(0).truth().stringValue())
                .hasSize(Failure.MOST_CHARACTERS + 1)
                .endsWith("…");
    }

    @Test
    void aLongTextIsShownFromWhereItBeginsToDiffer() {
        String same = "同".repeat(1_000);
        Score score = Scorer.score(
                json("{\"t\": \"" + same + "真" + same + "\"}"), json("{\"t\": \"" + same + "假" + same + "\"}"));
        Failure failure = Failure.of(score.failures().get(0), new Spots(json("{}"), Optional.empty()));
        assertThat(failure.truth().stringValue()).contains("真").startsWith("…").hasSizeLessThan(310);
        assertThat(failure.output().stringValue()).contains("假");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static Evaluation evaluate(TruthFolder reports) throws IOException {
        return new Evaluator(EXTRACTOR, 2, done -> {}).evaluate(reports);
    }

    private Path report(String name, String title, int year) throws IOException {
        Path beside = Files.createDirectory(folder.resolve(name));
        Files.writeString(beside.resolve("report.txt"), title + "\n\n一、部门基本情况\n\n我局编制数10人。\n");
        Files.writeString(
                beside.resolve("truth.json"),
                "{\"report\": {\"title\": \"" + title + "\", \"fiscalYear\": " + year + "}}");
        return beside;
    }
}
