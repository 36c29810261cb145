package dev.annex.extractor.document.word;

import org.apache.poi.hwpf.model.FFData;
import org.apache.poi.hwpf.model.NilPICFAndBinData;
import org.apache.poi.util.LittleEndian;

/** A form field of a binary Word file: a box to tick or a list to choose from; what is typed into one is ordinary text. */
final class FormControl {
    private static final int TICK_BOX = 1;
    private static final int LIST = 2;

    /** The result that means: as the field was made ([MS-DOC] FFDataBits). */
    private static final int AS_MADE = 25;

    private FormControl() {}

    /** What a person sees of the one at an offset of the data stream; nothing of a damaged one. */
    static String shown(byte[] data, int offset) {
        try {
            byte[] field = new NilPICFAndBinData(data, offset).getBinData();
            int bits = LittleEndian.getUShort(field, Integer.BYTES);
            int kind = bits & 3;
            int result = bits >> 2 & 31;
            FFData details = new FFData(field, 0);
            return switch (kind) {
                case TICK_BOX -> (result == AS_MADE ? details.getDefaultDropDownItemIndex() : result) == 1 ? "☒" : "☐";
                case LIST -> details.getDropList()[result == AS_MADE ? details.getDefaultDropDownItemIndex() : result];
                default -> "";
            };
        } catch (RuntimeException e) {
            return "";
        }
    }
}
