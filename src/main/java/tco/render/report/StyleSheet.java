package tco.render.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The page's style sheet, which the page carries in itself.
final class StyleSheet {
    private static final String NAME = "report.css";

    private StyleSheet() {}

    static String text() {
        try (InputStream in = StyleSheet.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + NAME);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
