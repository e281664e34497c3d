package tco.imports.usage;

import java.util.List;
import tco.imports.usage.agent.ClaudeCodeReader;
import tco.imports.usage.agent.CodexReader;
import tco.imports.usage.source.SourceReader;

/// All sources there are, in the order in which a file is offered to them.
public final class SourceReaders {
    private SourceReaders() {}

    public static List<SourceReader<?>> all() {
        return List.of(new ClaudeCodeReader(), new CodexReader());
    }
}
