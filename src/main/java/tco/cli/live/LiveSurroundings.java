package tco.cli.live;

import java.io.UncheckedIOException;
import java.util.Objects;
import tco.cli.console.Console;
import tco.cli.console.Errors;
import tco.cli.console.UsageException;
import tco.cli.console.WholeFile;
import tco.cli.live.Surroundings.Saved;
import tco.cli.session.SavedAs;
import tco.profile.Request;
import tco.profile.catalog.Environment;
import tco.profile.write.ScenarioFile;
import tco.profile.yaml.ProfileException;

/// What the live screen asks of the program that it runs in.
record LiveSurroundings(Console console) implements Surroundings {
    @Override
    public Environment profiles() {
        return console.profiles();
    }

    @Override
    public void send(String sequence) {
        console.print(sequence);
    }

    @Override
    public Saved save(Request request, String name, boolean replace) {
        try {
            SavedAs as = SavedAs.of(name);
            if (as.isTaken(profiles(), request.profiles())) {
                return new Saved.Refused(
                        "a scenario is named " + as.id() + " already (another name)");
            }
            if (as.exists(profiles()) && !replace) {
                return new Saved.There(as.file());
            }
            WholeFile.write(
                    as.under(console.directory()),
                    ScenarioFile.text(as.id(), request, profiles(), console.today().get()));
            return new Saved.Written(as.file());
        } catch (UsageException e) {
            return new Saved.Refused(String.valueOf(e.getMessage()));
        } catch (ProfileException e) {
            return new Saved.Refused(e.faults().getFirst().text());
        } catch (UncheckedIOException e) {
            return new Saved.Refused(Errors.ofFile(Objects.requireNonNullElse(e.getCause(), e)));
        }
    }
}
