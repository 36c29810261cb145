package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.extractor.source.SourceFile;
import dev.annex.model.Extraction;
import dev.annex.model.Source;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Severity;
import dev.annex.model.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractCommandTest {
    private static final String REPORT = "2023年度部门整体支出绩效自评报告\n\n一、部门基本情况\n\n本部门编制10人。\n";

    @TempDir
    private Path folder;

    @Test
    void writesTheResultOfOneFileToStandardOutput() throws IOException {
        Run run = Run.annex("extract", report("甲.txt"));
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out())
                .startsWith("{")
                .contains("\"schemaVersion\"", "绩效自评报告")
                .endsWith("}\n");
        assertThat(run.err()).startsWith("读取 1 个，跳过 0 个，未能读取 0 个");
    }

    @Test
    void saysWhatIsMissingOfAFileThatCouldBeReadInPart() throws IOException {
        Path cut = folder.resolve("甲.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(cut))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>前文</w:t></w:r></w:p><w:p><w:r>"
                            .getBytes(StandardCharsets.UTF_8));
        }
        Run run = Run.annex("extract", cut);
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.out()).contains("前文");
        assertThat(run.err()).contains("只读取了一部分", "其后的内容没有读到", "读取 1 个，跳过 0 个，未能读取 0 个");
        assertThat(Run.annex("tables", cut).status()).isEqualTo(ExitStatus.UNREAD);
    }

    @Test
    void readsStandardInput() {
        Run run = Run.reading(REPORT, "extract", "-");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).contains("\"stdin\"", "绩效自评报告");
    }

    @Test
    void keepsTheFoldersBelowANamedFolderAndWritesNothingElse() throws IOException {
        report("in/甲.txt");
        report("in/子 文件夹/甲.txt");
        report("in/.hidden/甲.txt");
        report("in/~$甲.docx");
        report("in/.甲.txt");
        report("in/旧.txt.annex.json");
        report("in/truth.json");
        Run run = Run.annex("extract", folder.resolve("in"), "--out", folder.resolve("out"));
        assertThat(run.err()).startsWith("读取 2 个，跳过 0 个，未能读取 0 个");
        assertThat(filesBelow(folder.resolve("out")))
                .containsExactly(
                        ".annex/journal.jsonl",
                        ".annex/lock",
                        "annex-quarantine.csv",
                        "annex-summary.csv",
                        "annex-summary.html",
                        "annex-summary.txt",
                        "子 文件夹/甲.txt.annex.json",
                        "甲.txt.annex.json");
    }

    @Test
    void passesOverWhatIsNoReportInAFolderAndSaysSo() throws IOException {
        report("in/甲.txt");
        write("in/照片.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0, 1, 2});
        report("in/script.py");
        Run run = Run.annex("extract", folder.resolve("in"), "--out", folder.resolve("out"));
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("跳过：") && line.contains("script.py"))
                .anyMatch(line -> line.startsWith("跳过：") && line.contains("照片.jpg"));
        assertThat(resultsBelow(folder.resolve("out"))).containsExactly("甲.txt.annex.json");
    }

    @Test
    void aBrokenReportInAFolderIsNotPassedOver() throws IOException {
        report("in/甲.txt");
        write("in/坏.docx", new byte[] {1, 2, 0, 3});
        write("in/空.doc", new byte[0]);
        Run run = Run.annex("extract", folder.resolve("in"), "--out", folder.resolve("out"));
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("坏.docx：", "空.doc：").contains("读取 1 个，跳过 0 个，未能读取 2 个");
        assertThat(run.err()).doesNotContain("\tat ");
        assertThat(resultsBelow(folder.resolve("out"))).containsExactly("甲.txt.annex.json");
    }

    @Test
    void aNamedFileIsReadWhateverItsName() throws IOException {
        assertThat(Run.annex("extract", report("报告.bin")).status()).isEqualTo(ExitStatus.OK);
        Path photograph = write("照片.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0, 1, 2});
        assertThat(Run.annex("extract", photograph).status()).isEqualTo(ExitStatus.UNREAD);
    }

    @Test
    void aMissingFileDoesNotStopTheOthers() throws IOException {
        Run run = Run.annex("extract", folder.resolve("无.docx"), report("甲.txt"), "--out", folder.resolve("out"));
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("无.docx：").contains("读取 1 个，跳过 0 个，未能读取 1 个");
        assertThat(filesBelow(folder.resolve("out"))).containsExactly("甲.txt.annex.json");
    }

    @Test
    void takesAFileNamedTwiceOnce() throws IOException {
        Path report = report("甲.txt");
        Run run = Run.annex(
                "extract", report, folder.resolve(".").resolve("甲.txt"), folder, "--out", folder.resolve("out"));
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.err()).startsWith("读取 1 个");
    }

    @Test
    void refusesInputsWhoseResultsWouldOverwriteEachOther() throws IOException {
        Run run = Run.annex("extract", report("a/报告.txt"), report("b/报告.txt"), "--out", folder.resolve("out"));
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err())
                .contains("报告.txt.annex.json", Path.of("a", "报告.txt").toString(), "请分两次读取");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void replacesAnOlderResultAndLeavesNoPartsBehind() throws IOException {
        Path report = report("甲.txt");
        Path result = write("out/甲.txt.annex.json", new byte[] {1});
        Run.annex("extract", report, "--out", folder.resolve("out"));
        assertThat(result).content().contains("绩效自评报告");
        assertThat(filesBelow(folder.resolve("out"))).containsExactly("甲.txt.annex.json");
    }

    @Test
    void saysWhenAResultCanNotBeWritten() throws IOException {
        Path report = report("甲.txt");
        Files.createDirectories(folder.resolve("out/甲.txt.annex.json/in the way"));
        Run run = Run.annex("extract", report, "--out", folder.resolve("out"));
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("甲.txt.annex.json 写不出来").doesNotContain("\tat ");
    }

    @Test
    void saysWhenAFolderIsClosed() throws IOException {
        report("in/甲.txt");
        Path closed = Files.createDirectories(folder.resolve("in/closed"));
        assumeThat(closed.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed))
                .as("the super-user may list any folder, so there is no closed one to test with")
                .isFalse();
        Run run = Run.annex("extract", folder.resolve("in"), "--out", folder.resolve("out"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("closed：没有权限").contains("读取 1 个，跳过 0 个，未能读取 1 个");
    }

    @Test
    void doesNotFollowLinksInACircle() throws IOException {
        report("in/甲.txt");
        Files.createSymbolicLink(folder.resolve("in/again"), folder.resolve("in"));
        Run run = Run.annex("extract", folder.resolve("in"), "--out", folder.resolve("out"));
        assertThat(run.err()).startsWith("读取 1 个，跳过 0 个，未能读取 0 个");
    }

    @ParameterizedTest
    @CsvSource({
        "FAILED, ERROR, error, 3",
        "FAILED, ERROR, warning, 3",
        "FAILED, ERROR, never, 0",
        "FAILED, WARNING, error, 0",
        "FAILED, WARNING, warning, 3",
        "FAILED, INFO, warning, 0",
        "PASSED, ERROR, warning, 0",
        "SKIPPED, ERROR, warning, 0",
    })
    void failsOnTheChecksThatItWasToldTo(Check.Status status, Severity severity, String failOn, int expected)
            throws IOException {
        Run run = Run.with(
                file -> extraction(file, List.of(check(status, severity))),
                "extract",
                report("甲.txt"),
                "--fail-on",
                failOn);
        assertThat(run.status()).isEqualTo(expected);
        assertThat(run.out()).isNotEmpty();
    }

    @Test
    void whatWasNotReadWeighsMoreThanFailedChecks() throws IOException {
        Run run = Run.with(
                file -> {
                    if (file.name().equals("坏.txt")) {
                        throw new IllegalStateException("broken");
                    }
                    return extraction(file, List.of(check(Check.Status.FAILED, Severity.ERROR)));
                },
                "extract",
                report("坏.txt"),
                report("好.txt"),
                "--fail-on=error",
                "--out",
                folder.resolve("out"));
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
    }

    @Test
    void anErrorOfOurOwnIsOneSentenceAndTheBatchGoesOn() throws IOException {
        ReportExtractor extractor = file -> {
            switch (file.name()) {
                case "1.txt" -> throw new IllegalStateException("broken");
                case "2.txt" -> throw new StackOverflowError();
                case "3.txt" -> throw new OutOfMemoryError();
                default -> {
                    return extraction(file, List.of());
                }
            }
        };
        Object[] command = {
            "extract",
            report("1.txt"),
            report("2.txt"),
            report("3.txt"),
            report("4.txt"),
            "--out",
            folder.resolve("out")
        };
        Run run = Run.with(extractor, command);
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("1.txt：程序自身出错"))
                .anyMatch(line -> line.contains("2.txt：文件嵌套过深"))
                .anyMatch(line -> line.contains("3.txt：内存不够"));
        assertThat(filesBelow(folder.resolve("out"))).containsExactly("4.txt.annex.json");

        Object[] verbose =
                Stream.concat(Stream.of(command), Stream.of("--verbose")).toArray();
        assertThat(Run.with(extractor, verbose).err()).contains("java.lang.IllegalStateException: broken", "\tat ");
    }

    @Test
    void resultsDoNotDependOnThreadsOrLocale() throws IOException {
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("in/" + i % 3)).resolve(i + ".txt"), REPORT + i);
        }
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Run.annex("extract", folder.resolve("in"), "--out", folder.resolve("one"), "--jobs", 1);
            Locale.setDefault(Locale.forLanguageTag("zh-CN"));
            Run.annex("extract", folder.resolve("in"), "--out", folder.resolve("four"), "--jobs", 4);
        } finally {
            Locale.setDefault(before);
        }
        List<String> results = resultsBelow(folder.resolve("one"));
        assertThat(results).hasSize(20).isEqualTo(resultsBelow(folder.resolve("four")));
        results.addAll(List.of("annex-summary.csv", "annex-summary.html", "annex-summary.txt"));
        for (String result : results) {
            assertThat(folder.resolve("four").resolve(result))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(result));
        }
    }

    private static Extraction extraction(SourceFile file, List<Check> checks) {
        return new Extraction(
                Extraction.SCHEMA_VERSION,
                new Source(
                        file.name(),
                        file.sha256(),
                        "text/plain",
                        Optional.empty(),
                        Source.Content.DIGITAL,
                        new TreeMap<>()),
                new Report(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of()),
                Map.of(),
                checks,
                List.of(),
                List.of());
    }

    private static Check check(Check.Status status, Severity severity) {
        return new Check("controlRate", status, severity, "控制率", Optional.empty(), Optional.empty(), List.of());
    }

    private Path report(String name) throws IOException {
        return write(name, REPORT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static List<String> resultsBelow(Path root) throws IOException {
        List<String> results = new ArrayList<>(filesBelow(root));
        results.removeIf(file -> !file.endsWith(".annex.json"));
        return results;
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
