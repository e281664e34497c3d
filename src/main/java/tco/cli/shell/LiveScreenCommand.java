package tco.cli.shell;

import java.util.List;
import tco.cli.session.Session;

/// `live`: the full screen over what is asked for; what is moved there stays in the session.
final class LiveScreenCommand implements SessionCommand {
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
    public Session run(List<String> arguments, Session session, Program program) {
        none(arguments);
        return session.with(program.live(session.now()));
    }
}
