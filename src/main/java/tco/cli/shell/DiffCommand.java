package tco.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tco.cli.completion.CompletionWords;
import tco.cli.completion.Suggestion;
import tco.cli.console.Console;
import tco.cli.console.Version;
import tco.cli.session.Change;
import tco.cli.session.Session;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.yaml.ProfileException;
import tco.render.RenderOptions;
import tco.render.change.ChangeDocument;
import tco.render.change.ChangeDocument.Changed;
import tco.render.change.ChangeText;
import tco.render.document.OutputFormat;
import tco.text.Printable;

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
        StringBuilder text = new StringBuilder();
        if (choice.format() == OutputFormat.TABLE) {
            table(steps, console.width(), text);
        } else {
            String version = Version.number();
            RenderOptions options = RenderOptions.plain(console.today().get(), version);
            text.append(choice.format().text(new ChangeDocument(steps, version), options));
        }
        choice.deliver(text.toString(), console);
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

    private static void table(List<Changed> steps, OptionalInt width, StringBuilder out) {
        if (steps.isEmpty()) {
            out.append("nothing has changed since the start\n");
        }
        for (int i = 0; i < steps.size(); i++) {
            Changed step = steps.get(i);
            out.append(i + 1).append("  ").append(Printable.of(step.label())).append('\n');
            out.append(ChangeText.byOption(step.before(), step.after(), width));
        }
        if (steps.size() > 1) {
            Comparison last = steps.getLast().after();
            out.append(ChangeDocument.ALL).append('\n');
            out.append(ChangeText.byOption(steps.getFirst().before(), last, width));
        }
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
