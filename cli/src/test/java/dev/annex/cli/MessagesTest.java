package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares the files themselves: a bundle would fill the gaps of one language with the words of the other. */
class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("%(?:\\d\\$)?s");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Map<String, String> english = messages("messages.properties");
        english.keySet().removeIf(MessagesTest::isSaidByTheLibraryInChinese);
        assertThat(messages("messages_zh.properties").keySet()).isEqualTo(english.keySet());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        Map<String, String> english = messages("messages.properties");
        Map<String, String> chinese = messages("messages_zh.properties");
        chinese.remove("unreadable"); // in Chinese, the sentence of the library is enough
        chinese.forEach((key, message) ->
                assertThat(arguments(message)).as(key).isEqualTo(arguments(english.getOrDefault(key, ""))));
    }

    private static boolean isSaidByTheLibraryInChinese(String key) {
        return key.startsWith("unreadable.") && !key.equals("unreadable.other");
    }

    private static long arguments(String message) {
        return ARGUMENT.matcher(message).results().count();
    }

    private static Map<String, String> messages(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }
}
