package tco.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The script by which a shell completes the program's command lines: it asks the program.
public enum CompletionScript {
    BASH,
    ZSH,
    FISH;

    /// The names of the shells that have one.
    public static final List<String> NAMES =
            List.of(values()).stream().map(CompletionScript::shellName).toList();

    /// The name by which the script's shell is started.
    public String shellName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The script for a shell; empty for a shell that has none.
    public static Optional<CompletionScript> named(String name) {
        return Stream.of(values()).filter(script -> script.shellName().equals(name)).findFirst();
    }

    public String text() {
        String name = "stub." + shellName();
        try (InputStream in = CompletionScript.class.getResourceAsStream(name)) {
            byte[] text = Objects.requireNonNull(in, name).readAllBytes();
            return new String(text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
