package tco.imports.usage.agent;

import java.util.ArrayList;
import java.util.List;
import tco.imports.usage.agent.ClaudeResponses.ClaudeLine;
import tco.imports.usage.input.RecordTime;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.CacheWrites;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.SharedLabels;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.imports.usage.source.SourceReader.FileReading;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.DropReason;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageEvent.Labels;
import tco.model.usage.UsageSource;

/// Claude Code's session logs: JSON lines, one for each block of a response, each with its usage.
public final class ClaudeCodeReader implements SourceReader<ClaudeCodeReader.Reading> {
    private static final String SYNTHETIC = "<synthetic>";
    private static final String USER = "user";
    private static final List<String> CLASSES =
            List.of(
                    "input_tokens",
                    "output_tokens",
                    "cache_read_input_tokens",
                    "cache_creation_input_tokens");

    @Override
    public UsageSource source() {
        return UsageSource.CLAUDE_CODE;
    }

    @Override
    public Wanted wanted() {
        List<String> paths = new ArrayList<>(List.of("type", "uuid", "sessionId", "userType"));
        for (String line : List.of("", "data.message.")) {
            for (String key : List.of("timestamp", "requestId", "isSidechain")) {
                paths.add(line + key);
            }
            for (String key : List.of("id", "model", "usage.service_tier", "usage.speed")) {
                paths.add(line + "message." + key);
            }
            paths.add(line + "message.usage.output_tokens_details.thinking_tokens");
            for (String usage : List.of("message.usage.", "message.usage.iterations.")) {
                for (String key : List.of("input_tokens", "output_tokens", "type", "model")) {
                    paths.add(line + usage + key);
                }
                paths.add(line + usage + "cache_read_input_tokens");
                paths.add(line + usage + "cache_creation_input_tokens");
                paths.add(line + usage + "cache_creation.ephemeral_5m_input_tokens");
                paths.add(line + usage + "cache_creation.ephemeral_1h_input_tokens");
            }
        }
        return Wanted.paths(paths.toArray(String[]::new)).unless("type", USER);
    }

    @Override
    public List<String> projectKeys() {
        return List.of("cwd");
    }

    @Override
    public boolean recognises(UsageRecord record) {
        return hasUsage(record.object("message"))
                || hasUsage(record.object("data").object("message").object("message"))
                || (record.has("sessionId") && record.has("userType") && record.has("type"));
    }

    private static boolean hasUsage(UsageRecord message) {
        UsageRecord usage = message.object("usage");
        return CLASSES.stream().anyMatch(usage::has);
    }

    @Override
    public Reading open(FileFacts file) {
        return new Reading();
    }

    @Override
    public void settle(List<Reading> files, UsageTally tally) {
        ClaudeResponses all = new ClaudeResponses();
        for (Reading file : files) {
            all.takeAll(file.responses);
            file.dropped.dropped().forEach(tally::drop);
        }
        all.settle(tally);
    }

    /// The responses of one session file.
    public static final class Reading implements FileReading {
        private final ClaudeResponses responses = new ClaudeResponses();
        private final UsageTally dropped = new UsageTally();
        private final SharedLabels labels = new SharedLabels();

        @Override
        public void read(UsageRecord record) {
            if (record.text("type").equals(USER)) {
                return; // the same, wherever in the line its type stands
            }
            UsageRecord progress = record.object("data").object("message");
            if (record.object("message").hasObject("usage")) {
                read(record, record);
            } else if (progress.object("message").hasObject("usage")) {
                read(progress, record);
            } else if (record.text("type").equals("assistant")) {
                dropped.drop(DropReason.NO_USAGE);
            }
        }

        private void read(UsageRecord line, UsageRecord record) {
            UsageRecord message = line.object("message");
            UsageRecord usage = message.object("usage");
            String model = message.text("model");
            TokenCounts tokens = tokens(usage);
            if (model.equals(SYNTHETIC) && tokens.total() == 0) {
                dropped.drop(DropReason.NO_USAGE);
                return;
            }
            UsageEvent event =
                    UsageEvent.request(
                            labels.of(
                                    new Labels(
                                            UsageSource.CLAUDE_CODE,
                                            model,
                                            speed(usage),
                                            usage.text("service_tier").equals("batch"),
                                            record.text("sessionId"),
                                            "",
                                            record.text("cwd"))),
                            time(line, record),
                            tokens,
                            Digest.ofRequest(line.text("requestId")));
            List<UsageEvent> others = others(usage, event);
            if (event.timeMicros() == RecordTime.NONE) {
                dropped.drop(DropReason.NO_TIME);
                return;
            }
            responses.add(
                    message.text("id"),
                    record.text("uuid"),
                    new ClaudeLine(event, line.isTrue("isSidechain"), others));
        }

        private List<UsageEvent> others(UsageRecord usage, UsageEvent event) {
            if (!usage.has("iterations")) {
                return List.of();
            }
            List<UsageEvent> others = new ArrayList<>();
            for (UsageRecord iteration : usage.objects("iterations")) {
                String type = iteration.text("type");
                if (!type.isEmpty() && !type.equals("message")) {
                    others.add(iteration(iteration, event));
                }
            }
            return List.copyOf(others);
        }

        /// Of the message itself, else of the line that tells of an agent's progress.
        private static long time(UsageRecord line, UsageRecord record) {
            long time = line.time("timestamp");
            return time == RecordTime.NONE ? record.time("timestamp") : time;
        }

        private UsageEvent iteration(UsageRecord iteration, UsageEvent event) {
            String model = iteration.text("model");
            UsageEvent other =
                    event.withModel(model.isEmpty() ? event.model() : model).withSpeed("");
            return UsageEvent.request(
                    labels.of(other.labels()), event.timeMicros(), tokens(iteration), 0);
        }

        private static String speed(UsageRecord usage) {
            String speed = usage.text("speed");
            if (!speed.isEmpty() && !speed.equals("standard")) {
                return speed;
            }
            String tier = usage.text("service_tier");
            return tier.equals("priority") || tier.equals("flex") ? tier : "";
        }

        private static TokenCounts tokens(UsageRecord usage) {
            UsageRecord split = usage.object("cache_creation");
            CacheWrites writes =
                    CacheWrites.of(
                            usage.count("cache_creation_input_tokens"),
                            split.count("ephemeral_5m_input_tokens"),
                            split.count("ephemeral_1h_input_tokens"));
            return new TokenCounts(
                    usage.count("input_tokens"),
                    usage.count("cache_read_input_tokens"),
                    writes.shortLived(),
                    writes.longLived(),
                    usage.count("output_tokens"),
                    usage.object("output_tokens_details").count("thinking_tokens"));
        }
    }
}
