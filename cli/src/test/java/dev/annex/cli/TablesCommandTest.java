package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesCommandTest {
    private static final Path SAMPLES =
            Path.of("").toAbsolutePath().resolveSibling("").resolve("samples/reports");
    private static final Path SPORTS = SAMPLES.resolve("sports/report.docx");

    @TempDir
    private Path folder;

    @Test
    void listsTheTablesOfAReportAsTheyWereChecked() throws IOException {
        Run run = Run.annex("tables", SPORTS);
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.err()).isEqualToIgnoringNewLines("读取 1 个，跳过 0 个，未能读取 0 个；表格 3 张。");
        assertThat(run.out()).isEqualTo(golden("sports.docx.tables.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "json, report.docx.tables.json",
        "html, report.docx.tables.html",
        "xlsx, report.docx.tables.xlsx",
        "csv, report.docx.1.csv report.docx.2.csv report.docx.3.csv"
    })
    void namesItsResultsAfterTheFile(String format, String names) throws IOException {
        Run run = Run.annex("tables", SPORTS, "--out", folder, "--format", format);
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).isEmpty();
        assertThat(filesBelow(folder)).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "html, <td rowspan=\"2\">支出类别</td><td rowspan=\"2\">年初预算</td><td colspan=\"2\">全年预算</td>",
        "csv, 97.49%",
    })
    void writesOneStreamToStandardOutput(String format, String words) {
        Run run = Run.annex("tables", SPORTS, "--format", format);
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).contains(words).doesNotStartWith("\uFEFF");
    }

    @Test
    void csvFilesTellExcelTheirEncoding() throws IOException {
        Run.annex("tables", SPORTS, "--out", folder, "--format", "csv");
        assertThat(Files.readAllBytes(folder.resolve("report.docx.1.csv")))
                .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
    }

    @Test
    void aWorkbookIsNotForTheScreen() {
        Run run = Run.annex("tables", SPORTS, "--format", "xlsx");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("请加上 --out DIR");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aTextWithoutTablesHasNone() throws IOException {
        Run run = Run.annex("tables", write("甲.txt", "没有表。\n"));
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).contains("\"file\": \"甲.txt\"", "\"tables\": []");
        assertThat(run.err()).contains("表格 0 张");
    }

    @Test
    void readsStandardInput() {
        Run run = Run.reading("没有表。\n", "tables", "-");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).contains("\"file\": \"stdin\"");
    }

    @Test
    void walksFoldersAndPassesOverWhatItWroteThere() throws IOException {
        Path in = folder.resolve("in");
        Files.createDirectories(in.resolve("子"));
        Files.copy(SPORTS, in.resolve("子/甲.docx"));
        write("in/坏.docx", "坏\0");
        write("in/script.py", "print()");
        Run first = Run.annex("tables", in, "--out", in);
        assertThat(first.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(first.err())
                .contains("坏.docx：", "script.py", "读取 1 个，跳过 1 个，未能读取 1 个；表格 3 张。")
                .doesNotContain("\tat ");
        Run.annex("tables", in, "--out", in, "--format", "html");
        Run again = Run.annex("extract", in, "--out", in);
        assertThat(again.err()).contains("读取 1 个，跳过 1 个，未能读取 1 个");
        assertThat(filesBelow(in))
                .containsExactly(
                        ".annex/journal.jsonl",
                        ".annex/lock",
                        "annex-quarantine.csv",
                        "annex-summary.csv",
                        "annex-summary.html",
                        "annex-summary.txt",
                        "script.py",
                        "坏.docx",
                        "子/甲.docx",
                        "子/甲.docx.annex.json",
                        "子/甲.docx.tables.html",
                        "子/甲.docx.tables.json");
    }

    @Test
    void saysWhenAResultCanNotBeWritten() throws IOException {
        Files.createDirectories(folder.resolve("report.docx.2.csv/in the way"));
        Run run = Run.annex("tables", SPORTS, "--out", folder, "--format", "csv");
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("report.docx.2.csv").doesNotContain("\tat ");
    }

    @Test
    void refusesInputsWhoseResultsWouldOverwriteEachOther() throws IOException {
        Run run = Run.annex("tables", write("a/甲.txt", "甲"), write("b/甲.txt", "甲"), "--out", folder.resolve("out"));
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("甲.txt.tables.json");
    }

    private static String golden(String name) throws IOException {
        return new String(
                Objects.requireNonNull(TablesCommandTest.class.getResourceAsStream(name))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> filesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
