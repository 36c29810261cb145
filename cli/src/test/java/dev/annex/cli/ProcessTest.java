package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, as the launcher starts it. */
class ProcessTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheResultAsUtf8AndNothingBesideIt() throws IOException, InterruptedException {
        Path report = Files.writeString(folder.resolve("report.txt"), "某县某局2023年度绩效自评报告\n");
        assertThat(start(Map.of("LC_ALL", "C"), "extract", report.toString(), "--lang", "zh"))
                .isEqualTo(ExitStatus.OK);
        assertThat(out()).startsWith("{\n").contains("某县某局2023年度绩效自评报告").endsWith("}\n");
        assertThat(err()).startsWith("读取 1 个");
    }

    @Test
    void endsWithTheStatusOfTheCommand() throws IOException, InterruptedException {
        assertThat(start(Map.of(), "extract", "--unknown")).isEqualTo(ExitStatus.USAGE);
        assertThat(out()).isEmpty();
        assertThat(start(Map.of(), "extract", folder.resolve("none.docx").toString()))
                .isEqualTo(ExitStatus.UNREAD);
        assertThat(err()).doesNotContain("Exception");
    }

    private int start(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Annex.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        process.environment().putAll(environment);
        return process.start().waitFor();
    }

    private String out() throws IOException {
        return Files.readString(folder.resolve("out"), StandardCharsets.UTF_8);
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
    }
}
