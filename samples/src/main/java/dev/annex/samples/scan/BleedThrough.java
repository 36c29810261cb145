package dev.annex.samples.scan;

import java.util.Random;

/**
 * The back of the sheet shines through, mirrored and weak. The page's own print stands for that of its back.
 *
 * @param strength of the ink behind, as a share of that in front
 */
public record BleedThrough(double strength) implements Defect {
    private static final Blur PAPER_FIBRES = new Blur(1.5);

    /** How far the print behind is moved against that in front, at most, in millimetres. */
    private static final double OFFSET = 8;

    @Override
    public Picture applied(Picture page, Random chance) {
        int across = (int) page.pixels(Defect.between(chance, -OFFSET, OFFSET));
        int down = (int) page.pixels(Defect.between(chance, -OFFSET, OFFSET));
        Picture back = PAPER_FIBRES.applied(page, chance);
        return page.toned((plane, x, y, value) -> {
            int behind = back.value(plane, page.width() - 1 - x + across, y + down);
            return value * (1 - strength * (Picture.PAPER - behind) / Picture.PAPER);
        });
    }
}
