package dev.annex.review.browser;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium without a window. It writes down what pages complain of. */
final class Chromium implements AutoCloseable {
    /** A small laptop's screen, on which the bench has to be readable. */
    static final int WIDTH = 1366;

    static final int HEIGHT = 768;

    /** What is awaited is awaited this long, in milliseconds; a machine that does other things too is slow. */
    private static final double SLOW_MACHINE = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Path program) {
        // What is installed is driven; nothing is downloaded.
        PlaywrightAssertions.setDefaultAssertionTimeout(SLOW_MACHINE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // Chromium refuses its sandbox to root, which is whom containers run as.
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** Starts it; where there is none, the test is skipped and says so. */
    static Chromium start() {
        Optional<Path> program = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name ->
                        Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin").map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeThat(program).as("Chromium is installed on this machine").isPresent();
        return new Chromium(program.orElseThrow());
    }

    /** A new window with nothing remembered. */
    Page window(ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setColorScheme(scheme)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(SLOW_MACHINE);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Errors of scripts and breaches of the page's security policy since it was started. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
