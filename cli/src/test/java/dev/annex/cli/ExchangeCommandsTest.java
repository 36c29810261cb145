package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeCommandsTest {
    private static final Path SAMPLES = Path.of("../samples/reports");

    @TempDir
    private Path folder;

    private Path results = Path.of("");

    @BeforeEach
    void results() throws IOException {
        results = Files.createDirectory(folder.resolve("results"));
        for (String sample : new String[] {"library", "water"}) {
            Files.copy(
                    SAMPLES.resolve(sample).resolve("report.docx.annex.json"), results.resolve(sample + ".annex.json"));
        }
    }

    @ParameterizedTest
    @CsvSource({"xlsx, t.xlsx", "sql, t.sql", "csv, t", "jsonl, t", "parquet, t"})
    void exportsAFolder(String format, String target) {
        Run run = Run.annex("export", results, "--format", format, "--out", folder.resolve(target), "--dictionary");
        assertThat(run.err()).isEqualTo("已写出 2 份报告：" + folder.resolve(target) + System.lineSeparator());
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(folder.resolve(target)).exists();
    }

    @Test
    void namesWhatItCanNotUse() throws IOException {
        Files.writeString(results.resolve("bad.annex.json"), "{");
        Files.writeString(results.resolve("truth.json"), "{}");
        Run run = Run.annex("export", results, "--format", "csv", "--out", folder.resolve("t"));
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err())
                .contains("bad.annex.json：不是完整的 JSON", "已写出 2 份报告", "另有 1 个 JSON 文件")
                .doesNotContain("Exception");
    }

    @Test
    void anEmptyFolderIsSaidToBe() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.annex("export", empty, "--format", "csv", "--out", folder.resolve("t"));
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("其中没有 annex extract 的结果");
        assertThat(Run.annex("export", folder.resolve("none"), "--format", "csv", "--out", folder.resolve("t"))
                        .err())
                .contains("列不出这个文件夹");
    }

    @Test
    void refusesTargetsAndMappingsThatMakeNoSense() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(Run.annex("export", results, "--format", "csv", "--out", file)
                        .status())
                .isEqualTo(ExitStatus.USAGE);
        assertThat(Run.annex("export", results, "--format", "xlsx", "--out", folder)
                        .status())
                .isEqualTo(ExitStatus.USAGE);
        Path mapping = Files.writeString(folder.resolve("map.json"), "{\n\"table\": []}");
        Run run = Run.annex("export", results, "--format", "csv", "--out", folder.resolve("t"), "--mapping", mapping);
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("map.json：第 2 行：不认识“table”");
        assertThat(folder.resolve("t")).doesNotExist();
    }

    @Test
    void aTargetThatCanNotBeWrittenIsSaidToBe() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Run run = Run.annex("export", results, "--format", "csv", "--out", file.resolve("below"));
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("写不出来").doesNotContain("\tat ");
    }

    @Test
    void importsAFolderOnce() {
        String jdbc = "jdbc:sqlite:" + folder.resolve("t.db");
        Run first = Run.in(Locale.ENGLISH, "import", results, "--jdbc", jdbc);
        assertThat(first.err()).startsWith("2 new, 0 updated, 0 unchanged;");
        assertThat(first.status()).isEqualTo(ExitStatus.OK);
        Run second = Run.annex("import", results, "--jdbc", jdbc);
        assertThat(second.err()).startsWith("新导入 0 份，更新 0 份，未变 2 份；写入 0 行。");
        assertThat(second.status()).isEqualTo(ExitStatus.OK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:h2:mem:x | 数据库地址应以",
                "jdbc:postgresql://localhost:1/x | 连不上数据库",
            })
    void saysWhatIsWrongWithADatabase(String jdbc, String sentence) {
        Run run = Run.annex("import", results, "--jdbc", jdbc);
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
    }

    @Test
    void aPasswordComesFromAVariableThatIsThere() {
        Run run = Run.annex("import", results, "--jdbc", "jdbc:sqlite:x", "--password-env", "ANNEX_NO_SUCH_VARIABLE");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("ANNEX_NO_SUCH_VARIABLE");
    }
}
