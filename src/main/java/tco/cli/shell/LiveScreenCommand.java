package tco.cli.shell;

import java.util.List;
import java.util.function.UnaryOperator;
import tco.cli.console.Console;
import tco.cli.session.Session;
import tco.profile.Request;

/// `live`: the full screen over what is asked for; what is moved there stays in the session.
///
/// @param screen shows a request, and gives back what became of it
record LiveScreenCommand(UnaryOperator<Request> screen) implements SessionCommand {
    @Override
    public String name() {
        return "live";
    }

    @Override
    public String usage() {
        return "live";
    }

    @Override
    public String summary() {
        return "move assumptions on a full screen, and come back with them";
    }

    @Override
    public Session run(List<String> arguments, Session session, Console console) {
        none(arguments);
        return session.with(screen.apply(session.now()));
    }
}
