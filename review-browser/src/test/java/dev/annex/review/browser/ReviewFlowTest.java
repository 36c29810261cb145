package dev.annex.review.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a clerk does from the morning's scan to the output that goes on, with the keyboard alone. */
class ReviewFlowTest {
    private static final Path SCAN = Path.of("../samples/reports/sports/scan-200-bilevel.pdf");

    /** Reading a scan of several pages on a slow machine. */
    private static final double READING = Duration.ofMinutes(15).toMillis();

    @Test
    void aScanIsCheckedByKeyboardExportedAndLearnedFrom(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("scan.pdf.annex.json");
        try (Chromium chromium = Chromium.start();
                RunningReview review = RunningReview.start(folder, folder.resolve("store.sqlite"))) {
            Page page = chromium.window(ColorScheme.LIGHT);
            hand(page, review, SCAN);
            List<String> corrected = correctThreeAndUndoTheLast(page);
            finish(page);
            export(page, output);
            assertReviewed(output, corrected);
            assertThat(chromium.complaints()).isEmpty();
        }
        // One document alone makes no better model: what matters is that its answers arrive.
        assertThat(RunningReview.run(
                        folder,
                        "train",
                        "--lang",
                        "en",
                        "--models",
                        folder.resolve("models").toString(),
                        "--corrections",
                        folder.resolve("store.sqlite").toString()))
                .contains("Reviews learned");
    }

    /** Hands a file over and opens what was read of it. */
    private static void hand(Page page, RunningReview review, Path file) {
        page.navigate(review.address().toString());
        page.locator("input[type=file]").setInputFiles(file);
        assertThat(page.locator("tr[data-index]"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(READING));
        page.keyboard().press("Enter");
        assertThat(page.locator(".cell.is-selected")).isVisible();
    }

    /** The fields that stay corrected. */
    private static List<String> correctThreeAndUndoTheLast(Page page) {
        List<String> corrected = new ArrayList<>();
        String undone = "";
        for (int i = 0; i < 3; i++) {
            Locator selected = page.locator(".cell.is-selected");
            assertThat(selected).hasAttribute("data-standing", "doubtful");
            String pointer = selected.getAttribute("data-pointer");
            undone = selected.locator(".cell-value").innerText();
            boolean number = selected.getAttribute("class").contains("is-number");
            page.keyboard().press("e");
            page.keyboard().insertText(number ? "4096" : "更正" + i);
            page.keyboard().press("Enter");
            assertThat(cell(page, pointer)).hasAttribute("data-standing", "corrected");
            corrected.add(pointer);
            page.keyboard().press("n");
        }
        String last = corrected.remove(2);
        page.keyboard().press("z");
        assertThat(cell(page, last)).hasAttribute("data-standing", "doubtful");
        assertThat(cell(page, last).locator(".cell-value")).hasText(undone);
        return corrected;
    }

    private static void finish(Page page) {
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("dialog")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator(".queue")).isVisible();
        page.locator("[data-state=done]").click();
        assertThat(page.locator("tr[data-index]")).hasCount(1);
    }

    private static void export(Page page, Path output) {
        page.keyboard().press("Enter");
        assertThat(page.locator(".cell.is-selected")).isVisible();
        Download download =
                page.waitForDownload(() -> page.locator("a[download]").click());
        download.saveAs(output);
    }

    private static void assertReviewed(Path output, List<String> corrected) throws IOException {
        JsonNode evidence = JsonMapper.shared().readTree(output.toFile()).get("evidence");
        long reviewed = evidence.propertyStream()
                .filter(entry -> entry.getValue().has("reviewed"))
                .count();
        assertThat(reviewed).isEqualTo(corrected.size());
        assertThat(corrected)
                .allSatisfy(pointer -> assertThat(
                                evidence.get(pointer).get("reviewed").toString())
                        .contains("corrected"));
    }

    private static Locator cell(Page page, String pointer) {
        return page.locator(".cell[data-pointer=\"" + pointer + "\"]");
    }
}
