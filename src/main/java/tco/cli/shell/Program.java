package tco.cli.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine;
import tco.cli.option.ShortName;
import tco.profile.Request;
import tco.profile.catalog.Environment;

/// What a session asks of the rest of the program.
public interface Program {
    /// Where profiles lie on this machine.
    Environment profiles();

    /// The flags that set one figure.
    List<ShortName> shortNames();

    /// The program's commands with their options, for completion.
    CommandLine model();

    /// Runs one of the program's commands over a request; the result is its exit code.
    int run(List<String> words, Request request);

    /// Shows a request on the live screen; the result is what became of it.
    Request live(Request request);

    /// Says what went wrong; the result is the exit code for it.
    int tell(Throwable trouble);

    /// Hands text to whoever reads the results.
    void print(String text);

    /// One line of talk.
    void say(String line);

    /// Writes a file whole or not at all.
    void write(String file, String text);

    LocalDate today();

    /// The program's version, as its output names it.
    String version();

    /// The width to lay out for, where it is known.
    OptionalInt width();
}
