package dev.annex.extractor.ocr;

import dev.annex.extractor.page.scan.GreyImage;
import java.util.List;

/** Reads a line of text from its pixels. May be used by several threads at once. */
public interface TextRecognizer {

    /**
     * The characters of a line, from left to right; none where it can not make out any.
     *
     * @param line trimmed to its ink, dark on white
     */
    List<Sign> read(GreyImage line);
}
