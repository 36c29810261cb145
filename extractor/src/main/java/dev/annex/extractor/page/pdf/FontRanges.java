package dev.annex.extractor.page.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * Counts what the ranges in a font stand for before the font is loaded: PDFBox keeps an entry for each code of a range, and a
 * few bytes name a range of billions.
 */
final class FontRanges {
    /** Sixteen times all two-byte codes, which is what the largest sound font maps. */
    static final long MOST_CODES = 1 << 20;

    /** In bytes: the map of all two-byte codes, one by one, has a tenth of this. */
    private static final int LARGEST_MAP = 16 << 20;

    private static final Pattern TOKEN =
            Pattern.compile("<([0-9A-Fa-f\\s]{0,64})>|(\\[)|(\\])|(beginbfrange)|(endbfrange)");

    private FontRanges() {}

    /**
     * Counts the codes to which a character map gives texts by ranges.
     *
     * @throws PageGivenUp if there are too many
     */
    static void check(COSStream map) {
        String text;
        try (InputStream in = map.createInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST_MAP + 1);
            if (bytes.length > LARGEST_MAP) {
                throw tooMany();
            }
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return;
        }
        if (codes(text) > MOST_CODES) {
            throw tooMany();
        }
    }

    private static long codes(String map) {
        long codes = 0;
        long first = 0;
        int place = -1;
        boolean list = false;
        for (Matcher token = TOKEN.matcher(map); token.find(); ) {
            if (token.group(4) != null || token.group(5) != null) {
                place = token.group(4) != null ? 0 : -1;
            } else if (token.group(2) != null || token.group(3) != null) {
                list = token.group(2) != null;
                place = list || place < 0 ? place : 0;
            } else if (place >= 0 && !list) {
                long code = code(token.group(1));
                codes += place == 1 ? Math.max(0, code - first + 1) : 0;
                first = code;
                place = (place + 1) % 3;
            }
        }
        return codes;
    }

    private static long code(String hex) {
        String digits = hex.replaceAll("\\s", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits.substring(Math.max(0, digits.length() - 8)), 16);
    }

    /**
     * Counts the codes to which a composite font gives widths by ranges.
     *
     * @throws PageGivenUp if there are too many
     */
    static void check(COSDictionary font) {
        if (font.getItem(COSName.W) != null && COSName.FONT.equals(font.getCOSName(COSName.TYPE))) {
            check(font.getCOSArray(COSName.W), 3);
            check(font.getCOSArray(COSName.W2), 5);
        }
    }

    /** Ranges are two codes and what holds for them; single codes are one and a list. */
    private static void check(COSArray widths, int length) {
        long codes = 0;
        for (int i = 0; widths != null && i + 1 < widths.size(); ) {
            if (widths.getObject(i) instanceof COSNumber first && widths.getObject(i + 1) instanceof COSNumber last) {
                codes += Math.max(0, last.longValue() - first.longValue() + 1);
                i += length;
            } else {
                i += 2;
            }
            if (codes > MOST_CODES) {
                throw tooMany();
            }
        }
    }

    private static PageGivenUp tooMany() {
        return new PageGivenUp("pageTooLarge", "所用字体的编码超过 " + MOST_CODES + " 个的上限，可能是恶意文件");
    }
}
