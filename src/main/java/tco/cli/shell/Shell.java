package tco.cli.shell;

import java.util.List;
import java.util.Optional;
import tco.cli.console.UsageException;
import tco.cli.session.Session;
import tco.cli.session.Words;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.profile.Loaded;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.yaml.ProfileException;
import tco.render.change.ChangeText;

/// Runs the lines of a session, one by one. What a line asks for and cannot have leaves the session
/// as it was.
public final class Shell {
    private static final List<String> LEAVING = List.of("exit", "quit");

    private final Program program;

    public Shell(Program program) {
        this.program = program;
    }

    Program program() {
        return program;
    }

    /// Runs one line; errors are told, and are in the exit code.
    public Step run(Session session, String line) {
        try {
            return step(session, withoutProgram(Words.of(line)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Step(session, program.tell(e), false);
        }
    }

    /// A line may be copied from a document or from `export`.
    private static List<String> withoutProgram(List<String> words) {
        return !words.isEmpty() && words.getFirst().equals("tco")
                ? words.subList(1, words.size())
                : words;
    }

    private Step step(Session session, List<String> words) {
        if (words.isEmpty()) {
            return Step.to(session);
        }
        String name = words.getFirst();
        List<String> arguments = words.subList(1, words.size());
        if (LEAVING.contains(name)) {
            return new Step(session, 0, true);
        }
        if (name.equals("shell")) {
            throw new UsageException("shell: this is one already (exit leaves it)");
        }
        if (name.equals("help") && arguments.isEmpty()) {
            program.print(SessionHelp.all(program.model()));
            return Step.to(session);
        }
        String asked = name.equals("help") ? arguments.getFirst() : name;
        boolean help = name.equals("help") || asksForHelp(arguments);
        var own = SessionCommands.find(asked);
        if (own.isEmpty()) {
            return new Step(session, program.run(words, session.now()), false);
        }
        if (help) {
            program.print(SessionHelp.of(own.get()));
            return Step.to(session);
        }
        Session after = own.get().run(arguments, session, program);
        if (!after.now().equals(session.now())) {
            tellEffect(session.now(), after.now());
        }
        return Step.to(after);
    }

    private static boolean asksForHelp(List<String> arguments) {
        return arguments.equals(List.of("--help")) || arguments.equals(List.of("-h"));
    }

    /// Says what a change did. A request with faults ends the line; one that has become faulty,
    /// since somebody changed its file, can still be left.
    private void tellEffect(Request before, Request after) {
        Loaded loaded = Profiles.load(after, program.profiles());
        loaded.warnings().forEach(program::say);
        Comparison changed = Tco.compare(loaded.scenario());
        earlier(before).ifPresent(was -> program.print(ChangeText.brief(was, changed)));
    }

    private Optional<Comparison> earlier(Request request) {
        try {
            return Optional.of(Tco.compare(Profiles.load(request, program.profiles()).scenario()));
        } catch (ProfileException _) {
            return Optional.empty();
        }
    }
}
