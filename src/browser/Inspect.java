import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Opens every page of a folder in a real browser, as it is read: on a desk in light and in dark, on
/// a phone in both, and in print. Takes a picture of each, and fails where a page asks the network
/// for something, complains, overflows, or has texts that cannot be read or told apart.
///
/// Run by `.ci/browser`: `java -cp target/tco.jar src/browser/Inspect.java CHROMIUM FOLDER`.
final class Inspect {
    private static final List<View> VIEWS =
            List.of(
                    new View("light", 1280, 900, false, "screen", "light"),
                    new View("dark", 1280, 900, false, "screen", "dark"),
                    new View("phone", 390, 844, true, "screen", "light"),
                    new View("phone-dark", 320, 640, true, "screen", "dark"),
                    new View("print", 718, 1000, false, "print", "dark"));

    /// How a page is looked at.
    record View(
            String name, int width, int height, boolean mobile, String media, String scheme) {}

    private final Chromium browser;
    private final String checks;
    private final List<String> faults = new ArrayList<>();

    private Inspect(Chromium browser) throws IOException {
        this.browser = browser;
        this.checks = Files.readString(Path.of("src/browser/checks.js"));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
            pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
        if (pages.isEmpty()) {
            throw new IOException("no page in " + arguments[1]);
        }
        List<String> faults;
        try (Chromium browser = new Chromium(arguments[0])) {
            Inspect inspect = new Inspect(browser);
            for (Path page : pages) {
                inspect.page(page);
            }
            faults = inspect.faults;
        }
        faults.forEach(System.err::println);
        System.out.println(
                pages.size() + " pages in " + VIEWS.size() + " views: " + faults.size() + " faults");
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private void page(Path page) throws IOException, InterruptedException {
        String name = page.getFileName().toString().replace(".html", "");
        for (View view : VIEWS) {
            look(view);
            browser.open(page.toUri());
            String lead = name + ", " + view.name() + ": ";
            browser.complaints().forEach(complaint -> faults.add(lead + complaint));
            for (JsonNode fault : browser.evaluate(checks)) {
                faults.add(lead + fault.asString());
            }
            picture(page.resolveSibling(name + "-" + view.name() + ".png"), view);
        }
        print(page.resolveSibling(name + ".pdf"));
    }

    private void look(View view) throws IOException, InterruptedException {
        browser.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        view.width(),
                        "height",
                        view.height(),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        view.mobile()));
        browser.call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        view.media(),
                        "features",
                        List.of(
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        view.scheme()))));
    }

    private void picture(Path file, View view) throws IOException, InterruptedException {
        int height = browser.evaluate("document.documentElement.scrollHeight").asInt();
        JsonNode shot =
                browser.call(
                        "Page.captureScreenshot",
                        Map.of(
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of(
                                        "x",
                                        0,
                                        "y",
                                        0,
                                        "width",
                                        view.width(),
                                        "height",
                                        height,
                                        "scale",
                                        1)));
        Files.write(file, Base64.getDecoder().decode(shot.get("data").asString()));
    }

    private void print(Path file) throws IOException, InterruptedException {
        JsonNode pdf = browser.call("Page.printToPDF", Map.of("preferCSSPageSize", true));
        Files.write(file, Base64.getDecoder().decode(pdf.get("data").asString()));
    }
}
