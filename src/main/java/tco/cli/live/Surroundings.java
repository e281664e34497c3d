package tco.cli.live;

import tco.profile.Request;
import tco.profile.catalog.Environment;

/// What the screen asks of the rest of the program.
public interface Surroundings {
    /// Where profiles lie on this machine.
    Environment profiles();

    /// Writes to the terminal past its library, which is closed first when a signal ends the
    /// program.
    void send(String sequence);

    /// Writes what is asked for as a scenario file, whole or not at all.
    ///
    /// @param replace whether the file of that name, where there is one, may be lost
    Saved save(Request request, String name, boolean replace);

    /// What came of saving a scenario.
    public sealed interface Saved {
        /// It lies in a file now.
        record Written(String file) implements Saved {}

        /// Nothing was written, since a file of that name is there.
        record There(String file) implements Saved {}

        /// Nothing was written, and why.
        record Refused(String why) implements Saved {}
    }
}
