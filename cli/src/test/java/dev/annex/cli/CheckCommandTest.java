package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    /** Nine of ten posts are filled: 90 %, not 80 %. */
    private static final String STAFFING =
            "\"baseData\": {\"annexLabel\": null, \"title\": \"基础数据表\", \"staffing\": {\"authorized\": 10, \"actual\": 9,"
                    + " \"controlRate\": 80.00}, \"expenditure\": {\"unit\": \"万元\", \"rows\": []}, \"buildings\": [],"
                    + " \"austerityMeasures\": null, \"notes\": null, \"signature\": {\"preparedBy\": null, \"date\": null,"
                    + " \"phone\": null, \"responsible\": null}, \"otherFields\": []}";

    @TempDir
    private Path folder;

    private Path result;

    @BeforeEach
    void extract() throws IOException {
        Path report = Files.writeString(folder.resolve("报告.txt"), "某局2023年度部门整体支出绩效自评报告\n\n一、基本情况\n");
        assertThat(Run.annex("extract", report, "--out", folder).status()).isEqualTo(ExitStatus.OK);
        result = folder.resolve("报告.txt.annex.json");
    }

    @Test
    void whatWasWrittenIsInOrder() {
        Run run = Run.annex("check", result);
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).startsWith(result + "：校验");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysWhichFiguresContradictEachOther() throws IOException {
        replace("\"baseData\": null", STAFFING);
        Run run = Run.annex("check", result);
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out()).contains("controlRate", "90", "80", "/report/baseData/staffing/controlRate");
        assertThat(Run.annex("check", result, "--fail-on", "never").status()).isEqualTo(ExitStatus.OK);
        assertThat(Run.annex("check", result, "--lang", "en").out().lines().skip(1))
                .allMatch(line -> line.startsWith("  [error] "))
                .noneMatch(line -> line.contains("应"));
    }

    @Test
    void saysWhereAResultLeavesTheSchema() throws IOException {
        replace("\"schemaVersion\"", "\"schemaversion\"");
        Run run = Run.annex("check", result);
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("不符合 JSON Schema", "schemaVersion");
    }

    @Test
    void aFileThatIsNoResultDoesNotStopTheOthers() throws IOException {
        Path broken = Files.writeString(folder.resolve("坏.annex.json"), "{\"schemaVersion\": ");
        Path deep = Files.writeString(folder.resolve("深.annex.json"), "[".repeat(100_000));
        Run run = Run.annex("check", broken, deep, folder.resolve("无.annex.json"), result);
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err())
                .contains("坏.annex.json：", "深.annex.json：", "无.annex.json：")
                .doesNotContain("\tat ");
        assertThat(run.out()).contains("报告.txt.annex.json：校验");
    }

    private void replace(String before, String after) throws IOException {
        String json = Files.readString(result);
        assertThat(json).contains(before);
        Files.writeString(result, json.replace(before, after));
    }
}
