package tco.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import tco.cli.completion.CompletionWords;
import tco.cli.completion.Offer;
import tco.cli.completion.Suggestion;
import tco.cli.completion.Suggestions;
import tco.cli.console.Console;
import tco.cli.console.Errors;
import tco.cli.console.UsageException;
import tco.cli.option.CommandRunner;
import tco.cli.option.ScenarioOptions;
import tco.cli.session.Session;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.profile.Profiles;
import tco.profile.Profiles.Loaded;
import tco.profile.Request;
import tco.profile.yaml.ProfileException;
import tco.render.comparison.ChangeText;
import tco.render.text.MoneyText;

/// Runs the lines of a session, one by one. What a line asks for and cannot have leaves the session
/// as it was.
public final class Shell {
    private static final List<String> LEAVING = List.of("exit", "quit");

    private final CommandRunner runner;
    private final Supplier<Console> console;
    private final SessionCommands own;

    /// @param runner runs the program's commands
    /// @param console as it is at a line: the width of a terminal changes
    /// @param screen shows a request on the live screen, and gives back what became of it
    public Shell(CommandRunner runner, Supplier<Console> console, UnaryOperator<Request> screen) {
        this.runner = runner;
        this.console = console;
        this.own = SessionCommands.of(runner, screen);
    }

    /// Runs one line; errors are told, and are in the exit code.
    public Step run(Session session, String line) {
        Console at = console.get();
        try {
            return step(session, withoutProgram(CommandLineWords.of(line)), at);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return new Step(session, Errors.tell(e, line, false, at), false);
        }
    }

    /// Says what went wrong outside of a line; the result is the exit code for it.
    int tell(RuntimeException e) {
        return Errors.tell(e, "tco shell", false, console.get());
    }

    /// One line of talk.
    void say(String line) {
        console.get().say(line);
    }

    /// The words that may stand at the cursor of a line.
    ///
    /// @param typed the beginning of the unfinished word after the finished ones
    List<Suggestion> suggestions(Session session, List<String> finished, String typed) {
        CompletionWords words =
                new CompletionWords(console.get().profiles(), Optional.of(session.now()));
        Suggestions program = new Suggestions(runner.model(), words);
        String name = finished.isEmpty() ? "" : finished.getFirst();
        if (finished.isEmpty() || finished.equals(List.of("help"))) {
            return Offer.of(names(program)).beginningWith(typed).words();
        }
        return own.find(name)
                .map(command ->
                        command.suggest(
                                finished.subList(1, finished.size()), typed, session, words))
                .map(all -> Offer.of(all).beginningWith(typed))
                .orElseGet(() -> program.of(finished, typed))
                .words();
    }

    private List<Suggestion> names(Suggestions program) {
        List<Suggestion> names = new ArrayList<>();
        own.all().forEach(command -> names.add(Suggestion.of(command.name(), command.summary())));
        names.add(Suggestion.of("help", "list the commands, or explain one"));
        names.add(Suggestion.of("exit", "leave"));
        names.addAll(program.commands());
        return names;
    }

    /// A line may be copied from a document or from `export`.
    private static List<String> withoutProgram(List<String> words) {
        return !words.isEmpty() && words.getFirst().equals("tco")
                ? words.subList(1, words.size())
                : words;
    }

    private Step step(Session session, List<String> words, Console at) {
        if (words.isEmpty()) {
            return Step.to(session);
        }
        String name = words.getFirst();
        List<String> arguments = words.subList(1, words.size());
        if (arguments.stream().anyMatch(String::isBlank)) {
            throw new UsageException(name + ": a word is empty (is a variable not set?)");
        }
        if (LEAVING.contains(name)) {
            return new Step(session, 0, true);
        }
        if (name.equals("shell")) {
            throw new UsageException("shell: this is one already (exit leaves it)");
        }
        if (name.equals("help") && arguments.isEmpty()) {
            at.print(own.help(runner.model()));
            return Step.to(session);
        }
        if (!arguments.isEmpty()
                && own.find(name).isEmpty()
                && ScenarioOptions.shortName(name).isPresent()) {
            List<String> set = new ArrayList<>(List.of("set"));
            set.addAll(words);
            return step(session, set, at);
        }
        return execute(session, words, at);
    }

    /// Runs one of the session's own commands, or one of the program's on what is asked for.
    private Step execute(Session session, List<String> words, Console at) {
        String name = words.getFirst();
        List<String> arguments = words.subList(1, words.size());
        String asked = name.equals("help") ? arguments.getFirst() : name;
        boolean help = name.equals("help") || asksForHelp(arguments);
        Optional<SessionCommand> command = own.find(asked);
        if (command.isEmpty()) {
            int exit = runner.run(words, at, Optional.of(session.now()));
            return new Step(session, exit, false);
        }
        if (help) {
            at.print(SessionCommands.help(command.get()));
            return Step.to(session);
        }
        Session after = command.get().run(arguments, session, at);
        if (!after.now().equals(session.now())) {
            tellEffect(session.now(), after.now(), at);
        }
        return Step.to(after);
    }

    private static boolean asksForHelp(List<String> arguments) {
        return arguments.equals(List.of("--help")) || arguments.equals(List.of("-h"));
    }

    /// Says what a change did. A request with faults ends the line; one that has become faulty,
    /// since somebody changed its file, can still be left.
    private static void tellEffect(Request before, Request after, Console at) {
        Loaded loaded = Profiles.load(after, at.profiles());
        loaded.warnings().forEach(at::say);
        Comparison changed = Tco.compare(loaded.scenario());
        MoneyText.in(
                changed.scenario().currency(),
                () ->
                        earlier(before, at)
                                .ifPresent(was -> at.print(ChangeText.brief(was, changed))));
    }

    private static Optional<Comparison> earlier(Request request, Console at) {
        try {
            return Optional.of(Tco.compare(Profiles.load(request, at.profiles()).scenario()));
        } catch (ProfileException _) {
            return Optional.empty();
        }
    }

    /// What a line leaves behind: the session after it, its exit code, and whether it ends the
    /// session.
    public record Step(Session session, int exit, boolean leave) {
        static Step to(Session session) {
            return new Step(session, 0, false);
        }
    }
}
