package tco.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.ProfileException;
import tco.text.Nearest;

/// Whatever goes wrong, as one line a fault and an exit code.
public final class Errors {
    private static final int MOST_IN_A_PATH = 1_000;
    private static final int MOST_REPEATED = 2_000;

    private Errors() {}

    /// Says what went wrong; the result is the exit code for it. What fails after an interrupt
    /// fails because of it, and the person who gave it knows.
    ///
    /// @param command what was typed: it repeats what the program itself is to blame for
    public static int tell(Throwable e, String command, boolean verbose, Console console) {
        if (Thread.interrupted()) {
            return ExitCode.INTERRUPTED;
        }
        return switch (e) {
            case ClosedPipeException _ -> ExitCode.DONE;
            case ProfileException profile -> {
                profile.faults().stream().map(Fault::text).forEach(console::say);
                yield profile.isUsage() ? ExitCode.WRONG_USAGE : ExitCode.FAILED;
            }
            case SeveralFaultsException several -> {
                several.lines().forEach(console::say);
                yield several.exitCode();
            }
            case UsageException _ -> fail(e, ExitCode.WRONG_USAGE, verbose, console);
            case UncheckedIOException _ -> fail(e, ExitCode.FAILED, verbose, console);
            case ExceptionInInitializerError failed when failed.getCause() != null ->
                    tell(failed.getCause(), command, verbose, console);
            default -> {
                console.say(
                        "tco: internal error: "
                                + Nearest.shortened(String.valueOf(e))
                                + " (--verbose shows where; it came of: "
                                + (command.length() > MOST_REPEATED
                                        ? Nearest.shortened(command)
                                        : command)
                                + ")");
                trace(e, verbose, console);
                yield ExitCode.FAILED;
            }
        };
    }

    private static int fail(Throwable e, int code, boolean verbose, Console console) {
        Throwable cause = e.getCause() instanceof IOException io ? io : e;
        String named = String.valueOf(e.getMessage());
        boolean ofFile = cause.equals(e) || named.equals(cause.toString());
        console.say("tco: " + (ofFile ? "" : named + ": ") + ofFile(cause));
        trace(e, verbose, console);
        return code;
    }

    private static void trace(Throwable e, boolean verbose, Console console) {
        if (verbose) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            text.toString().lines().forEach(line -> console.say(line.replace("\t", "    ")));
        }
    }

    /// What went wrong with a file, in words.
    public static String ofFile(Throwable e) {
        return switch (e) {
            case NoSuchFileException missing -> file(missing) + ": no such file or directory";
            case AccessDeniedException denied -> file(denied) + ": permission denied";
            case NotDirectoryException file -> file(file) + ": not a directory";
            case FileSystemException other ->
                    file(other)
                            + ": "
                            + (other.getReason() == null
                                    ? "cannot be used"
                                    : other.getReason().toLowerCase(Locale.ROOT));
            default -> String.valueOf(e.getMessage());
        };
    }

    /// The file whole, unless it has more characters than a path can have that leads anywhere.
    private static String file(FileSystemException e) {
        String file = String.valueOf(e.getFile());
        return file.length() > MOST_IN_A_PATH ? Nearest.shortened(file) : file;
    }

    /// What is wrong with a command's arguments, with the nearest right name.
    public static String ofArguments(ParameterException e, String command) {
        return command
                + ": "
                + switch (e) {
                    case UnmatchedArgumentException unmatched -> unmatched(unmatched);
                    case MissingParameterException missing
                            when !missing.getMissing().isEmpty()
                                    && missing.getMissing().getFirst()
                                            instanceof OptionSpec option ->
                            option.longestName() + " needs a value: " + option.paramLabel();
                    default ->
                            String.valueOf(e.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("wrong usage");
                };
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String argument = e.getUnmatched().getFirst();
        List<String> known =
                new ArrayList<>(e.getCommandLine().getCommandSpec().optionsMap().keySet());
        String name = argument.contains("=") ? argument.split("=", 2)[0] : argument;
        return (argument.startsWith("-") ? "unknown option '" : "unexpected argument '")
                + Nearest.shortened(name)
                + "'"
                + Nearest.to(name, known).map(near -> " (did you mean " + near + "?)").orElse("");
    }
}
