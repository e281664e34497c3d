package tco.cli.shell;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import tco.cli.completion.CompletionWords;
import tco.cli.completion.Suggestion;
import tco.cli.console.Console;
import tco.cli.session.SavedAs;
import tco.cli.session.Session;
import tco.profile.ProfileBook;
import tco.profile.Request;
import tco.profile.catalog.Group;

/// `load`: another scenario, with nothing set.
final class LoadCommand implements SessionCommand {
    @Override
    public String name() {
        return "load";
    }

    @Override
    public String usage() {
        return "load NAME|FILE: load team-of-5, load my-team";
    }

    @Override
    public String summary() {
        return "start from another scenario, or from a file that was saved";
    }

    @Override
    public Session run(List<String> arguments, Session session, Console console) {
        String said = one(arguments);
        List<String> profiles = session.now().profiles();
        return session.load(
                new Request(
                        Optional.of(scenario(said, profiles, console)),
                        profiles,
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }

    /// A scenario of that name, else the file that `save` writes for it.
    private static String scenario(String said, List<String> profiles, Console console) {
        boolean known =
                ProfileBook.open(console.profiles(), profiles).list(Group.SCENARIOS).stream()
                        .anyMatch(scenario -> scenario.id().equals(said));
        SavedAs saved = SavedAs.of(said);
        boolean kept = Files.exists(saved.under(console.profiles().workingDirectory()));
        return !known && kept ? saved.file() : said;
    }

    @Override
    public List<Suggestion> suggest(
            List<String> arguments, String typed, Session session, CompletionWords words) {
        return arguments.isEmpty() ? words.profiles(Group.SCENARIOS) : List.of();
    }
}
