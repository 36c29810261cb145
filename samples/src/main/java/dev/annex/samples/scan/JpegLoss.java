package dev.annex.samples.scan;

import java.util.Random;

/**
 * The picture was once kept as a JPEG file.
 *
 * @param quality from 0 to 1, as Java's encoder has it
 */
public record JpegLoss(double quality) implements Defect {
    @Override
    public Picture applied(Picture page, Random chance) {
        return PictureFiles.read(PictureFiles.jpeg(page, quality), page.dpi());
    }
}
