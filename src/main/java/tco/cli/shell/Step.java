package tco.cli.shell;

import tco.cli.session.Session;

/// What a line leaves behind: the session after it, its exit code, and whether it ends the session.
public record Step(Session session, int exit, boolean leave) {
    static Step to(Session session) {
        return new Step(session, 0, false);
    }
}
