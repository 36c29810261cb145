package dev.annex.review.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a key takes until something is seen, with a page full of boxes. The figures are printed, not judged. */
class KeystrokeTest {
    private static final int ROWS = 40;
    private static final int COLUMNS = 25;
    private static final int PRESSES = 40;
    private static final double READING = Duration.ofMinutes(15).toMillis();

    /** From the time that the system gives the key to the moment after the next frame was handed over. */
    private static final String MEASURE = """
            () => {
              window.took = [];
              addEventListener("keydown", (event) => requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => window.took.push(performance.now() - event.timeStamp);
                channel.port2.postMessage(null);
              }), true);
            }
            """;

    @Test
    void keysAreAnsweredOnAPageOfAThousandBoxes(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("table.pdf");
        TablePage.write(file, ROWS, COLUMNS);
        try (Chromium chromium = Chromium.start();
                RunningReview review = RunningReview.start(folder, folder.resolve("store.sqlite"))) {
            Page page = chromium.window(ColorScheme.LIGHT);
            page.navigate(review.address().toString());
            page.locator("input[type=file]").setInputFiles(file);
            assertThat(page.locator("tr[data-index]"))
                    .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(READING));
            page.keyboard().press("Enter");
            assertThat(page.locator(".cell.is-selected")).isVisible();
            assertThat(page.locator(".cell").count()).isGreaterThanOrEqualTo(ROWS * COLUMNS);
            page.evaluate(MEASURE);
            for (String key : List.of("ArrowDown", "Enter")) {
                System.out.printf("%s with %d boxes: median %.1f ms%n", key, ROWS * COLUMNS, median(page, key));
            }
        }
    }

    private static double median(Page page, String key) {
        page.evaluate("() => { window.took.length = 0; }");
        for (int i = 0; i < PRESSES; i++) {
            page.keyboard().press(key);
            page.waitForFunction("count => window.took.length >= count", i + 1);
        }
        double[] sorted = ((List<?>) page.evaluate("() => window.took"))
                .stream()
                        .mapToDouble(value -> ((Number) value).doubleValue())
                        .sorted()
                        .toArray();
        assertThat(sorted).hasSize(PRESSES);
        return sorted[PRESSES / 2];
    }
}
