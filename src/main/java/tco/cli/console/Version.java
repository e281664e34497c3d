package tco.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tco.profile.catalog.BuiltInProfiles;

/// The version of the program, as the build wrote it.
public final class Version {
    private Version() {}

    public static String number() {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            return in == null
                    ? "unknown"
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int print(Console console) {
        String prices = BuiltInProfiles.open().newestPrice();
        console.print("tco " + number() + " (prices as of " + prices + ")\n");
        return ExitCode.DONE;
    }
}
