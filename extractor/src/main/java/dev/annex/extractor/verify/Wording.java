package dev.annex.extractor.verify;

/**
 * The same thing said in both languages.
 *
 * @param <T> what is said
 */
record Wording<T>(T chinese, T english) {
    T in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
