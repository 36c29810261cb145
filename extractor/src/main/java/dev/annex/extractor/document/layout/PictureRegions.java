package dev.annex.extractor.document.layout;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.PagePicture;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The parts of a page that pictures cover. Pictures that touch are one: scanners cut a sheet into strips and tiles. */
final class PictureRegions {
    /** In points, seven centimetres: smaller pictures are logos, stamps, signatures. */
    static final double NARROWEST = 200;

    /** In points: two lines of small type. */
    static final double LOWEST = 20;

    /** Regions of one page that are read, the largest first. */
    static final int MOST = 8;

    /** Of its area: a picture under more text than this is the ground that a text is printed on. */
    static final double WRITTEN_ON = 0.05;

    /** Pictures of one page that are looked at; a page with more is a map or made to keep us busy. */
    static final int MOST_PICTURES = 5_000;

    /** In points: strips of one scan may lie so far apart. */
    private static final double GAP = 2;

    private PictureRegions() {}

    /** What pictures cover together. */
    record Region(Box box, List<PagePicture> pictures) {
        Region {
            pictures = List.copyOf(pictures);
        }

        double area() {
            return Boxes.area(box);
        }

        private boolean touches(Region other) {
            return box.x0() <= other.box.x1() + GAP
                    && other.box.x0() <= box.x1() + GAP
                    && box.y0() <= other.box.y1() + GAP
                    && other.box.y0() <= box.y1() + GAP;
        }

        private Region with(Region other) {
            List<PagePicture> all = new ArrayList<>(pictures);
            all.addAll(other.pictures);
            return new Region(Boxes.union(box, other.box), all);
        }
    }

    /** All regions of a page, in the order in which the first picture of each is drawn. */
    static List<Region> of(Page page) {
        List<Region> regions = new ArrayList<>();
        for (PagePicture picture : page.pictures().stream().limit(MOST_PICTURES).toList()) {
            Region grown = new Region(picture.box(), List.of(picture));
            int place = regions.size();
            for (int i = regions.size() - 1; i >= 0; i--) {
                if (regions.get(i).touches(grown)) {
                    grown = regions.remove(i).with(grown);
                    place = i;
                    i = regions.size();
                }
            }
            regions.add(Math.min(place, regions.size()), grown);
        }
        return regions;
    }

    /**
     * The regions of a page that may hold text.
     *
     * @param trusted what the file itself says
     */
    static List<Region> worthReading(Page page, List<Glyph> trusted) {
        return of(page).stream()
                .filter(region -> region.box().x1() - region.box().x0() >= NARROWEST
                        && region.box().y1() - region.box().y0() >= LOWEST)
                .filter(region -> written(region.box(), trusted) <= WRITTEN_ON * region.area())
                .sorted(Comparator.comparingDouble(Region::area).reversed())
                .limit(MOST)
                .toList();
    }

    private static double written(Box box, List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(glyph -> Boxes.holds(box, glyph.centerX(), glyph.centerY()))
                .mapToDouble(glyph -> Boxes.area(glyph.box()))
                .sum();
    }
}
