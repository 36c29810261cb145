package dev.annex.folders.summary;

import dev.annex.folders.outcome.Remark;
import dev.annex.folders.outcome.Verdict;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of a summary in one language. */
public final class Labels {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Labels(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "dev.annex.folders.summary.labels",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words in Chinese or, for any other language, in English. */
    public static Labels in(Locale locale) {
        return new Labels(locale);
    }

    /** The tag of the language, for a page. */
    String language() {
        return locale.toLanguageTag();
    }

    String text(String key) {
        return bundle.getString(key);
    }

    /** What a reason is called, in a few words; its code where nobody has named it. */
    public String reason(String code) {
        String key = "reason." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code;
    }

    /** All that is to be said of a document; empty where all of it was read. */
    String remarks(Verdict verdict) {
        return verdict.remarks().stream().map(this::remark).collect(Collectors.joining(" "));
    }

    private String remark(Remark remark) {
        return remark.sentence().isEmpty() ? reason(remark.code()) : remark.sentence();
    }
}
