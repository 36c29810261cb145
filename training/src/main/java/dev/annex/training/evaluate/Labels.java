package dev.annex.training.evaluate;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of an evaluation in one language. */
public final class Labels {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Labels(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "dev.annex.training.evaluate.labels",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words in Chinese or, for any other language, in English. */
    public static Labels in(Locale locale) {
        return new Labels(locale);
    }

    /** The tag of the language, for a page: {@code zh-CN}, {@code en}. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** The words of that key, with each {@code %s} filled in. */
    public String text(String key, Object... arguments) {
        return String.format(Locale.ROOT, bundle.getString(key), arguments);
    }

    /** The title of a grouping, for the head of a column. */
    public String title(Grouping grouping) {
        return text("grouping." + grouping.name());
    }
}
