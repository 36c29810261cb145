package dev.annex.extractor.document.word;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;

/** The words of a {@code t} element. */
final class Text {
    private Text() {}

    /** The words of the element that has just begun, with the white space that Word shows. */
    static String of(XmlCursor xml) throws UnreadableException {
        boolean preserve = xml.attribute("space", "").equals("preserve");
        String words = xml.text().replace('\n', ' ').replace('\r', ' ');
        return preserve ? words : trimmed(words);
    }

    /** Only the white space of XML is trimmed; the wide space of Chinese texts is a character like any other. */
    private static String trimmed(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && isXmlSpace(words.charAt(from))) {
            from++;
        }
        while (to > from && isXmlSpace(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isXmlSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
