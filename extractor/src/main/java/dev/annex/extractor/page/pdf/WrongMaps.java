package dev.annex.extractor.page.pdf;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds fonts whose text is not what their glyphs look like. No one sign is enough for a single glyph, but the text of a
 * whole font betrays it: rare ideographs only, a mix of scripts that nobody writes, one character for many glyphs, or
 * characters other than those by which the font program itself knows its glyphs.
 */
final class WrongMaps {
    /** Fewer glyphs than this prove nothing. */
    static final int FEWEST_GLYPHS = 12;

    /** Of ideographs: in any Chinese or Japanese text nearly all are common; of shuffled ones, a third. */
    static final double FEWEST_COMMON = 0.6;

    /** Of letters: in scripts that do not occur in these documents. */
    static final double MOST_STRANGE = 0.3;

    /** Of glyphs: accented letters and signs, as when the bytes of GBK are taken for Latin-1. */
    static final double MOST_ACCENTED = 0.5;

    /** Of the codes that both witnesses know: contradictions. */
    static final double MOST_CONTRADICTED = 0.3;

    /** So many codes do not share one character in a sound font. */
    static final int MOST_CODES_PER_TEXT = 5;

    private static final Set<UnicodeScript> USUAL = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private WrongMaps() {}

    /** The fonts among these glyphs that can not be believed. */
    static Set<Face> among(List<GlyphDraft> glyphs) {
        IdentityHashMap<Face, List<GlyphDraft>> byFace = new IdentityHashMap<>();
        glyphs.forEach(glyph ->
                byFace.computeIfAbsent(glyph.face, face -> new ArrayList<>()).add(glyph));
        Set<Face> wrong = Collections.newSetFromMap(new IdentityHashMap<>());
        byFace.forEach((face, own) -> {
            if (own.size() >= FEWEST_GLYPHS && isWrong(face, own)) {
                wrong.add(face);
            }
        });
        return wrong;
    }

    private static boolean isWrong(Face face, List<GlyphDraft> glyphs) {
        int ideographs = 0;
        int common = 0;
        int letters = 0;
        int accented = 0;
        Map<UnicodeScript, Integer> strange = new HashMap<>();
        Map<Integer, String> texts = new HashMap<>();
        for (GlyphDraft glyph : glyphs) {
            String text = glyph.sign.text();
            if (text.isBlank() || !glyph.sign.sure()) {
                continue;
            }
            texts.put(glyph.code, text);
            int c = text.codePointAt(0);
            UnicodeScript script = UnicodeScript.of(c);
            if (script == UnicodeScript.HAN) {
                ideographs++;
                common += Common.IDEOGRAPHS.get(c) ? 1 : 0;
            }
            letters++;
            accented += c >= 0xA1 && c <= 0xFF ? 1 : 0;
            if (!USUAL.contains(script)) {
                strange.merge(script, 1, Integer::sum);
            }
        }
        int strangeLetters =
                strange.values().stream().mapToInt(Integer::intValue).sum();
        return (ideographs >= FEWEST_GLYPHS && common < FEWEST_COMMON * ideographs)
                || (letters >= FEWEST_GLYPHS && accented > MOST_ACCENTED * letters)
                || (letters >= FEWEST_GLYPHS && strange.size() > 1 && strangeLetters > MOST_STRANGE * letters)
                || sharesText(texts)
                || isContradicted(face, texts);
    }

    private static boolean sharesText(Map<Integer, String> texts) {
        Map<String, Integer> codes = new HashMap<>();
        texts.values().forEach(text -> codes.merge(text, 1, Integer::sum));
        return codes.values().stream().anyMatch(count -> count > MOST_CODES_PER_TEXT && 2 * count > texts.size());
    }

    private static boolean isContradicted(Face face, Map<Integer, String> texts) {
        int known = 0;
        int contradicted = 0;
        for (Map.Entry<Integer, String> entry : texts.entrySet()) {
            int c = entry.getValue().codePointAt(0);
            List<Integer> drawn = face.program().characters(entry.getKey());
            if (!Character.isLetterOrDigit(c) || drawn.isEmpty()) {
                continue;
            }
            known++;
            Set<String> readings = new HashSet<>();
            drawn.forEach(character -> readings.add(PrintedForm.of(Character.toString(character))));
            boolean comparable = drawn.stream().anyMatch(Character::isLetterOrDigit);
            contradicted += comparable && !readings.contains(entry.getValue()) ? 1 : 0;
        }
        return known >= FEWEST_GLYPHS / 2 && contradicted > MOST_CONTRADICTED * known;
    }

    /** The ideographs of everyday use: the first levels of the mainland's and of Taiwan's standard sets. */
    private static final class Common {
        static final BitSet IDEOGRAPHS = new BitSet();

        static {
            add("GB2312", 0xB0, 0xD7, 0xA1, 0xFE);
            add("Big5", 0xA4, 0xC6, 0x40, 0xFE);
        }

        private static void add(String charset, int firstRow, int lastRow, int firstCell, int lastCell) {
            try {
                for (int row = firstRow; row <= lastRow; row++) {
                    for (int cell = firstCell; cell <= lastCell; cell++) {
                        String text = Charset.forName(charset)
                                .decode(ByteBuffer.wrap(new byte[] {(byte) row, (byte) cell}))
                                .toString();
                        if (text.length() == 1 && UnicodeScript.of(text.charAt(0)) == UnicodeScript.HAN) {
                            IDEOGRAPHS.set(text.charAt(0));
                        }
                    }
                }
            } catch (UnsupportedCharsetException e) {
                IDEOGRAPHS.set(0x3400, 0xA000);
            }
        }
    }
}
