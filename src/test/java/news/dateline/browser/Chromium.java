package news.dateline.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium as this machine has it. */
final class Chromium {

    static final Dimension PHONE = new Dimension(390, 844);
    static final Dimension DESKTOP = new Dimension(1280, 900);

    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/local/bin/chromedriver");

    private Chromium() {}

    /** Why there is none to be had; empty when there is one. */
    static Optional<String> absence() {
        if (first(BROWSERS).isEmpty()) {
            return Optional.of("No Chromium found at " + BROWSERS);
        }
        return driver().isEmpty() ? Optional.of("No chromedriver found at " + DRIVERS) : Optional.empty();
    }

    static ChromeDriver open() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(first(BROWSERS).orElseThrow().toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver().orElseThrow().toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    /** Shows pages in a width and in light or dark from now on. */
    static void show(ChromeDriver browser, Dimension size, boolean dark) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    private static Optional<Path> driver() {
        String named = System.getenv("CHROMEWEBDRIVER");
        return named == null ? first(DRIVERS) : Optional.of(Path.of(named, "chromedriver"));
    }

    private static Optional<Path> first(List<String> paths) {
        return paths.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
