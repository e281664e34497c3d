package tco.imports.usage.agent;

import java.util.ArrayList;
import java.util.List;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.UsageSource;

/// Codex's rollouts: JSON lines of one thread each, with running totals and, since late 2026, a
/// record of each response beside them.
public final class CodexReader implements SourceReader<CodexRollout> {
    private static final List<String> COUNTS =
            List.of(
                    "input_tokens",
                    "cached_input_tokens",
                    "cache_write_input_tokens",
                    "output_tokens",
                    "reasoning_output_tokens");

    @Override
    public UsageSource source() {
        return UsageSource.CODEX;
    }

    @Override
    public Wanted wanted() {
        List<String> paths =
                new ArrayList<>(
                        List.of(
                                "timestamp",
                                "type",
                                "payload.type",
                                "payload.id",
                                "payload.timestamp",
                                "payload.model",
                                "payload.thread_settings.model",
                                "payload.forked_from_id",
                                "payload.parent_thread_id",
                                "payload.source.*.thread_spawn.parent_thread_id",
                                "payload.rate_limits.limit_id",
                                "payload.thread_id",
                                "payload.turn_id",
                                "payload.response_id"));
        for (String count : COUNTS) {
            paths.add("payload.info.total_token_usage." + count);
            paths.add("payload.info.last_token_usage." + count);
            paths.add("payload.usage." + count);
        }
        return Wanted.paths(paths.toArray(String[]::new)).unless("type", "response_item");
    }

    @Override
    public List<String> projectKeys() {
        return List.of("payload.cwd");
    }

    @Override
    public boolean recognises(UsageRecord record) {
        UsageRecord payload = record.object("payload");
        return switch (record.text("type")) {
            case "session_meta" -> payload.has("id");
            case "turn_context" -> payload.has("model");
            case "token_usage_record" -> payload.hasObject("usage");
            case "event_msg" -> payload.has("type");
            default -> false;
        };
    }

    @Override
    public CodexRollout open(FileFacts file) {
        return new CodexRollout(file);
    }

    @Override
    public void settle(List<CodexRollout> files, UsageTally tally) {
        new CodexThreads(files).settle(tally);
    }
}
