package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.field.Account;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports of made-up offices, each written in another manner, beside what was read from them and checked by eye. */
class NarrativeScriptsTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/dev/annex/extractor/narrative");

    static Stream<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void readsTheScriptAsExpected(String name) throws IOException {
        List<Paragraph> paragraphs = Script.paragraphs(text(SCRIPTS.resolve(name)));
        Account account = new Account();

        Prose prose = new NarrativeReader().read(paragraphs, account);

        Path expected = SCRIPTS.resolve(name.replace(".txt", ".expected"));
        assertThat(Printed.of(prose, paragraphs, account)).isEqualTo(text(expected));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
