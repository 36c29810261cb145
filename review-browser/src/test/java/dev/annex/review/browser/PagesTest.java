package dev.annex.review.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page, light and dark, for people who see badly and for those who look at the README.
 *
 * <p>With {@code -Dimages.update=true} the pictures in {@code docs/images} are taken anew.
 */
class PagesTest {
    private static final Path SAMPLES = Path.of("../samples/reports");
    private static final Path IMAGES = Path.of("../docs/images");
    private static final double READING = Duration.ofMinutes(15).toMillis();

    private final List<String> findings = new java.util.ArrayList<>();

    @Test
    void noPageShutsAnybodyOut(@TempDir Path folder) throws Exception {
        try (Chromium chromium = Chromium.start();
                RunningReview review = RunningReview.start(folder, folder.resolve("store.sqlite"))) {
            Page page = chromium.window(ColorScheme.LIGHT);
            fill(page, review);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                walk(chromium.window(scheme), review, scheme.name().toLowerCase(java.util.Locale.ROOT));
            }
            assertThat(chromium.complaints()).isEmpty();
        }
        assertThat(findings).isEmpty();
    }

    private static void fill(Page page, RunningReview review) {
        page.navigate(review.address().toString());
        page.locator("input[type=file]").setInputFiles(new Path[] {
            SAMPLES.resolve("sports/scan-200-bilevel.pdf"),
            SAMPLES.resolve("library/report.docx"),
            SAMPLES.resolve("water/report.pdf")
        });
        assertThat(page.locator("tr[data-index]"))
                .hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(READING));
    }

    private void walk(Page page, RunningReview review, String scheme) throws Exception {
        page.navigate(review.address().toString());
        assertThat(page.locator("tr[data-index]").first()).isVisible();
        look(page, "queue", scheme);
        page.keyboard().press("Enter");
        assertThat(page.locator(".cell.is-selected")).isVisible();
        page.waitForTimeout(500);
        look(page, "bench", scheme);
        page.keyboard().press("?");
        look(page, "keys", scheme);
        page.keyboard().press("Escape");
        for (String name : List.of("quality")) {
            page.navigate(review.address() + "/#/" + name);
            assertThat(page.locator(".page-head")).isVisible();
            look(page, name, scheme);
        }
    }

    private void look(Page page, String name, String scheme) throws Exception {
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .forEach(rule -> findings.add(name + " " + scheme + ": " + rule.getId() + " "
                                + rule.getNodes().get(0).getHtml()));
        if (Boolean.getBoolean("images.update")) {
            Files.createDirectories(IMAGES);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(IMAGES.resolve("review-" + name + "-" + scheme + ".png")));
        }
    }
}
