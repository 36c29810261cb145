package dev.annex.extractor.verify;

/** The languages in which a rule explains itself. */
public enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    private final String key;

    Language(String key) {
        this.key = key;
    }

    /** Its key in a rule pack. */
    String key() {
        return key;
    }
}
