package dev.annex.extractor.form;

import dev.annex.extractor.document.WhiteSpace;
import dev.annex.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that was read from pixels with the character that each of its letters was read from.
 *
 * @param text with its spaces and line breaks
 * @param glyphs without them, in order
 * @param at where in the text each of them stands
 * @param folded the same characters, each folded to one
 */
record ReadWords(String text, List<Glyph> glyphs, List<Integer> at, String folded) {
    ReadWords {
        glyphs = List.copyOf(glyphs);
        at = List.copyOf(at);
    }

    /** Empty where a text was not read from pixels, or not letter by letter. */
    static Optional<ReadWords> of(String text, List<Glyph> recognized) {
        List<Integer> at = new ArrayList<>();
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (WhiteSpace.isSpace(text.charAt(i))) {
                continue;
            }
            if (at.size() == recognized.size()
                    || !recognized.get(at.size()).text().equals(text.substring(i, i + 1))) {
                return Optional.empty();
            }
            at.add(i);
            String one = LabelKey.fold(text.substring(i, i + 1));
            folded.append(one.length() == 1 ? one : text.substring(i, i + 1));
        }
        return at.isEmpty() || at.size() != recognized.size()
                ? Optional.empty()
                : Optional.of(new ReadWords(text, recognized, at, folded.toString()));
    }

    int size() {
        return glyphs.size();
    }

    /** Whether white space stands before a character. */
    boolean isSpaced(int index) {
        return index > 0 && at.get(index) > at.get(index - 1) + 1;
    }

    /** The text with other words in the place of some of its characters. */
    String with(String wording, int start, int end) {
        String printed = wording.replace('(', '（').replace(')', '）').replace(':', '：');
        return text.substring(0, at.get(start)) + printed + text.substring(at.get(end - 1) + 1);
    }
}
