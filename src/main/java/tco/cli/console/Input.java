package tco.cli.console;

import java.io.InputStream;
import java.util.function.BooleanSupplier;

/// What people and scripts send in: stdin, and whether it and stdout are one terminal.
public record Input(InputStream stream, BooleanSupplier atTerminal) {
    static Input none() {
        return new Input(InputStream.nullInputStream(), () -> false);
    }
}
