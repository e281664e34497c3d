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

/// A shell that can complete the program's command lines.
public enum Shell {
    BASH,
    ZSH,
    FISH;

    /// The names of all shells.
    public static final List<String> NAMES =
            List.of(values()).stream().map(Shell::shellName).toList();

    /// The name by which the shell itself is started.
    public String shellName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The shell of a name; empty for an unknown one.
    public static Optional<Shell> named(String name) {
        return Stream.of(values()).filter(shell -> shell.shellName().equals(name)).findFirst();
    }

    /// The script that makes this shell complete the program's command lines: it asks the program.
    public String script() {
        String name = "stub." + shellName();
        try (InputStream in = Shell.class.getResourceAsStream(name)) {
            byte[] text = Objects.requireNonNull(in, name).readAllBytes();
            return new String(text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
