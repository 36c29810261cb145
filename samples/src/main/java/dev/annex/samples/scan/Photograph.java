package dev.annex.samples.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The page is photographed from somewhat aslant: its corners move inwards, each by its own share, and the desk is seen around it.
 *
 * @param tilt the largest share of the page's width or height by which a corner moves
 */
public record Photograph(double tilt) implements Defect {
    private static final int DESK = 96;

    @Override
    public Picture applied(Picture page, Random chance) {
        List<Picture.Place> corners = new ArrayList<>();
        for (int corner = 0; corner < 4; corner++) {
            boolean right = corner == 1 || corner == 2;
            boolean bottom = corner > 1;
            double x = Defect.between(chance, tilt / 4, tilt);
            double y = Defect.between(chance, tilt / 4, tilt);
            corners.add(new Picture.Place(page.width() * (right ? 1 - x : x), page.height() * (bottom ? 1 - y : y)));
        }
        Perspective sheet = Perspective.onto(corners);
        Picture taken = page.moved(page.width(), page.height(), (x, y) -> {
            Picture.Place from = sheet.from(x, y);
            return new Picture.Place(from.x() * page.width(), from.y() * page.height());
        });
        return taken.toned((plane, x, y, value) -> {
            Picture.Place from = sheet.from(x, y);
            boolean onPage = from.x() >= 0 && from.x() <= 1 && from.y() >= 0 && from.y() <= 1;
            return onPage ? value : DESK;
        });
    }
}
