package tco.cli.live;

import java.io.UncheckedIOException;
import java.util.Objects;
import tco.cli.console.Console;
import tco.cli.console.Errors;
import tco.cli.console.UsageException;
import tco.cli.console.WholeFile;
import tco.cli.session.SavedAs;
import tco.profile.Request;
import tco.profile.write.ScenarioFile;
import tco.profile.yaml.ProfileException;

/// Writes what is asked for as a scenario file, whole or not at all.
interface ScenarioSaver {
    /// Writes the file, or says why not.
    ///
    /// @param replace whether the file of that name, where there is one, may be lost
    Saved save(Request request, String name, boolean replace);

    /// What came of saving a scenario.
    sealed interface Saved {
        /// It lies in a file now.
        record Written(String file) implements Saved {}

        /// Nothing was written, since a file of that name is there.
        record There(String file) implements Saved {}

        /// Nothing was written, and why.
        record Refused(String why) implements Saved {}
    }

    /// Into the directory of a console.
    static ScenarioSaver into(Console console) {
        return (request, name, replace) -> {
            try {
                return write(SavedAs.of(name), request, replace, console);
            } catch (UsageException e) {
                return new Saved.Refused(String.valueOf(e.getMessage()));
            } catch (ProfileException e) {
                return new Saved.Refused(e.faults().getFirst().text());
            } catch (UncheckedIOException e) {
                return new Saved.Refused(
                        Errors.ofFile(Objects.requireNonNullElse(e.getCause(), e)));
            }
        };
    }

    private static Saved write(SavedAs as, Request request, boolean replace, Console console) {
        if (as.isTaken(console.profiles(), request.profiles())) {
            return new Saved.Refused("a scenario is named " + as.id() + " already (another name)");
        }
        if (as.exists(console.profiles()) && !replace) {
            return new Saved.There(as.file());
        }
        WholeFile.write(
                as.under(console.directory()),
                ScenarioFile.text(as.id(), request, console.profiles(), console.today().get()));
        return new Saved.Written(as.file());
    }
}
