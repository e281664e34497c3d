import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Takes two pictures of the head of a page, as it stands on a desk in light and in dark.
///
/// Run by `.ci/pictures`: `java -cp target/tco.jar src/browser/Picture.java CHROMIUM PAGE NAME`
/// writes `NAME-light.png` and `NAME-dark.png`.
final class Picture {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 700;

    private Picture() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (Chromium browser = new Chromium(arguments[0])) {
            browser.call(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", WIDTH, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
            for (String scheme : List.of("light", "dark")) {
                browser.call(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "features",
                                List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
                browser.open(Path.of(arguments[1]).toUri());
                JsonNode shot = browser.call("Page.captureScreenshot", Map.of());
                Files.write(
                        Path.of(arguments[2] + "-" + scheme + ".png"),
                        Base64.getDecoder().decode(shot.get("data").asString()));
            }
        }
    }
}
