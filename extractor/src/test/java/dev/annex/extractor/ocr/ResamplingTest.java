package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.scan.GreyImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResamplingTest {

    @Test
    void whatIsEvenStaysSo() {
        byte[] pixels = new byte[30 * 20];
        Arrays.fill(pixels, (byte) 77);
        GreyImage resized = Resampling.resized(new GreyImage(30, 20, pixels), 13, 47);
        for (int y = 0; y < 47; y++) {
            for (int x = 0; x < 13; x++) {
                assertThat(resized.at(x, y)).isEqualTo(77);
            }
        }
    }

    @Test
    void aThinStrokeBecomesGreyAndDoesNotVanish() {
        byte[] pixels = new byte[90 * 9];
        Arrays.fill(pixels, (byte) 255);
        for (int y = 0; y < 9; y++) {
            pixels[y * 90 + 46] = 0;
        }
        GreyImage resized = Resampling.resized(new GreyImage(90, 9, pixels), 30, 3);
        assertThat(resized.at(15, 1)).isBetween(150, 180);
        assertThat(resized.at(20, 1)).isEqualTo(255);
    }

    @Test
    void theSameSizeIsTheSameImage() {
        GreyImage image = new GreyImage(3, 3, new byte[9]);
        assertThat(Resampling.resized(image, 3, 3)).isSameAs(image);
    }
}
