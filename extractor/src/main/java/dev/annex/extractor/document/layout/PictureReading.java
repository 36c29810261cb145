package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.layout.Findings.Part;
import dev.annex.extractor.ocr.OcrUnavailableException;
import dev.annex.extractor.ocr.PictureReader;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.scan.PageImage;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.finding.Severity;
import java.util.Optional;

/** Reads the pictures of one file; where one can not be read, that is said, and the rest goes on. */
final class PictureReading {
    /** Fewer characters than this are a stamp, a door plate, or what the recogniser sees in leaves and clouds. */
    static final int FEWEST_CHARACTERS = 8;

    private final PictureReader reader;
    private final Allowance allowance;
    private final Findings findings;
    private boolean unavailable;

    PictureReading(PictureReader reader, Allowance allowance, Findings findings) {
        this.reader = reader;
        this.allowance = allowance;
        this.findings = findings;
    }

    /** A picture that has not been decoded yet. */
    @FunctionalInterface
    interface Undecoded {
        PageImage decode() throws UnreadableException;
    }

    /**
     * What a picture shows.
     *
     * @param number of the page in its file, from 1
     * @param part that the picture belongs to, for what is to be said about it
     * @param severity of not being able to read it
     * @return empty where it can not be read
     */
    Optional<Page> read(Undecoded picture, int number, Part part, Severity severity) {
        allowance.extend(Limits.PICTURE_TIME);
        try {
            return Optional.of(reader.read(picture.decode(), number));
        } catch (UnreadableException e) {
            findings.say(severity, part, e);
        } catch (OcrUnavailableException e) {
            unavailable = true;
            findings.say(Severity.ERROR, "scanned", part, "是图片或含有图片，未读取：" + e.getMessage());
        }
        return Optional.empty();
    }

    /** Whether no picture can be read on this machine, as the first one showed. */
    boolean isUnavailable() {
        return unavailable;
    }

    /** Whether a picture shows text rather than a scene. */
    static boolean isText(Page read) {
        int characters = read.glyphs().stream()
                .mapToInt(glyph -> glyph.text().codePointCount(0, glyph.text().length()))
                .sum();
        return characters >= FEWEST_CHARACTERS && PictureReader.certainty(read) >= PictureReader.DOUBTFUL;
    }
}
