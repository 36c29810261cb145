package dev.annex.extractor.document.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds out in which encoding bytes are text: the first in which every one of them is right. */
final class TextEncoding {
    private static final char MARK = '\uFEFF';
    private static final List<Charset> CANDIDATES = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private TextEncoding() {}

    /** The text without a byte order mark, or empty where the bytes are not text in any known encoding. */
    static Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, StandardCharsets.UTF_16LE).filter(TextEncoding::isText);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, StandardCharsets.UTF_16BE).filter(TextEncoding::isText);
        }
        return CANDIDATES.stream()
                .map(charset -> decode(bytes, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(TextEncoding::isText);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isText(String text) {
        return text.indexOf('\0') < 0;
    }
}
