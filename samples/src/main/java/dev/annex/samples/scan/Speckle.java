package dev.annex.samples.scan;

import java.util.Random;

/**
 * Dust and toner: dots of a few pixels, black on paper and white in ink.
 *
 * @param perSquareInch how many, on average
 */
public record Speckle(double perSquareInch) implements Defect {
    private static final int LARGEST = 2;

    @Override
    public Picture applied(Picture page, Random chance) {
        int count = (int) (perSquareInch * page.width() * page.height() / ((double) page.dpi() * page.dpi()));
        boolean[] hit = new boolean[page.width() * page.height()];
        for (int dot = 0; dot < count; dot++) {
            int left = chance.nextInt(page.width());
            int top = chance.nextInt(page.height());
            int right = Math.min(page.width(), left + 1 + chance.nextInt(LARGEST));
            int bottom = Math.min(page.height(), top + 1 + chance.nextInt(LARGEST));
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    hit[y * page.width() + x] = true;
                }
            }
        }
        return page.toned((plane, x, y, value) -> hit[y * page.width() + x] ? Picture.PAPER - value : value);
    }
}
