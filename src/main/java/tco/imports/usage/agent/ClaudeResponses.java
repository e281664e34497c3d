package tco.imports.usage.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.DigestTable;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.DropReason;
import tco.model.usage.UsageEvent;

/// Which lines of Claude Code's logs are one response: grouped by message id over all files.
final class ClaudeResponses {
    private static final int NEIGHBOURS = 8;

    /// The only line of a message, as nearly all have; of others the first, which does not count.
    private final DigestTable<ClaudeLine> byMessage = new DigestTable<>();

    /// All lines of the messages that have more than one.
    private final Map<Digest, List<ClaudeLine>> several = new HashMap<>();

    private final List<ClaudeLine> withoutId = new ArrayList<>();
    private long repeats;

    void add(String messageId, String uuid, ClaudeLine line) {
        if (!messageId.isEmpty()) {
            add(Digest.of("message", messageId), line);
        } else if (!uuid.isEmpty()) {
            add(Digest.of("uuid", uuid), line);
        } else {
            withoutId.add(line);
        }
    }

    /// Keeps of neighbouring lines with one request id and chain those that may count: the first,
    /// and the one with most other calls. Those further apart are joined at the end.
    private void add(Digest message, ClaudeLine line) {
        ClaudeLine only = byMessage.get(message);
        if (only == null) {
            byMessage.put(message, line);
            return;
        }
        List<ClaudeLine> lines = several.get(message);
        if (lines == null && isRepeat(line, only)) {
            repeats++;
            byMessage.put(message, ClaudeLine.joined(only, line));
        } else if (lines == null) {
            several.put(message, new ArrayList<>(List.of(only, line)));
        } else {
            add(line, lines);
        }
    }

    private void add(ClaudeLine line, List<ClaudeLine> lines) {
        int same = lines.size() - 1;
        while (same >= 0 && !isRepeat(line, lines.get(same))) {
            same = same > lines.size() - NEIGHBOURS ? same - 1 : -1;
        }
        if (same < 0) {
            lines.add(line);
        } else {
            repeats++;
            lines.set(same, ClaudeLine.joined(lines.get(same), line));
        }
    }

    private static boolean isRepeat(ClaudeLine line, ClaudeLine other) {
        return line.event().requestKey() != 0
                && line.event().requestKey() == other.event().requestKey()
                && line.sidechain() == other.sidechain();
    }

    /// Takes over what another file holds, which keeps nothing of it.
    void takeAll(ClaudeResponses others) {
        others.byMessage.forEach((message, line) -> {
            List<ClaudeLine> lines = others.several.get(message);
            if (lines == null) {
                add(message, line);
            } else {
                lines.forEach(one -> add(message, one));
            }
        });
        withoutId.addAll(others.withoutId);
        repeats += others.repeats;
        others.byMessage.clear();
        others.several.clear();
    }

    void settle(UsageTally tally) {
        tally.drop(DropReason.REPEAT, repeats);
        byMessage.forEach((message, line) -> {
            List<ClaudeLine> lines = several.get(message);
            if (lines == null) {
                count(line, tally);
            } else {
                settle(lines, tally);
            }
        });
        withoutId.forEach(line -> count(line, tally));
    }

    private static void settle(List<ClaudeLine> lines, UsageTally tally) {
        List<ClaudeLine> responses = responses(lines);
        tally.drop(DropReason.REPEAT, lines.size() - responses.size());
        responses.forEach(line -> count(line, tally));
    }

    private static void count(ClaudeLine line, UsageTally tally) {
        tally.add(line.event());
        for (UsageEvent other : line.others()) {
            tally.add(other);
        }
    }

    /// The responses that lines with one message id are of. A request id tells them apart on the
    /// main chain; what the side chain repeats of them is a copy whatever its request id. Without a
    /// request id the input decides, and the session or the time.
    private static List<ClaudeLine> responses(List<ClaudeLine> lines) {
        Map<Long, ClaudeLine> byRequest = new HashMap<>();
        List<ClaudeLine> copies = new ArrayList<>();
        List<ClaudeLine> loose = new ArrayList<>();
        for (ClaudeLine line : lines) {
            if (line.event().requestKey() == 0) {
                loose.add(line);
            } else if (line.sidechain()) {
                copies.add(line);
            } else {
                byRequest.merge(line.event().requestKey(), line, ClaudeLine::joined);
            }
        }
        if (byRequest.isEmpty()) {
            boolean looseMain = loose.stream().anyMatch(line -> !line.sidechain());
            if (!looseMain) {
                copies.stream().reduce(ClaudeLine::joined).ifPresent(loose::add);
            }
            return LooseLines.responses(loose);
        }
        for (ClaudeLine copy : copies) {
            byRequest.computeIfPresent(
                    copy.event().requestKey(), (request, line) -> ClaudeLine.joined(line, copy));
        }
        loose.removeIf(ClaudeLine::sidechain);
        List<ClaudeLine> responses = LooseLines.responses(loose);
        responses.addAll(byRequest.values());
        return responses;
    }

    /// A line of Claude Code's log that has usage.
    ///
    /// @param sidechain whether it belongs to an agent that the main one started
    /// @param others calls that the line tells of beside its own: to advisors, for compaction
    record ClaudeLine(UsageEvent event, boolean sidechain, List<UsageEvent> others) {
        private long otherTokens() {
            return others.stream().mapToLong(other -> other.tokens().total()).sum();
        }

        /// What counts of two lines of one response.
        static ClaudeLine joined(ClaudeLine one, ClaudeLine another) {
            ClaudeLine counts = one.countsBefore(another) ? one : another;
            if (one.others.isEmpty() && another.others.isEmpty()) {
                return counts;
            }
            int more = Long.compare(one.otherTokens(), another.otherTokens());
            ClaudeLine most = more == 0 ? counts : more > 0 ? one : another;
            return new ClaudeLine(counts.event, counts.sidechain, most.others);
        }

        private boolean countsBefore(ClaudeLine another) {
            int order = UsageEvent.LARGEST_EARLIEST.compare(event, another.event);
            return order == 0 ? another.sidechain || !sidechain : order < 0;
        }
    }
}
