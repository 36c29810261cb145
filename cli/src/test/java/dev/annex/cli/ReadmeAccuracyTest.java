package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The table of the samples in the README is the one that the command beside it prints; {@code -Dgolden.update=true} writes it. What is read from a scan may differ from
 * one kind of processor to the next, as its arithmetic is not exact.
 */
class ReadmeAccuracyTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling("");
    private static final String BEGIN = "<!-- accuracy:samples:begin -->";
    private static final String END = "<!-- accuracy:samples:end -->";
    private static final Pattern TABLE = Pattern.compile(BEGIN + "\n(.*?)\n" + END, Pattern.DOTALL);
    private static final Pattern OF_SCANS = Pattern.compile("\\| (?:\\.pdf|scan-.*|all) \\|.*");
    private static final Pattern SHARE = Pattern.compile("[01]\\.\\d{4}");

    /** A handful of fields of the one scan. */
    private static final double TOLERANCE = 0.02;

    @TempDir
    private Path results;

    @Test
    void isGenerated() throws IOException {
        assumeThat(Run.annex("doctor").status())
                .as("scans can not be read on this machine")
                .isEqualTo(ExitStatus.OK);
        check("README.md", "en");
        check("README.zh-CN.md", "zh");
    }

    private void check(String readme, String language) throws IOException {
        List<String> printed = Run.annex(
                        "evaluate",
                        ROOT.resolve("samples/reports"),
                        "--by",
                        "format,tier",
                        "--markdown",
                        "--lang",
                        language,
                        "--out",
                        results)
                .out()
                .lines()
                .toList();
        if (Boolean.getBoolean("golden.update")) {
            update(readme, printed);
        }
        List<String> written = written(readme);
        assertThat(written).as(readme).hasSameSizeAs(printed);
        for (int i = 0; i < printed.size(); i++) {
            if (OF_SCANS.matcher(printed.get(i)).matches()) {
                checkNearly(written.get(i), printed.get(i));
            } else {
                assertThat(written.get(i)).as(readme).isEqualTo(printed.get(i));
            }
        }
    }

    private static List<String> written(String readme) throws IOException {
        Matcher table = TABLE.matcher(Files.readString(ROOT.resolve(readme)));
        assertThat(table.find())
                .as("%s has its table between %s and %s", readme, BEGIN, END)
                .isTrue();
        return table.group(1).lines().toList();
    }

    private static void update(String readme, List<String> printed) throws IOException {
        Path file = ROOT.resolve(readme);
        String table = BEGIN + "\n" + String.join("\n", printed) + "\n" + END;
        Files.writeString(file, TABLE.matcher(Files.readString(file)).replaceFirst(Matcher.quoteReplacement(table)));
    }

    private static void checkNearly(String written, String printed) {
        List<String> expected = cells(written);
        List<String> found = cells(printed);
        assertThat(found.subList(0, 3)).isEqualTo(expected.subList(0, 3));
        for (int i = 3; i < found.size(); i++) {
            if (SHARE.matcher(found.get(i)).matches()) {
                assertThat(Double.parseDouble(found.get(i)))
                        .as(printed)
                        .isCloseTo(Double.parseDouble(expected.get(i)), within(TOLERANCE));
            }
        }
    }

    private static List<String> cells(String row) {
        return Stream.of(row.split("\\|"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
