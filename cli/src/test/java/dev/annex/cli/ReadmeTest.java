package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling("");
    private static final Path EXAMPLE = Path.of("src/test/java/dev/annex/cli/ReadmeExample.java");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MARKED =
            Pattern.compile("// readme:begin\n(.*?)\n[^\n]*// readme:end", Pattern.DOTALL);
    private static final Pattern ANY_CODE = Pattern.compile("```(?:java|sh|json)\n.*?```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("`annex (\\w+)");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theExampleIsTheOneThatIsCompiled(String readme) throws IOException {
        assertThat(find(JAVA, readme)).containsExactly(marked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theCommandsThatItNamesAreThere(String readme) throws IOException {
        List<String> commands = find(COMMAND, readme);
        assertThat(commands).contains("extract", "tables", "check", "forms", "schema", "evaluate");
        for (String command : commands) {
            assertThat(Run.annex(command, "--help").status()).as(command).isEqualTo(ExitStatus.OK);
        }
    }

    @Test
    void theExcerptStandsInTheResultThatItIsTakenFrom() throws IOException {
        Run run = Run.annex("extract", ROOT.resolve("samples/reports/library/report.docx"));
        List<String> excerpt = find(JSON, "README.md").get(0).lines().toList();
        assertThat(run.out().lines().toList())
                .containsSubsequence(
                        excerpt.stream().filter(line -> !line.contains("…")).toList());
    }

    @Test
    void bothLanguagesShowTheSameCode() throws IOException {
        assertThat(withoutComments("README.zh-CN.md")).isEqualTo(withoutComments("README.md"));
    }

    private static String marked() throws IOException {
        return MARKED.matcher(Files.readString(EXAMPLE))
                .results()
                .map(match -> match.group(1).stripIndent() + "\n")
                .findFirst()
                .orElseThrow();
    }

    private static List<String> find(Pattern pattern, String readme) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve(readme)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> withoutComments(String readme) throws IOException {
        return ANY_CODE.matcher(Files.readString(ROOT.resolve(readme)))
                .results()
                .map(MatchResult::group)
                .map(code -> code.replaceAll(" +# [^\n]*", ""))
                .toList();
    }
}
