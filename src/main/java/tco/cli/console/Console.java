package tco.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import tco.engine.PaidVolume;
import tco.engine.QualityGaps;
import tco.engine.capacity.ServingCapacity;
import tco.profile.catalog.Layers.Environment;
import tco.text.NumberText;
import tco.text.Printable;

/// What a command may touch: its input, two streams, the environment, a directory and the date. All
/// text leaves in UTF-8, whatever the locale.
public record Console(
        Input in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        Path directory,
        Supplier<LocalDate> today) {
    private static final int LEAST_WIDTH = 20;
    private static final String TERMINAL_WIDTH = "TCO_TERMINAL_WIDTH";

    /// Without an input.
    public Console(
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            Path directory,
            Supplier<LocalDate> today) {
        this(Input.none(), out, err, environment, directory, today);
    }

    /// The same on a terminal of a width.
    public Console ofWidth(int columns) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(TERMINAL_WIDTH, Integer.toString(Math.max(columns, LEAST_WIDTH)));
        return new Console(in, out, err, changed, directory, today);
    }

    /// The same with other streams for what is printed and said.
    public Console writing(OutputStream printed, OutputStream said) {
        return new Console(in, printed, said, environment, directory, today);
    }

    /// Writes a document to stdout; [ClosedPipeException] once nobody reads it any more.
    public void print(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw ClosedPipeException.orFailure(e);
        }
    }

    /// One line of talk on stderr, with nothing in it that could move the cursor.
    public void say(String line) {
        try {
            err.write((Printable.of(line) + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException _) {
            return; // nobody listens
        }
    }

    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /// The terminal's width; empty where stdout is no terminal. The launcher measures it.
    public OptionalInt terminalWidth() {
        return number(TERMINAL_WIDTH);
    }

    /// The width to lay out for: the terminal's, else what COLUMNS says.
    public OptionalInt width() {
        OptionalInt terminal = terminalWidth();
        return terminal.isPresent() ? terminal : number("COLUMNS");
    }

    private OptionalInt number(String variable) {
        var value = NumberText.parse(variable(variable).orElse(""));
        return value.isPresent() && value.getAsDouble() >= LEAST_WIDTH
                ? OptionalInt.of((int) value.getAsDouble())
                : OptionalInt.empty();
    }

    /// The path that a variable holds. Java cannot name one with letters that the locale lacks; the
    /// launcher sees to a locale that has all, so this is for who starts the program otherwise.
    private Optional<Path> path(String name) {
        return variable(name)
                .map(value -> {
                    try {
                        return Path.of(value);
                    } catch (InvalidPathException e) {
                        throw new UsageException(
                                name
                                        + ": not a path in this locale (LC_ALL=C.UTF-8 has all letters)");
                    }
                });
    }

    /// Where what the program remembers may lie; empty where the machine names no place.
    public Optional<Path> state() {
        return path("XDG_STATE_HOME")
                .filter(Path::isAbsolute)
                .or(() -> path("HOME").map(home -> home.resolve(".local").resolve("state")))
                .or(() -> path("LOCALAPPDATA"))
                .map(home -> home.resolve("tco"));
    }

    /// Where profiles lie on this machine.
    public Environment profiles() {
        Optional<Path> config =
                path("XDG_CONFIG_HOME")
                        .or(() -> path("HOME").map(home -> home.resolve(".config")))
                        .or(() -> path("APPDATA"));
        return new Environment(
                directory,
                config.map(home -> home.resolve("tco").resolve("profiles")),
                today.get(),
                new ServingCapacity(),
                new PaidVolume(),
                new QualityGaps());
    }

    /// What people and scripts send in: stdin, and whether it and stdout are one terminal.
    public record Input(InputStream stream, BooleanSupplier atTerminal) {
        static Input none() {
            return new Input(InputStream.nullInputStream(), () -> false);
        }
    }
}
