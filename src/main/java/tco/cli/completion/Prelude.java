package tco.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The part of a completion script that does not depend on the commands.
final class Prelude {
    private Prelude() {}

    /// That of a shell, with the paths of figures and the way to the user's own ids filled in.
    static String of(Shell shell, CompletionModel model) {
        return read("prelude." + shell.shellName())
                .replace("@OWN@", read("own.sh").strip())
                .replace("@PATHS@", String.join(" ", model.paths()));
    }

    private static String read(String name) {
        try (InputStream in = Prelude.class.getResourceAsStream(name)) {
            byte[] text = Objects.requireNonNull(in, name).readAllBytes();
            return new String(text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
