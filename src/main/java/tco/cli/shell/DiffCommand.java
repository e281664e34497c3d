package tco.cli.shell;

import java.util.ArrayList;
import java.util.List;
import tco.cli.completion.CompletionWords;
import tco.cli.completion.Suggestion;
import tco.cli.console.Console;
import tco.cli.console.Version;
import tco.cli.option.OutputOptions;
import tco.cli.session.Change;
import tco.cli.session.Session;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.yaml.ProfileException;
import tco.render.RenderOptions;
import tco.render.comparison.ChangeDocument;
import tco.render.comparison.ChangeDocument.Changed;

/// `diff`: each change since the start, and what it did to each option.
final class DiffCommand implements SessionCommand {
    @Override
    public String name() {
        return "diff";
    }

    @Override
    public String usage() {
        return "diff " + OutputChoice.USAGE;
    }

    @Override
    public String summary() {
        return "show what changed since the start, and what each change did";
    }

    @Override
    public Session run(List<String> arguments, Session session, Console console) {
        OutputChoice choice = OutputChoice.of(arguments, this);
        List<Changed> steps = steps(session, console);
        String version = Version.number();
        RenderOptions options =
                RenderOptions.plain(console.today().get(), version)
                        .on(console.width(), OutputOptions.ascii(console))
                        .in(compared(session.now(), console).scenario().currency());
        choice.deliver(choice.format().text(new ChangeDocument(steps, version), options), console);
        return session;
    }

    private static List<Changed> steps(Session session, Console console) {
        List<Changed> steps = new ArrayList<>();
        Comparison before = compared(session.start(), console);
        for (Change change :
                Change.between(
                        session.start(), session.now(), request -> isPossible(request, console))) {
            Comparison after = compared(change.after(), console);
            steps.add(new Changed(change.label(), before, after));
            before = after;
        }
        return steps;
    }

    private static boolean isPossible(Request request, Console console) {
        try {
            Profiles.load(request, console.profiles());
            return true;
        } catch (ProfileException _) {
            return false;
        }
    }

    private static Comparison compared(Request request, Console console) {
        return Tco.compare(Profiles.load(request, console.profiles()).scenario());
    }

    @Override
    public List<Suggestion> suggest(
            List<String> arguments, String typed, Session session, CompletionWords words) {
        return OutputChoice.suggest(arguments);
    }
}
