package tco.cli.shell;

import java.util.List;
import tco.cli.session.Change;
import tco.cli.session.Session;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.yaml.ProfileException;
import tco.render.text.ChangeText;
import tco.render.text.Printable;

/// `diff`: each change since the start, and what it did to each option.
final class DiffCommand implements SessionCommand {
    @Override
    public String name() {
        return "diff";
    }

    @Override
    public String usage() {
        return "diff";
    }

    @Override
    public String summary() {
        return "show what changed since the start, and what each change did";
    }

    @Override
    public Session run(List<String> arguments, Session session, Program program) {
        none(arguments);
        List<Change> changes =
                Change.between(
                        session.start(), session.now(), request -> isPossible(request, program));
        if (changes.isEmpty()) {
            program.print("nothing has changed since the start\n");
            return session;
        }
        StringBuilder out = new StringBuilder();
        Comparison start = compared(session.start(), program);
        Comparison before = start;
        for (int i = 0; i < changes.size(); i++) {
            Comparison after = compared(changes.get(i).after(), program);
            out.append(i + 1).append("  ").append(Printable.of(changes.get(i).label()));
            out.append('\n').append(ChangeText.byOption(before, after, program.width()));
            before = after;
        }
        if (changes.size() > 1) {
            out.append("all changes\n");
            out.append(ChangeText.byOption(start, before, program.width()));
        }
        program.print(out.toString());
        return session;
    }

    private static boolean isPossible(Request request, Program program) {
        try {
            Profiles.load(request, program.profiles());
            return true;
        } catch (ProfileException _) {
            return false;
        }
    }

    private static Comparison compared(Request request, Program program) {
        return Tco.compare(Profiles.load(request, program.profiles()).scenario());
    }
}
