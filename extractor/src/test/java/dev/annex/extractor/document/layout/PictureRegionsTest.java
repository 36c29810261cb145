package dev.annex.extractor.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.PagePicture;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureRegionsTest {

    @Test
    void picturesThatTouchAreOneRegion() {
        Page page = page(picture(0, 0, 300, 100), picture(0, 101, 300, 200), picture(0, 210, 300, 300));
        assertThat(PictureRegions.of(page))
                .extracting(PictureRegions.Region::box)
                .containsExactly(new Box(0, 0, 300, 200), new Box(0, 210, 300, 300));
    }

    @Test
    void aPictureThatJoinsTwoRegionsMakesThemOne() {
        Page page = page(picture(0, 0, 100, 100), picture(200, 0, 300, 100), picture(90, 50, 210, 60));
        assertThat(PictureRegions.of(page)).singleElement().satisfies(region -> {
            assertThat(region.box()).isEqualTo(new Box(0, 0, 300, 100));
            assertThat(region.pictures()).hasSize(3);
        });
    }

    @Test
    void smallPicturesAreNotWorthReading() {
        assertThat(worthReading(page(picture(0, 0, PictureRegions.NARROWEST, PictureRegions.LOWEST))))
                .isEqualTo(1);
        assertThat(worthReading(page(picture(0, 0, PictureRegions.NARROWEST - 1, 100))))
                .isZero();
        assertThat(worthReading(page(picture(0, 0, 300, PictureRegions.LOWEST - 1))))
                .isZero();
    }

    @Test
    void theGroundUnderATextIsNotWorthReading() {
        Page page = page(picture(0, 0, 400, 250));
        List<Glyph> text = new ArrayList<>();
        double area = PictureRegions.WRITTEN_ON * 400 * 250;
        for (int i = 0; i < (int) (area / 100); i++) {
            text.add(new Glyph("文", new Box(10, 10, 20, 20), "", 10, 0, false));
        }
        assertThat(PictureRegions.worthReading(page, text)).hasSize(1);
        text.add(text.get(0));
        assertThat(PictureRegions.worthReading(page, text)).isEmpty();
    }

    @Test
    void theLargestOfManyAreRead() {
        List<PagePicture> many = new ArrayList<>();
        for (int i = 0; i < PictureRegions.MOST + 2; i++) {
            many.add(picture(0, 100 * i, 300, 100 * i + 50 + i));
        }
        assertThat(PictureRegions.worthReading(page(many.toArray(PagePicture[]::new)), List.of()))
                .hasSize(PictureRegions.MOST)
                .noneMatch(region -> region.box().y0() == 0);
    }

    private static int worthReading(Page page) {
        return PictureRegions.worthReading(page, List.of()).size();
    }

    private static PagePicture picture(double x0, double y0, double x1, double y1) {
        return new PagePicture(new Box(x0, y0, x1, y1), "Im1", "image/jpeg");
    }

    private static Page page(PagePicture... pictures) {
        return new Page(1, 600, 2000, List.of(), List.of(), List.of(pictures), List.of());
    }
}
