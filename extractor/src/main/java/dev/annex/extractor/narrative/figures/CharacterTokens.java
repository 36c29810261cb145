package dev.annex.extractor.narrative.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Chinese text cut for a model: each character is a token, but digits with their separators are one, and so are Latin letters.
 *
 * @param words the tokens
 * @param starts where each begins in the text, in characters
 * @param end behind the last one
 */
public record CharacterTokens(List<String> words, List<Integer> starts, int end) {
    public CharacterTokens {
        words = List.copyOf(words);
        starts = List.copyOf(starts);
    }

    /** The tokens of a text, without its white space. */
    public static CharacterTokens of(String text) {
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int end = 0;
        while (end < text.length()) {
            int start = end;
            end = endOfToken(text, start);
            if (!Character.isWhitespace(text.charAt(start))) {
                words.add(text.substring(start, end));
                starts.add(start);
            }
        }
        return new CharacterTokens(words, starts, text.length());
    }

    private static int endOfToken(String text, int start) {
        int end = start + 1;
        if (isDigit(text.charAt(start))) {
            while (end < text.length() && (isDigit(text.charAt(end)) || separates(text, end))) {
                end++;
            }
        } else if (isLatin(text.charAt(start))) {
            while (end < text.length() && isLatin(text.charAt(end))) {
                end++;
            }
        } else if (Character.isSurrogatePair(text.charAt(start), end < text.length() ? text.charAt(end) : ' ')) {
            end++;
        }
        return end;
    }

    private static boolean separates(String text, int at) {
        return ".,".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** The index of the first token that begins at or behind a character; the number of tokens where none does. */
    public int at(int character) {
        int index = 0;
        while (index < starts.size() && starts.get(index) < character) {
            index++;
        }
        return index;
    }

    /** Where a token ends, behind its last character. */
    public int end(int index) {
        return starts.get(index) + words.get(index).length();
    }
}
