package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole folders, read by the program in a process of its own, with worker processes. */
class FoldersProcessTest {
    private static final int DOCUMENTS = 30;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            Path file = folder.resolve("in/" + i % 4 + "/报告" + i + ".txt");
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(
                    file, "某县某局2023年度部门整体支出绩效自评报告\n\n一、部门基本情况\n\n本部门编制" + i % 25 + "人，2023年预算" + i % 25 + "万元。\n");
        }
    }

    @Test
    void workersWriteWhatThisProcessWrites() throws Exception {
        assertThat(run(Annex.class, "workers", "--jobs", "2")).isEqualTo(ExitStatus.OK);
        assertThat(run(Annex.class, "here", "--in-process", "--jobs", "1")).isEqualTo(ExitStatus.OK);
        assertThat(everything("workers")).hasSize(DOCUMENTS + 4).isEqualTo(everything("here"));
    }

    @Test
    void poisonHarmsNobodyElse() throws Exception {
        assertThat(run(Annex.class, "clean", "--in-process")).isEqualTo(ExitStatus.OK);
        Files.writeString(folder.resolve("in/1/hang.txt"), "poison");
        Files.writeString(folder.resolve("in/2/halt.txt"), "more poison");
        assertThat(run(PoisonableAnnex.class, "out", "--jobs", "2", "--time-limit", "15"))
                .isEqualTo(ExitStatus.UNREAD);
        String said = Files.readString(folder.resolve("err"));
        assertThat(said)
                .contains("hang.txt: given up and put into quarantine", "halt.txt: put into quarantine")
                .contains(DOCUMENTS + " read, 0 skipped, 2 not read", "In quarantine: 2 files");
        assertThat(Files.readAllLines(folder.resolve("out/annex-quarantine.csv")))
                .hasSize(3)
                .anyMatch(line -> line.contains("hang.txt"))
                .anyMatch(line -> line.contains("halt.txt"));
        assertThat(results("out")).isEqualTo(results("clean"));
        // They are not touched again unless somebody asks for it.
        Map<String, String> before = everything("out");
        assertThat(run(PoisonableAnnex.class, "out", "--jobs", "1")).isEqualTo(ExitStatus.UNREAD);
        assertThat(Files.readString(folder.resolve("err"))).doesNotContain("hang.txt");
        assertThat(everything("out")).isEqualTo(before);
        Files.delete(folder.resolve("in/1/hang.txt"));
        assertThat(run(Annex.class, "out", "--retry")).isEqualTo(ExitStatus.OK);
    }

    @Test
    void killedAtAnyMomentItGoesOnWhereItWas() throws Exception {
        run(Annex.class, "whole", "--in-process");
        Map<String, String> whole = results("whole");
        Random random = new Random(11);
        for (int round = 0; round < 4; round++) {
            Process process = start(Annex.class, "out", "--jobs", "2");
            process.waitFor(700 + random.nextInt(900), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(whole).as("after round %s", round).containsAllEntriesOf(results("out"));
        }
        assertThat(run(Annex.class, "out", "--jobs", "2")).isEqualTo(ExitStatus.OK);
        assertThat(everything("out")).isEqualTo(everything("whole"));
        long entries = Files.readString(folder.resolve("out/.annex/journal.jsonl"))
                .lines()
                .filter(line -> line.endsWith("}"))
                .count();
        assertThat(entries).isEqualTo(DOCUMENTS);
        try (Stream<Path> left = Files.list(folder.resolve("out/.annex/passing"))) {
            assertThat(left).isEmpty();
        }
    }

    private int run(Class<?> program, String out, String... options) throws Exception {
        return start(program, out, options).waitFor();
    }

    private Process start(Class<?> program, String out, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName(),
                "extract",
                folder.resolve("in").toString(),
                "--out",
                folder.resolve(out).toString(),
                "--lang",
                "en"));
        command.addAll(List.of(options));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err").toFile());
        process.environment().put("ANNEX_MODELS", folder.resolve("models").toString());
        process.environment().put("LC_ALL", "C.UTF-8");
        return process.start();
    }

    /** The results by their names. */
    private Map<String, String> results(String out) throws IOException {
        Map<String, String> results = everything(out);
        results.keySet().removeIf(name -> !name.endsWith(".annex.json"));
        return results;
    }

    /** All files but those that are kept for the next run. */
    private Map<String, String> everything(String out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(out);
        if (!Files.exists(root)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith(".annex/")) {
                    files.put(name, Files.readString(path, StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
