package tco.cli.shell;

import java.util.ArrayList;
import java.util.List;
import tco.cli.console.Console;
import tco.cli.console.WholeFile;
import tco.cli.session.SavedAs;
import tco.cli.session.Session;
import tco.profile.write.ScenarioFile;

/// `save`: a scenario file that `--scenario` reads back to the same numbers.
final class SaveCommand implements SessionCommand {
    private static final String FORCE = "--force";

    @Override
    public String name() {
        return "save";
    }

    @Override
    public String usage() {
        return "save NAME|FILE [--force]: save my-team writes my-team.yaml";
    }

    @Override
    public String summary() {
        return "write what is asked for as a scenario file";
    }

    @Override
    public Session run(List<String> arguments, Session session, Console console) {
        List<String> names = new ArrayList<>(arguments);
        boolean force = names.remove(FORCE);
        SavedAs saved = SavedAs.of(one(names));
        if (!force) {
            saved.refuseExisting(console.profiles(), "another name, or --force");
        }
        saved.refuseTaken(console.profiles(), session.now().profiles());
        WholeFile.write(
                saved.under(console.directory()),
                ScenarioFile.text(
                        saved.id(), session.now(), console.profiles(), console.today().get()));
        console.say(saved.told());
        return session;
    }
}
