package dev.annex.samples.scan;

import java.util.List;
import java.util.Random;

/**
 * The sheet is put in the wrong way round.
 *
 * @param quarters to choose among, clockwise: 1 for 90 degrees, 2 for upside down, 3 for 270
 */
public record QuarterTurn(List<Integer> quarters) implements Defect {
    public QuarterTurn {
        quarters = List.copyOf(quarters);
    }

    @Override
    public Picture applied(Picture page, Random chance) {
        int right = page.width() - 1;
        int bottom = page.height() - 1;
        return switch (Math.floorMod(quarters.get(chance.nextInt(quarters.size())), 4)) {
            case 1 -> page.moved(page.height(), page.width(), (x, y) -> new Picture.Place(y, bottom - x));
            case 2 -> page.moved(page.width(), page.height(), (x, y) -> new Picture.Place(right - x, bottom - y));
            case 3 -> page.moved(page.height(), page.width(), (x, y) -> new Picture.Place(right - y, x));
            default -> page;
        };
    }
}
