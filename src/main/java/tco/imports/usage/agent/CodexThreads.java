package tco.imports.usage.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.DropReason;
import tco.model.usage.UsageEvent;

/// What counts of all rollouts together: records once for each response, counts where no record
/// tells the same, and of a fork only what it did itself.
final class CodexThreads {
    private static final long SECOND_MICROS = 1_000_000;

    private final List<CodexRollout> files;
    private final Map<String, Set<List<Optional<CodexCounts>>>> countsOfThreads = new HashMap<>();

    CodexThreads(List<CodexRollout> files) {
        this.files = files;
        for (CodexRollout file : files) {
            Set<List<Optional<CodexCounts>>> counts =
                    countsOfThreads.computeIfAbsent(file.thread(), thread -> new HashSet<>());
            file.counts.forEach(count -> counts.add(count.likeness()));
        }
    }

    void settle(UsageTally tally) {
        KeyedEvents events = new KeyedEvents();
        Set<Digest> originals = new HashSet<>();
        Map<Digest, Long> copied = new HashMap<>();
        for (CodexRollout file : files) {
            for (CodexRollout.Response response : file.responses) {
                if (isCopy(response, file)) {
                    copied.merge(response.key(), response.event().timeMicros(), Math::min);
                } else {
                    originals.add(response.key());
                }
            }
        }
        for (CodexRollout file : files) {
            file.dropped.dropped().forEach(tally::drop);
            for (CodexRollout.Response response : file.responses) {
                if (isCopy(response, file) && originals.contains(response.key())) {
                    tally.drop(DropReason.REPEAT);
                } else {
                    events.add(response.key(), earliest(response, copied));
                }
            }
            settle(file, events, tally);
        }
        events.settle(tally);
    }

    /// A copy may be older than what is left of the original: files of a thread that goes on are
    /// written anew.
    private static UsageEvent earliest(CodexRollout.Response response, Map<Digest, Long> copied) {
        long time = response.event().timeMicros();
        long before = copied.getOrDefault(response.key(), time);
        return before < time ? response.event().at(before) : response.event();
    }

    /// Whether a record is of another thread than its file. Its original knows the model better.
    private static boolean isCopy(CodexRollout.Response response, CodexRollout file) {
        return !response.thread().isEmpty() && !response.thread().equals(file.thread());
    }

    private void settle(CodexRollout file, KeyedEvents events, UsageTally tally) {
        int replayed = replayed(file);
        Map<CodexCounts, Integer> recorded = new HashMap<>();
        for (CodexRollout.Response response : file.responses) {
            recorded.merge(response.counts().likeness(), 1, Integer::sum);
        }
        Map<Digest, Integer> seen = new HashMap<>();
        boolean totalsBegun = false;
        for (int i = 0; i < file.counts.size(); i++) {
            CodexRollout.Count count = file.counts.get(i);
            boolean inherited = count.totalOnly() && !totalsBegun && !file.parent().isEmpty();
            totalsBegun |= count.last().isEmpty();
            if (count.again()) {
                tally.drop(DropReason.REPEAT);
                continue;
            }
            boolean hasRecord = take(recorded, count.counts().likeness());
            if (i < replayed || inherited) {
                tally.drop(DropReason.REPLAY);
            } else if (hasRecord) {
                tally.drop(DropReason.REPEAT);
            } else {
                Digest key = Digest.of(file.thread(), count.event().timeMicros(), count.counts());
                int nth = seen.merge(key, 1, Integer::sum);
                events.add(Digest.of(key, nth), count.event());
            }
        }
    }

    private static boolean take(Map<CodexCounts, Integer> recorded, CodexCounts likeness) {
        Integer left = recorded.get(likeness);
        if (left == null || left == 0) {
            return false;
        }
        recorded.put(likeness, left - 1);
        return true;
    }

    /// How many counts at the beginning of a fork's file are its parent's: those that stand in the
    /// parent's file too. Where that is missing, what was written in one go when the fork began, if
    /// anything tells that it was no work of the fork.
    private int replayed(CodexRollout file) {
        if (file.parent().isEmpty()) {
            return 0;
        }
        Set<List<Optional<CodexCounts>>> parents =
                countsOfThreads.getOrDefault(file.parent(), Set.of());
        int same = 0;
        while (same < file.counts.size() && parents.contains(file.counts.get(same).likeness())) {
            same++;
        }
        return same > 0 ? same : writtenAtOnce(file);
    }

    private static int writtenAtOnce(CodexRollout file) {
        List<CodexRollout.Count> run = new ArrayList<>();
        long before = 0;
        for (CodexRollout.Count count : file.counts) {
            long time = count.event().timeMicros();
            if (time > file.begunMicros() + SECOND_MICROS
                    || (!run.isEmpty() && time - before > SECOND_MICROS)) {
                break;
            }
            run.add(count);
            before = time;
        }
        boolean inherited =
                run.size() >= 2
                        || file.embedsAnother()
                        || (!run.isEmpty()
                                && !run.getFirst().last().equals(run.getFirst().total()));
        return inherited ? run.size() : 0;
    }
}
