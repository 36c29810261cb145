package dev.annex.cli;

import dev.annex.extractor.learned.Installation;
import dev.annex.extractor.learned.ModelKind;
import dev.annex.extractor.source.UnreadableException;
import java.io.IOException;
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
        return unreadable(path, e.code(), withoutName(fileName, e.getMessage()));
    }

    /**
     * Why a file could not be read, as one sentence that begins with the given path.
     *
     * @param e which names the file that lies there
     */
    String unreadable(String path, UnreadableException e) {
        return unreadable(path, e.code(), e.getMessage());
    }

    /**
     * Why a file could not be read, as one sentence that begins with its path.
     *
     * @param said by the library, in Chinese and without the name of the file
     */
    String unreadable(String path, String code, String said) {
        String known = "unreadable." + code;
        return text("unreadable", path, bundle.containsKey(known) ? text(known) : text("unreadable.other"), said);
    }

    /** What a kind of model is called. */
    String model(ModelKind<?> kind) {
        return text("model." + kind.id());
    }

    /** What a figure of a model is called; one that was measured of a role, or the like, ends in its name after a dot. */
    String figure(String name) {
        if (bundle.containsKey("figure." + name)) {
            return text("figure." + name);
        }
        int dot = name.lastIndexOf('.');
        String measure = "figure." + name.substring(0, Math.max(0, dot)) + ".of";
        return bundle.containsKey(measure) ? text(measure, name.substring(dot + 1)) : name;
    }

    /** Why a model was not put in force. */
    String notInstalled(Path folder, ModelKind<?> kind, IOException e) {
        return e instanceof Installation.BusyException
                ? text("train.busy", model(kind), folder)
                : text("train.notInstalled", model(kind), folder, e.toString());
    }

    /** What is missing of a file that was read in part, as one sentence with its path. */
    String partial(Path path, String gap) {
        return text("partial", path, withoutName(String.valueOf(path.getFileName()), gap));
    }

    private static String withoutName(String fileName, String said) {
        return said.startsWith(fileName + "：") ? said.substring(fileName.length() + 1) : said;
    }
}
