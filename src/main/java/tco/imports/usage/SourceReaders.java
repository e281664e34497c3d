package tco.imports.usage;

import java.util.List;
import tco.imports.usage.agent.AiderReader;
import tco.imports.usage.agent.ClaudeCodeReader;
import tco.imports.usage.agent.ClineReader;
import tco.imports.usage.agent.CodexReader;
import tco.imports.usage.agent.CopilotCliReader;
import tco.imports.usage.agent.GeminiCliReader;
import tco.imports.usage.agent.OpenCodeReader;
import tco.imports.usage.gateway.LiteLlmReader;
import tco.imports.usage.gateway.OtlpReader;
import tco.imports.usage.gateway.VllmReader;
import tco.imports.usage.report.AggregateReader;
import tco.imports.usage.report.AnthropicUsageReader;
import tco.imports.usage.report.AwsCurReader;
import tco.imports.usage.report.BillReader;
import tco.imports.usage.report.CursorReader;
import tco.imports.usage.report.EventsReader;
import tco.imports.usage.report.GithubAiReader;
import tco.imports.usage.report.OpenAiUsageReader;
import tco.imports.usage.report.OpenRouterReader;
import tco.imports.usage.source.SourceReader;

/// All sources there are, in the order in which a file is offered to them.
public final class SourceReaders {
    private SourceReaders() {}

    public static List<SourceReader<?>> all() {
        return List.of(
                new ClaudeCodeReader(),
                new CodexReader(),
                new OpenCodeReader(),
                new GeminiCliReader(),
                new CopilotCliReader(),
                new ClineReader(),
                new AiderReader(),
                new OtlpReader(),
                new LiteLlmReader(),
                new VllmReader(),
                new AnthropicUsageReader(),
                new OpenAiUsageReader(),
                new OpenRouterReader(),
                new CursorReader(),
                new GithubAiReader(),
                new AwsCurReader(),
                new BillReader(),
                new EventsReader(),
                new AggregateReader());
    }
}
