package tco.imports.usage.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.imports.usage.input.RecordTime;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.imports.usage.source.SourceReader.FileReading;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.DropReason;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// One file of Codex: the thread that it is of, its counts and its records in their order.
public final class CodexRollout implements FileReading {
    /// A `token_count`.
    ///
    /// @param counts of the response
    /// @param again whether the total is that of the count before in its lane: shown anew, not used
    ///   anew
    /// @param totalOnly whether only the running total was there, and this is the first
    record Count(
            UsageEvent event,
            CodexCounts counts,
            Optional<CodexCounts> last,
            Optional<CodexCounts> total,
            boolean again,
            boolean totalOnly) {
        /// What a copy of it in another file has in common with it.
        List<Optional<CodexCounts>> likeness() {
            return List.of(last, total);
        }
    }

    /// A `token_usage_record`.
    record Response(Digest key, String thread, CodexCounts counts, UsageEvent event) {}

    final UsageTally dropped = new UsageTally();
    final List<Count> counts = new ArrayList<>();
    final List<Response> responses = new ArrayList<>();

    private final FileFacts file;
    private final Map<String, CodexCounts> totals = new HashMap<>();
    private String thread = "";
    private String parent = "";
    private String model = "";
    private String project = "";
    private long begunMicros = RecordTime.NONE;
    private boolean named;
    private boolean embedsAnother;

    CodexRollout(FileFacts file) {
        this.file = file;
    }

    String thread() {
        return thread;
    }

    /// The thread that this one was forked from; empty if none.
    String parent() {
        return parent;
    }

    /// When the thread began, in microseconds since 1970, or `RecordTime.NONE`.
    long begunMicros() {
        return begunMicros;
    }

    /// Whether the history of another thread stands in the file.
    boolean embedsAnother() {
        return embedsAnother;
    }

    @Override
    public void read(UsageRecord line) {
        UsageRecord payload = line.object("payload");
        switch (line.text("type")) {
            case "session_meta" -> session(line, payload);
            case "turn_context" -> context(payload);
            case "thread_settings_applied" -> settings(payload);
            case "token_usage_record" -> response(line, payload);
            case "event_msg" -> {
                switch (payload.text("type")) {
                    case "token_count" -> count(line, payload);
                    case "thread_settings_applied" -> settings(payload);
                    default -> {}
                }
            }
            default -> {}
        }
    }

    private void session(UsageRecord line, UsageRecord payload) {
        if (named) {
            embedsAnother |= !payload.text("id").equals(thread);
            return;
        }
        named = true;
        thread = payload.text("id");
        long created = payload.time("timestamp");
        begunMicros = created == RecordTime.NONE ? line.time("timestamp") : created;
        String spawned = spawnedBy(payload.object("source"));
        parent = payload.firstText("forked_from_id");
        if (parent.isEmpty()) {
            parent = spawned.isEmpty() ? payload.text("parent_thread_id") : spawned;
        }
        context(payload);
    }

    /// The thread that started this one: a source has one key, which names the kind of the start.
    private static String spawnedBy(UsageRecord source) {
        for (String kind : source.keys()) {
            String parent = source.object(kind).object("thread_spawn").text("parent_thread_id");
            if (!parent.isEmpty()) {
                return parent;
            }
        }
        return "";
    }

    private void context(UsageRecord payload) {
        if (payload.has("model")) {
            model = payload.text("model");
        }
        if (file.projects() && payload.has("cwd")) {
            project = payload.text("cwd");
        }
    }

    private void settings(UsageRecord payload) {
        String set = payload.object("thread_settings").text("model");
        model = set.isEmpty() ? model : set;
    }

    private void response(UsageRecord line, UsageRecord payload) {
        CodexCounts used = CodexCounts.of(payload.object("usage"));
        if (used.isZero()) {
            dropped.drop(DropReason.NO_USAGE);
            return;
        }
        String owner = payload.text("thread_id");
        UsageEvent event = event(line.time("timestamp"), used);
        if (!owner.isEmpty()) {
            event = event.withSession(owner.intern());
        }
        if (event.timeMicros() == RecordTime.NONE) {
            dropped.drop(DropReason.NO_TIME);
            return;
        }
        String id = payload.text("response_id");
        Digest key =
                id.isEmpty()
                        ? Digest.of(owner, event.timeMicros(), payload.text("turn_id"), used)
                        : Digest.of("response", id);
        responses.add(new Response(key, owner, used, event));
    }

    private void count(UsageRecord line, UsageRecord payload) {
        UsageRecord info = payload.object("info");
        Optional<CodexCounts> last = counts(info, "last_token_usage");
        Optional<CodexCounts> total = counts(info, "total_token_usage");
        if (last.isEmpty() && total.isEmpty()) {
            return;
        }
        String lane = payload.object("rate_limits").text("limit_id");
        CodexCounts before = totals.getOrDefault(lane, CodexCounts.NONE);
        boolean first = !totals.containsKey(lane);
        boolean again = !first && total.isPresent() && total.get().equals(before);
        total.ifPresent(now -> totals.put(lane, now));
        CodexCounts used = last.orElseGet(() -> total.orElse(CodexCounts.NONE).since(before));
        if (used.isZero() && !again) {
            dropped.drop(DropReason.NO_USAGE);
            return;
        }
        UsageEvent event = event(line.time("timestamp"), used);
        if (event.timeMicros() == RecordTime.NONE) {
            dropped.drop(DropReason.NO_TIME);
            return;
        }
        counts.add(new Count(event, used, last, total, again, last.isEmpty() && first));
    }

    private static Optional<CodexCounts> counts(UsageRecord info, String key) {
        return info.hasObject(key)
                ? Optional.of(CodexCounts.of(info.object(key)))
                : Optional.empty();
    }

    private UsageEvent event(long timeMicros, CodexCounts used) {
        return UsageEvent.request(UsageSource.CODEX, model, timeMicros, used.tokens())
                .withSession(thread)
                .withProject(project);
    }
}
