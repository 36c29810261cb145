package dev.annex.review.message;

import java.util.Locale;

/** The languages of the work bench. */
public enum Tongue {
    /** First where nothing else is asked for. */
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Tongue(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** The language of a tag such as {@code en-GB}; Chinese for every other. */
    public static Tongue of(String tag) {
        return tag.strip().regionMatches(true, 0, "en", 0, 2) ? ENGLISH : CHINESE;
    }
}
