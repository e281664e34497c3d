package tco.imports.usage.agent;

import java.util.ArrayList;
import java.util.List;
import tco.imports.usage.gateway.GenAiUsage;
import tco.imports.usage.input.RecordTime;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.UsageSource;

/// Copilot's command line: the telemetry that it writes to files, with a span a request, and the
/// events of its sessions, which tell the sums of a segment when it ends.
public final class CopilotCliReader implements SourceReader<CopilotFile> {
    @Override
    public UsageSource source() {
        return UsageSource.COPILOT_CLI;
    }

    @Override
    public Wanted wanted() {
        List<String> paths =
                new ArrayList<>(List.of("type", "timestamp", "startTime", "endTime", "hrTime"));
        paths.addAll(List.of("data.sessionId", "data.messageId"));
        String metrics = "data.modelMetrics.*.";
        paths.add(metrics + "requests.count");
        for (String key : List.of("inputTokens", "outputTokens")) {
            paths.add(metrics + "usage." + key);
        }
        paths.add(metrics + "usage.cacheReadTokens");
        paths.add(metrics + "usage.cacheWriteTokens");
        for (String name : GenAiUsage.NAMES) {
            paths.add("attributes." + name.replace('.', '/'));
        }
        return Wanted.paths(paths.toArray(String[]::new));
    }

    @Override
    public boolean recognises(UsageRecord record) {
        String type = record.text("type");
        boolean event = type.startsWith("session.") || type.equals(CopilotFile.MESSAGE);
        return (event && record.has("timestamp") && record.has("data"))
                || GenAiUsage.isIn(record.object("attributes"));
    }

    @Override
    public CopilotFile open(FileFacts file) {
        return new CopilotFile();
    }

    @Override
    public void settle(List<CopilotFile> files, UsageTally tally) {
        CopilotFile all = new CopilotFile();
        files.forEach(all::addAll);
        all.settle(tally);
    }

    /// A time as seconds and nanoseconds beside each other, or as any other time.
    static long time(UsageRecord record, String key) {
        List<Long> parts = record.numbers(key);
        if (parts.size() == 2) {
            return parts.get(0) * 1_000_000 + parts.get(1) / 1000;
        }
        return record.has(key) ? record.time(key) : RecordTime.NONE;
    }
}
