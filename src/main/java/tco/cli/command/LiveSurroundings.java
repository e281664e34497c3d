package tco.cli.command;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import tco.cli.console.Console;
import tco.cli.console.FileTrouble;
import tco.cli.console.WholeFile;
import tco.cli.live.Saved;
import tco.cli.live.Surroundings;
import tco.profile.Request;
import tco.profile.ScenarioFile;
import tco.profile.catalog.Environment;
import tco.profile.yaml.ProfileException;

/// What the live screen asks of the program that it runs in.
record LiveSurroundings(Console console) implements Surroundings {
    private static final String ENDING = ".yaml";

    @Override
    public Environment profiles() {
        return console.profiles();
    }

    @Override
    public void send(String sequence) {
        console.print(sequence);
    }

    /// A name without an ending gets one; a file that exists stays as it is.
    @Override
    public Saved save(Request request, String name) {
        String file = name.endsWith(ENDING) || name.endsWith(".yml") ? name : name + ENDING;
        try {
            Path target = console.directory().resolve(file);
            if (Files.exists(target)) {
                return new Saved.Refused(file + " exists already (another name)");
            }
            WholeFile.write(
                    target,
                    ScenarioFile.text(
                            id(target), request, console.profiles(), console.today().get()));
            return new Saved.Written(file);
        } catch (InvalidPathException e) {
            return new Saved.Refused("not a file's name (a name such as my-team)");
        } catch (ProfileException e) {
            return new Saved.Refused(e.faults().getFirst().text());
        } catch (UncheckedIOException e) {
            return new Saved.Refused(FileTrouble.text(Objects.requireNonNullElse(e.getCause(), e)));
        }
    }

    private static String id(Path target) {
        String name = String.valueOf(target.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }
}
