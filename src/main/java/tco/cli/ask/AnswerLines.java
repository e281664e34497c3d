package tco.cli.ask;

import java.io.IOException;
import java.util.Optional;
import tco.cli.shell.Script;

/// Where the answers come from: a person at a terminal, or lines of a stream.
public interface AnswerLines {
    /// Lines that say what they say, whatever is asked.
    static AnswerLines of(Script.Lines lines) {
        return _ -> lines.next();
    }

    /// The next answer; empty where none follows.
    ///
    /// @param names what it may name
    Optional<String> next(NameSearch names) throws IOException;
}
