package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void printsALineForEachReportAndFormat() throws IOException {
        report("a", "某局2023年度部门整体支出绩效自评报告", 2023);
        report("b", "某院2022年度部门整体支出绩效自评报告", 1999);
        Run run = Run.annex("evaluate", folder, "--show", 5);
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        List<String> lines = run.out()
                .lines()
                .map(line -> line.replaceAll(" +", " ").strip())
                .toList();
        assertThat(lines.subList(0, 5))
                .containsExactly(
                        "F1 prec. recall fields wrong missing spur. numbers right F1 >0.95 file",
                        "1.0000 1.0000 1.0000 2 0 0 0 1 1 1.0000 0 a/report.txt",
                        "0.5000 0.5000 0.5000 2 1 0 0 1 0 0.0000 1 b/report.txt",
                        "0.7500 0.7500 0.7500 4 1 0 0 2 1 0.5000 1 all .txt",
                        "0.7500 0.7500 0.7500 4 1 0 0 2 1 0.5000 1 all");
        assertThat(lines.subList(6, 9))
                .satisfiesExactly(
                        head -> assertThat(head)
                                .isEqualTo("claims ECE AUROC Brier @99% @99.5% @99.9% TEDS-S TEDS stratum"),
                        digital -> assertThat(digital).startsWith("4 0.2").endsWith(" — — digital"),
                        all -> assertThat(all).startsWith("4 0.2").endsWith(" — — all"));
        assertThat(lines.subList(10, 14))
                .containsExactly("章节分类，宏平均 F1： —", "b/report.txt WRONG /report/fiscalYear", "want 1999", "got 2022");
    }

    @Test
    void printsMarkdownForTheReadme() throws IOException {
        report("a", "某局2023年度部门整体支出绩效自评报告", 2023);
        Files.write(folder.resolve("a/photo.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
        Run run = Run.annex("evaluate", folder, "--markdown");
        assertThat(run.out())
                .contains("| .txt | 1 | 2 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | — | 0 | — | 100.0 % |")
                .startsWith("| 格式 | 报告数 | 字段数 |")
                .doesNotContain("photo");
        assertThat(run.err()).contains("跳过", "photo.jpg");
    }

    @Test
    void countsTiersTogether() throws IOException {
        report("a", "某局2023年度部门整体支出绩效自评报告", 2023);
        Files.move(folder.resolve("a/report.txt"), folder.resolve("a/scan-300.txt"));
        report("b", "某院2022年度部门整体支出绩效自评报告", 1999);
        Run run = Run.annex("evaluate", folder, "--by", "format,tier");
        assertThat(run.out().lines().limit(7).map(line -> line.replaceAll(".* {2}", "")))
                .containsExactly(
                        "file", "a/scan-300.txt", "b/report.txt", "all .txt", "all report", "all scan-300", "all");
    }

    @Test
    void writesJsonWithEachNumberThatIsWrongAndSure() throws IOException {
        report("b", "某院2022年度部门整体支出绩效自评报告", 1999);
        Run run = Run.annex("evaluate", folder, "--json", "--by", "tier");
        JsonNode tree = JsonMapper.shared().readTree(run.out());
        assertThat(tree.at("/all/number/f1").doubleValue()).isZero();
        assertThat(tree.at("/by/tier/report/correct").intValue()).isEqualTo(1);
        assertThat(tree.at("/files/0/sureButWrongNumbers/0/outputPointer").stringValue())
                .isEqualTo("/report/fiscalYear");
        assertThat(tree.at("/files/0/sureButWrongNumbers/0/output").intValue()).isEqualTo(2022);
    }

    @Test
    void writesAPageAndKeepsWhatWasRead() throws IOException {
        report("b", "某院2022年度部门整体支出绩效自评报告", 1999);
        Path page = folder.resolve("report.html");
        Path results = folder.resolve("results");
        Run run = Run.annex("evaluate", folder, "--by", "form,field", "--html", page, "--out", results, "--jobs", 2);
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.err()).contains("report.html");
        assertThat(page).content().contains("<!DOCTYPE html>", "读取准确度评测", "/report/fiscalYear", "1999");
        assertThat(results.resolve("b/report.txt.annex.json")).exists();
        assertThat(Run.annex("evaluate", folder, "--html", page, "--lang", "en").status())
                .isEqualTo(ExitStatus.OK);
        assertThat(page).content().contains("How well these reports were read");
    }

    @Test
    void refusesACommandLineThatMakesNoSense() throws IOException {
        report("a", "某局2023年度部门整体支出绩效自评报告", 2023);
        assertThat(Run.annex("evaluate", folder, "--jobs", 0).status()).isEqualTo(ExitStatus.USAGE);
        assertThat(Run.annex("evaluate", folder, "--by", "colour").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(Run.annex("evaluate", folder, "--out", folder.resolve("a/report.txt"))
                        .status())
                .isEqualTo(ExitStatus.USAGE);
        assertThat(Run.annex("evaluate", folder, "--html", folder.resolve("a")).status())
                .isEqualTo(ExitStatus.UNREAD);
    }

    @Test
    void saysWhenThereIsNothingToCompare() {
        assertThat(Run.annex("evaluate", folder).status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(Run.annex("evaluate", folder.resolve("none")).status()).isEqualTo(ExitStatus.USAGE);
    }

    private void report(String name, String title, int year) throws IOException {
        Path beside = Files.createDirectory(folder.resolve(name));
        Files.writeString(beside.resolve("report.txt"), title + "\n\n一、部门基本情况\n\n我局编制数10人。\n");
        Files.writeString(
                beside.resolve("truth.json"),
                "{\"report\": {\"title\": \"" + title + "\", \"fiscalYear\": " + year + "}}");
    }
}
