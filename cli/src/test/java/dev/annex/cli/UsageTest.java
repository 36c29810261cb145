package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extract                       | 缺少：FILE|'DIR。'",
                "extract a --lng zh            | 没有这个选项：--lng。",
                "extract a --jobs 0            | --jobs 应为不小于 1 的整数",
                "extract a --jobs many         | --jobs N 的值不能是“many”",
                "extract a --jobs              | 缺少：--jobs N",
                "extract a --time-limit 0      | --time-limit 应为不小于 1 的整数",
                "extract a --memory-limit 64   | --memory-limit 应为不小于 128 的整数",
                "extract a --watch --every 0   | --every 应为不小于 1 的整数",
                "extract a.zip                 | --out DIR",
                "extract a --format csv        | --format json 的值不能是“csv”",
                "extract a --fail-on info      | --fail-on error",
                "extract a b                   | 读取多个文件时要指明结果所在的文件夹",
                "extract a --lang fr           | 的值不能是“fr”",
                "extrct a                      | 是否想写 extract",
                "tables a --format pdf         | 的值不能是“pdf”",
                "tables a b                    | 读取多个文件时要指明结果所在的文件夹",
                "check                         | 缺少：FILE",
            })
    void saysWhatIsWrongWithACommandLine(String arguments, String sentence) {
        Run run = Run.annex((Object[]) arguments.split(" "));
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(sentence).contains("请参看“annex").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFolderNeedsAFolderForItsResults() {
        Run run = Run.annex("extract", folder);
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("--out DIR");
    }

    @Test
    void theFolderOfTheResultsIsNoFile() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "x");
        Run run = Run.annex("extract", file, "--out", file);
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("是文件，请给出文件夹");
    }

    @Test
    void withoutACommandItTellsWhatThereIs() {
        Run run = Run.annex();
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("extract", "check", "forms", "schema");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, extract --help, 退出状态：",
        "zh-TW, extract --help, 退出状态：",
        "en-US, extract --help, Exit status:",
        "fr-FR, extract --help, Exit status:",
        "en-US, --lang zh extract --help, 退出状态：",
        "zh-CN, extract --help --lang=en, Exit status:",
        "zh-CN, extract --help --lang EN, Exit status:",
    })
    void speaksTheLanguageOfTheLocaleOrTheOneAskedFor(String locale, String arguments, String words) {
        Run run = Run.in(Locale.forLanguageTag(locale), (Object[]) arguments.split(" "));
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).contains(words);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theDefaultLocaleDoesNotShowThrough() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(Run.in(Locale.FRENCH, "extract", "--help").out()).contains("Exit status:");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anEnglishSentenceStandsBeforeTheChineseOneOfTheLibrary() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.docx"));
        assertThat(Run.in(Locale.ENGLISH, "extract", empty).err())
                .startsWith(empty + ": The file is empty; get it again from where it came. (文件是空的");
        assertThat(Run.in(Locale.SIMPLIFIED_CHINESE, "extract", empty).err()).startsWith(empty + "：文件是空的");
    }

    @Test
    void saysItsVersion() {
        Run run = Run.annex("--version");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).startsWith("annex ").contains("schema 1", "Java ");
    }
}
