package dev.annex.samples.layout;

import java.util.Map;

/** The texts of a dress with the report's own words in their blanks. */
final class Blanks {
    private final Map<String, String> words;

    /** @param words what stands in for each name, as in {@code {year}} */
    Blanks(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }
}
