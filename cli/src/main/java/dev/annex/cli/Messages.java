package dev.annex.cli;

import dev.annex.extractor.source.UnreadableException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command says, in one language. */
final class Messages {
    private static final String BUNDLE = "dev.annex.cli.messages";

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The messages in a language, whatever the default locale. */
    static Messages in(Language language) {
        return new Messages(
                language,
                ResourceBundle.getBundle(
                        BUNDLE,
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** The message of that key, with its {@code %s} filled in. */
    String text(String key, Object... arguments) {
        return String.format(Locale.ROOT, bundle.getString(key), arguments);
    }

    /**
     * Why a file could not be read, as one sentence that begins with its path. The library says it in Chinese; in another
     * language the sentence of the same code stands before it.
     */
    String unreadable(String path, String fileName, UnreadableException e) {
        String said = withoutName(fileName, e.getMessage());
        String known = "unreadable." + e.code();
        return text("unreadable", path, bundle.containsKey(known) ? text(known) : text("unreadable.other"), said);
    }

    /** What is missing of a file that was read in part, as one sentence with its path. */
    String partial(Path path, String gap) {
        return text("partial", path, withoutName(String.valueOf(path.getFileName()), gap));
    }

    private static String withoutName(String fileName, String said) {
        return said.startsWith(fileName + "：") ? said.substring(fileName.length() + 1) : said;
    }
}
