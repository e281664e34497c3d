package tco.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import tco.cli.console.ClosedPipeException;
import tco.cli.console.Console;
import tco.cli.console.ExitCode;
import tco.cli.console.FileTrouble;
import tco.cli.console.UsageException;
import tco.profile.yaml.Fault;
import tco.profile.yaml.ProfileException;

/// Whatever goes wrong, as one line a fault and an exit code.
final class Trouble {
    private Trouble() {}

    /// Says what went wrong; the result is the exit code for it. What fails after an interrupt
    /// fails because of it, and the person who gave it knows.
    static int tell(Throwable e, boolean verbose, Console console) {
        if (Thread.interrupted()) {
            return ExitCode.INTERRUPTED;
        }
        return switch (e) {
            case ClosedPipeException _ -> ExitCode.DONE;
            case ProfileException profile -> {
                profile.faults().stream().map(Fault::text).forEach(console::say);
                yield profile.isUsage() ? ExitCode.WRONG_USAGE : ExitCode.FAILED;
            }
            case UsageException _ -> fail(e, ExitCode.WRONG_USAGE, verbose, console);
            case UncheckedIOException _ -> fail(e, ExitCode.FAILED, verbose, console);
            case ExceptionInInitializerError failed when failed.getCause() != null ->
                    tell(failed.getCause(), verbose, console);
            default -> {
                console.say("tco: internal error: " + e + " (--verbose shows where)");
                trace(e, verbose, console);
                yield ExitCode.FAILED;
            }
        };
    }

    private static int fail(Throwable e, int code, boolean verbose, Console console) {
        Throwable cause = e.getCause() instanceof IOException io ? io : e;
        console.say("tco: " + FileTrouble.text(cause));
        trace(e, verbose, console);
        return code;
    }

    private static void trace(Throwable e, boolean verbose, Console console) {
        if (verbose) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            text.toString().lines().forEach(console::say);
        }
    }
}
