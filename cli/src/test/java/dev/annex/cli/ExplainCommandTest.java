package dev.annex.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final String REPORT = """
            部门整体支出绩效评价基础数据表
            财政供养人员情况（人）\t编制数\t2023年实际在职人数\t控制率
            \t40\t30\t95%
            """;

    @TempDir
    private Path folder;

    private Path extracted(String... options) throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), REPORT, UTF_8);
        String[] arguments = new String[options.length + 4];
        System.arraycopy(options, 0, arguments, 4, options.length);
        arguments[0] = "extract";
        arguments[1] = report.toString();
        arguments[2] = "--out";
        arguments[3] = folder.toString();
        Run.annex((Object[]) arguments);
        return folder.resolve("report.txt.annex.json");
    }

    @Test
    void tellsWhereAValueWasReadWhichRulesItBreaksAndWhatItsConfidenceMeans() throws IOException {
        Run run = Run.annex("explain", extracted().toString(), "/report/baseData/staffing/controlRate", "--lang", "zh");
        assertThat(run.out())
                .contains("= 95", "读自", "原文为“95%”", "校验 controlRate 不符", "30 ÷ 40 × 100 = 75", "每 1000 个约有");
        assertThat(run.status()).isZero();
    }

    @Test
    void tellsItInEnglish() throws IOException {
        Run run = Run.annex("explain", extracted().toString(), "/baseData/staffing/controlRate", "--lang", "en");
        assertThat(run.out())
                .contains("Read from", "Rule controlRate is broken", "30 / 40 * 100 = 75", "of 1000 such values");
    }

    @Test
    void saysWhereThereIsNoValue() throws IOException {
        Run run = Run.annex("explain", extracted().toString(), "/report/nothing", "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("no value at /report/nothing");
    }

    @Test
    void marksWhatCanBeTakenUnseenOnlyWhereThatIsAskedFor() throws IOException {
        assertThat(Files.readString(extracted())).doesNotContain("\"accepted\"");
        assertThat(Files.readString(extracted("--accept", "0.99"))).contains("\"accepted\": true");
    }

    @Test
    void promisesOnlyWhatWasMeasured() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), REPORT, UTF_8);
        Run run = Run.annex("extract", report.toString(), "--accept", "0.9999", "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("0.99, 0.995, 0.999");
    }
}
