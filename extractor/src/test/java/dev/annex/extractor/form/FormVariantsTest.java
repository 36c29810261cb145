package dev.annex.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.field.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms of many offices, years and habits. Each {@code variants/NAME.txt} is a document in the notation of
 * {@link DocumentText}, each {@code NAME.expected} all that is to be read of it, as {@link FormLines} writes it.
 */
class FormVariantsTest {
    private static final FormReader READER = new FormReader(FormCatalog.builtIn());

    static Stream<String> variants() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void readsEachVariantInFull(String name) throws IOException {
        Document document = DocumentText.parse(Files.readString(folder().resolve(name + ".txt")));
        Account account = new Account();
        Forms forms = READER.read(document, account);
        assertThat(String.join("\n", FormLines.of(forms, document, account)) + "\n")
                .isEqualTo(Files.readString(folder().resolve(name + ".expected")));
    }

    @Test
    void thereAreEnoughVariants() throws IOException {
        assertThat(variants()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static Path folder() {
        try {
            URI folder = Objects.requireNonNull(FormVariantsTest.class.getResource("variants"))
                    .toURI();
            return Path.of(folder);
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
