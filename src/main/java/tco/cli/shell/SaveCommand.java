package tco.cli.shell;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import tco.cli.session.LineException;
import tco.cli.session.Session;
import tco.cli.session.Words;
import tco.profile.Group;
import tco.profile.ProfileBook;
import tco.profile.ScenarioFile;

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
    public Session run(List<String> arguments, Session session, Program program) {
        List<String> names = new ArrayList<>(arguments);
        boolean force = names.remove(FORCE);
        SavedAs saved = SavedAs.of(one(names));
        if (!force && Files.exists(saved.under(program.profiles().workingDirectory()))) {
            throw new LineException(
                    "save: " + saved.file() + " exists already (another name, or --force)");
        }
        boolean taken =
                ProfileBook.open(program.profiles(), session.now().profiles())
                        .list(Group.SCENARIOS)
                        .stream()
                        .anyMatch(scenario -> scenario.id().equals(saved.id()));
        if (taken) {
            throw new LineException(
                    "save: a scenario is named " + saved.id() + " already (another name)");
        }
        program.write(
                saved.file(),
                ScenarioFile.text(saved.id(), session.now(), program.profiles(), program.today()));
        program.say(
                "saved "
                        + saved.file()
                        + "; it reads back with: "
                        + Words.line(List.of("tco", "compare", "--scenario", saved.file())));
        return session;
    }
}
