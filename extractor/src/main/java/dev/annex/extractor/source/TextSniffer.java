package dev.annex.extractor.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells plain text from mark-up and from bytes that are no text. */
final class TextSniffer {
    /** As much of the beginning as decides; mark-up names itself earlier, stray bytes of other formats show earlier. */
    private static final int SAMPLE_BYTES = 64 << 10;

    private TextSniffer() {}

    static MediaType sniff(byte[] bytes) {
        String sample = sample(bytes);
        if (sample.isEmpty()) {
            return MediaType.UNKNOWN;
        }
        String start = sample.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?mso-application progid=\"word.document\"")
                || (start.startsWith("<?xml")
                        && (start.contains("word.document") || start.contains("<w:worddocument")))) {
            return MediaType.WORD_XML;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html")) {
            return start.startsWith("mime-version:") ? MediaType.MHTML : MediaType.HTML;
        }
        if (start.startsWith("mime-version:")) {
            return MediaType.MHTML;
        }
        if (start.startsWith("<?xml")) {
            return MediaType.XML;
        }
        return start.startsWith("<table") || start.startsWith("<body") ? MediaType.HTML : MediaType.TEXT;
    }

    /** The beginning as text whose ASCII characters are right whatever the rest is; empty where it is no text. */
    private static String sample(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE_BYTES);
        if (length >= 2 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return new String(bytes, 2, (length - 2) & ~1, StandardCharsets.UTF_16LE);
        }
        if (length >= 2 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, 2, (length - 2) & ~1, StandardCharsets.UTF_16BE);
        }
        boolean marked = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int from = marked ? 3 : 0;
        int controls = 0;
        for (int i = from; i < length; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return controls > 0 ? "" : new String(bytes, from, length - from, StandardCharsets.ISO_8859_1);
    }

    /** Tab, line feed, vertical tab, form feed, carriage return and the old end of file (26) do occur in texts. */
    private static boolean isControl(byte b) {
        return b >= 0 && b < 32 && (b < 9 || b > 13) && b != 26;
    }
}
