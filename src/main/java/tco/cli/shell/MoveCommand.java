package tco.cli.shell;

import java.util.List;
import java.util.function.UnaryOperator;
import tco.cli.console.Console;
import tco.cli.session.Session;

/// A step through what was asked for: `undo`, `redo` and `reset`.
record MoveCommand(String name, String summary, UnaryOperator<Session> step)
        implements SessionCommand {
    @Override
    public String usage() {
        return name;
    }

    @Override
    public Session run(List<String> arguments, Session session, Console console) {
        none(arguments);
        Session after = step.apply(session);
        if (after.equals(session)) {
            console.say("nothing to " + name);
        }
        return after;
    }
}
