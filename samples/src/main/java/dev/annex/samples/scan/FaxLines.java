package dev.annex.samples.scan;

import java.util.Random;

/**
 * A telephone line and a dirty roller: black scratches across the page, and rows of which a part did not arrive.
 *
 * @param scratches how many
 * @param dropouts how many
 */
public record FaxLines(int scratches, int dropouts) implements Defect {
    @Override
    public Picture applied(Picture page, Random chance) {
        Picture scarred = page;
        for (int i = 0; i < scratches; i++) {
            scarred = line(scarred, 0, Defect.between(chance, 0.3, 1), chance);
        }
        for (int i = 0; i < dropouts; i++) {
            scarred = line(scarred, Picture.PAPER, Defect.between(chance, 0.05, 0.4), chance);
        }
        return scarred;
    }

    /** A stretch of one row or two of one value. */
    private static Picture line(Picture page, int tone, double share, Random chance) {
        int length = (int) (share * page.width());
        int left = chance.nextInt(page.width() - length + 1);
        int top = chance.nextInt(page.height());
        int bottom = top + 1 + chance.nextInt(2);
        return page.toned(
                (plane, x, y, value) -> y >= top && y < bottom && x >= left && x < left + length ? tone : value);
    }
}
