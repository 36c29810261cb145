package dev.annex.extractor.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a file is, by its bytes; its name is never asked. A kind that no reader takes is told apart all the same, so that
 * one sentence can say what the file is.
 */
public enum MediaType {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word 文档（docx）"),
    DOC("application/msword", "Word 97-2003 文档（doc）"),
    /** A Word file from before 1997, which is not in OLE2 storage. */
    OLD_WORD("application/x-msword-old", "Word 97 以前的旧文档"),
    WORD_XML("application/vnd.ms-word+xml", "Word XML 文档"),
    ENCRYPTED_OFFICE("application/x-ole-storage-encrypted", "加了密码的 Office 文档"),
    WORKS("application/vnd.ms-works", "Works 文档（wps）"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel 工作簿（xlsx）"),
    XLS("application/vnd.ms-excel", "Excel 97-2003 工作簿（xls）"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint 演示文稿（pptx）"),
    PPT("application/vnd.ms-powerpoint", "PowerPoint 97-2003 演示文稿（ppt）"),
    OLE2("application/x-ole-storage", "OLE2 复合文档（不是 Word 文档，或已损坏）"),
    PDF("application/pdf", "PDF 文件"),
    OFD("application/ofd", "OFD 版式文件"),
    ODT("application/vnd.oasis.opendocument.text", "OpenDocument 文本（odt）"),
    RTF("application/rtf", "RTF 文档"),
    HTML("text/html", "网页（HTML）"),
    MHTML("multipart/related", "单一文件网页（MHTML）"),
    XML("application/xml", "XML 文件"),
    TEXT("text/plain", "纯文本"),
    JPEG("image/jpeg", "JPEG 图片"),
    PNG("image/png", "PNG 图片"),
    TIFF("image/tiff", "TIFF 图片"),
    BMP("image/bmp", "BMP 图片"),
    GIF("image/gif", "GIF 图片"),
    WEBP("image/webp", "WebP 图片"),
    JPEG2000("image/jp2", "JPEG 2000 图片"),
    ZIP("application/zip", "压缩包（zip）"),
    RAR("application/vnd.rar", "压缩包（rar）"),
    SEVEN_ZIP("application/x-7z-compressed", "压缩包（7z）"),
    GZIP("application/gzip", "压缩包（gzip）"),
    UNKNOWN("application/octet-stream", "无法识别的文件");

    private final String value;
    private final String title;

    MediaType(String value, String title) {
        this.value = value;
        this.title = title;
    }

    /** The media type, such as {@code application/pdf}. */
    public String value() {
        return value;
    }

    /** What people call such a file, in Chinese. */
    public String title() {
        return title;
    }

    /** Whether it is a picture in itself. */
    public boolean isImage() {
        return value.startsWith("image/");
    }

    /** What a file is. Never fails: a damaged file is what its beginning says, or {@link #UNKNOWN}. */
    public static MediaType of(SourceFile file) {
        byte[] bytes = file.bytes();
        for (Signature signature : Signature.values()) {
            if (signature.matches(bytes)) {
                return signature.resolve(file);
            }
        }
        return TextSniffer.sniff(bytes);
    }

    /** Fixed bytes that begin a file, and where. */
    private enum Signature {
        ZIP_PARTS(0, "PK\3\4", ZIP) {
            @Override
            MediaType resolve(SourceFile file) {
                return ZipSniffer.sniff(file);
            }
        },
        STORAGE(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", OLE2) {
            @Override
            MediaType resolve(SourceFile file) {
                return StorageSniffer.sniff(file.bytes());
            }
        },
        EMPTY_ZIP(0, "PK\5\6", ZIP),
        RICH_TEXT(0, "{\\rtf", RTF),
        JPEG_PICTURE(0, "\u00FF\u00D8\u00FF", JPEG),
        PNG_PICTURE(0, "\u0089PNG\r\n\u001A\n", PNG),
        TIFF_LITTLE(0, "II*\0", TIFF),
        TIFF_BIG(0, "MM\0*", TIFF),
        GIF_PICTURE(0, "GIF8", GIF),
        WEBP_PICTURE(8, "WEBP", WEBP),
        JPEG2000_PICTURE(0, "\0\0\0\fjP  ", JPEG2000),
        RAR_ARCHIVE(0, "Rar!\u001A\u0007", RAR),
        SEVEN_ZIP_ARCHIVE(0, "7z\u00BC\u00AF'\u001C", SEVEN_ZIP),
        GZIP_ARCHIVE(0, "\u001F\u008B\b", GZIP),
        WORD_2(0, "\u00DB\u00A5-\0", OLD_WORD),
        WORD_6(0, "\u00DC\u00A5", OLD_WORD),
        WORD_DOS(0, "1\u00BE\0\0\0\u00AB", OLD_WORD),
        WORKS_2(0, "\u0001\u00FE2\u0006", WORKS),
        BMP_PICTURE(0, "BM", BMP) {
            @Override
            boolean matches(byte[] bytes) {
                return super.matches(bytes) && bytes.length > 26 && bytes[15] == 0 && bytes[16] == 0;
            }
        },
        PDF_FILE(0, "%PDF-", PDF) {
            /** Within the first 1024 bytes, as PDF readers take it (ISO 32000-1, annex H.3, note 13). */
            @Override
            boolean matches(byte[] bytes) {
                return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
                        .contains("%PDF-");
            }
        };

        private final int offset;
        private final String start;
        private final MediaType type;

        Signature(int offset, String start, MediaType type) {
            this.offset = offset;
            this.start = start;
            this.type = type;
        }

        boolean matches(byte[] bytes) {
            if (bytes.length < offset + start.length()) {
                return false;
            }
            for (int i = 0; i < start.length(); i++) {
                if ((bytes[offset + i] & 0xFF) != start.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        MediaType resolve(SourceFile file) {
            return type;
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
