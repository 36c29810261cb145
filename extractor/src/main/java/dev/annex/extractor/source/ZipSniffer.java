package dev.annex.extractor.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Tells what kind of document a zip file is. */
final class ZipSniffer {
    /** The part that names the kind is a few kilobytes long in any sound file. */
    private static final Limits LIMITS = new Limits(Long.MAX_VALUE, 4 << 20, 0, 0, 0, Duration.ofSeconds(10));

    private ZipSniffer() {}

    static MediaType sniff(SourceFile file) {
        try (ZipParts parts = ZipParts.open(file, new Allowance(file, LIMITS))) {
            MediaType named = ofContentTypes(text(parts, "[Content_Types].xml"));
            return named != MediaType.ZIP ? named : ofNames(parts);
        } catch (UnreadableException e) {
            return ofLocalHeaders(file.bytes());
        }
    }

    /** A part as text, as far as it can be read. */
    private static String text(ZipParts parts, String name) {
        try {
            return parts.read(name)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("");
        } catch (UnreadableException e) {
            return "";
        }
    }

    private static MediaType ofContentTypes(String types) {
        if (types.contains("wordprocessingml.document.main+xml")
                || types.contains("wordprocessingml.template.main+xml")
                || types.contains("ms-word.document.macroEnabled.main+xml")
                || types.contains("ms-word.template.macroEnabledTemplate.main+xml")) {
            return MediaType.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main+xml")
                || types.contains("spreadsheetml.template.main+xml")
                || types.contains("ms-excel.sheet.")
                || types.contains("ms-excel.template.")) {
            return MediaType.XLSX;
        }
        return types.contains("presentationml.") ? MediaType.PPTX : MediaType.ZIP;
    }

    private static MediaType ofNames(ZipParts parts) {
        if (parts.has("word/document.xml")) {
            return MediaType.DOCX;
        }
        if (parts.has("xl/workbook.xml") || parts.has("xl/workbook.bin")) {
            return MediaType.XLSX;
        }
        if (parts.has("OFD.xml")) {
            return MediaType.OFD;
        }
        return text(parts, "mimetype").startsWith(MediaType.ODT.value()) ? MediaType.ODT : MediaType.ZIP;
    }

    /** For a file whose directory is gone, by the names that stand before the parts themselves. */
    private static MediaType ofLocalHeaders(byte[] bytes) {
        int nameOffset = 30;
        for (int i = 0; i + nameOffset + 8 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
                String name = new String(bytes, i + nameOffset, 8, StandardCharsets.ISO_8859_1);
                if (name.startsWith("word/")) {
                    return MediaType.DOCX;
                }
                if (name.startsWith("xl/")) {
                    return MediaType.XLSX;
                }
                if (name.startsWith("ppt/")) {
                    return MediaType.PPTX;
                }
                if (name.startsWith("OFD.xml")) {
                    return MediaType.OFD;
                }
            }
        }
        return MediaType.ZIP;
    }
}
