package dev.annex.extractor.page.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the dictionary of a picture says about it. */
final class PictureKind {
    private PictureKind() {}

    /** As stored; {@code image/x-raw} for samples without a format of their own. */
    static String mediaType(COSDictionary dictionary) {
        COSBase filter = dictionary.getDictionaryObject(COSName.FILTER, COSName.F);
        COSBase last =
                filter instanceof COSArray array && array.size() > 0 ? array.getObject(array.size() - 1) : filter;
        String name = last instanceof COSName known ? known.getName() : "";
        return switch (name) {
            case "DCTDecode", "DCT" -> "image/jpeg";
            case "JPXDecode" -> "image/jp2";
            case "JBIG2Decode" -> "image/x-jbig2";
            case "CCITTFaxDecode", "CCF" -> "image/tiff";
            default -> "image/x-raw";
        };
    }

    /** Whether nothing shines through it. */
    static boolean isOpaque(COSDictionary dictionary) {
        return !dictionary.getBoolean(COSName.IMAGE_MASK, COSName.IM, false)
                && !dictionary.containsKey(COSName.SMASK)
                && !dictionary.containsKey(COSName.MASK)
                && dictionary.getInt(COSName.SMASK_IN_DATA, 0) == 0;
    }
}
