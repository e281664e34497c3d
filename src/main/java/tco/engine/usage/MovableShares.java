package tco.engine.usage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// How large requests are, and so which of them a smaller model could take: by context, by context
/// and output, and by whole sessions, whose requests share one cached prefix.
public final class MovableShares {
    static final List<Long> CONTEXTS =
            List.of(8_000L, 32_000L, 64_000L, 128_000L, 200_000L, 256_000L, 1_000_000L);
    static final List<Long> CUTS = List.of(32_000L, 64_000L, 128_000L, 200_000L);
    static final List<Long> THRESHOLDS =
            List.of(
                    8_000L,
                    32_000L,
                    64_000L,
                    128_000L,
                    199_999L,
                    255_999L,
                    271_999L,
                    512_000L,
                    1_000_000L);
    private static final long ANY = Long.MAX_VALUE;
    static final List<Long> OUTPUTS = List.of(256L, 2_048L, ANY);

    /// Of each size the requests that no smaller one takes: the sums up to a size are made at the
    /// end.
    private final List<SizeCount> contexts = counts(CONTEXTS.size());

    private final List<SizeCount> routine = counts(CUTS.size() * OUTPUTS.size());

    /// Tokens of requests by how many thresholds they exceed.
    private final long[] exceeding = new long[THRESHOLDS.size() + 1];

    private final Map<UsageSource, Map<String, Session>> sessions =
            new EnumMap<>(UsageSource.class);
    private long singly;
    private long known;
    private long inBuckets;
    private long withoutSession;
    private boolean fromBuckets;

    private static final class Session {
        private final SizeCount count = new SizeCount();
        private long largest;
    }

    private static List<SizeCount> counts(int number) {
        List<SizeCount> counts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            counts.add(new SizeCount());
        }
        return counts;
    }

    void add(UsageEvent event, long picos, boolean belowFrontier) {
        long tokens = event.tokens().total();
        if (event.single()) {
            singly++;
            size(event, event.tokens().input(), event.tokens().output(), picos, belowFrontier);
            session(event, picos);
        } else if (event.contextBound() != UsageEvent.UNKNOWN) {
            fromBuckets = true;
            size(event, event.contextBound(), event.outputBound(), picos, belowFrontier);
        } else {
            inBuckets += tokens;
        }
    }

    private void size(
            UsageEvent event, long context, long output, long picos, boolean belowFrontier) {
        long tokens = event.tokens().total();
        long requests = Math.max(0, event.requests());
        known += tokens;
        exceeding[firstNotBelow(context, THRESHOLDS)] += tokens;
        int size = firstNotBelow(context, CONTEXTS);
        if (size < CONTEXTS.size()) {
            contexts.get(size).add(requests, tokens, picos);
        }
        int cut = firstNotBelow(context, CUTS);
        if (cut < CUTS.size()) {
            int length = belowFrontier ? 0 : firstNotBelow(output, OUTPUTS);
            routine.get(cut * OUTPUTS.size() + length).add(requests, tokens, picos);
        }
    }

    /// The index of the first of rising bounds that a size does not exceed; their number if it
    /// exceeds all.
    private static int firstNotBelow(long size, List<Long> bounds) {
        int i = 0;
        while (i < bounds.size() && size > bounds.get(i)) {
            i++;
        }
        return i;
    }

    private void session(UsageEvent event, long picos) {
        if (event.session().isEmpty()) {
            withoutSession += event.tokens().total();
            return;
        }
        Session session =
                sessions.computeIfAbsent(event.source(), source -> new HashMap<>())
                        .computeIfAbsent(event.session(), id -> new Session());
        session.count.add(1, event.tokens().total(), picos);
        session.largest = Math.max(session.largest, event.tokens().input());
    }

    /// Requests seen singly.
    public long singly() {
        return singly;
    }

    /// Tokens of requests whose context is known.
    public long knownTokens() {
        return known;
    }

    /// Tokens of requests whose context is not known.
    public long tokensInBuckets() {
        return inBuckets;
    }

    public boolean fromBuckets() {
        return fromBuckets;
    }

    /// Tokens of single requests that name no session.
    public long tokensWithoutSession() {
        return withoutSession;
    }

    /// Requests up to a context.
    public record Context(long upTo, long requests, long tokens, double pricedUsd) {}

    public List<Context> contexts() {
        List<Context> rows = new ArrayList<>();
        SizeCount upTo = new SizeCount();
        for (int i = 0; i < CONTEXTS.size(); i++) {
            upTo.add(contexts.get(i));
            rows.add(
                    new Context(CONTEXTS.get(i), upTo.requests(), upTo.tokens(), upTo.pricedUsd()));
        }
        return rows;
    }

    /// Requests up to a context and an output.
    ///
    /// @param output empty for any
    public record Routine(
            long context, OptionalLong output, long requests, long tokens, double pricedUsd) {}

    public List<Routine> routine() {
        List<Routine> rows = new ArrayList<>();
        for (int i = 0; i < routine.size(); i++) {
            SizeCount count = routineUpTo(i / OUTPUTS.size(), i % OUTPUTS.size());
            long output = OUTPUTS.get(i % OUTPUTS.size());
            rows.add(
                    new Routine(
                            CUTS.get(i / OUTPUTS.size()),
                            output == ANY ? OptionalLong.empty() : OptionalLong.of(output),
                            count.requests(),
                            count.tokens(),
                            count.pricedUsd()));
        }
        return rows;
    }

    private SizeCount routineUpTo(int cut, int length) {
        SizeCount upTo = new SizeCount();
        for (int i = 0; i <= cut; i++) {
            for (int j = 0; j <= length; j++) {
                upTo.add(routine.get(i * OUTPUTS.size() + j));
            }
        }
        return upTo;
    }

    /// Sessions whose largest request is within a context.
    public record Fit(long context, long sessions, long requests, long tokens, double pricedUsd) {}

    public List<Fit> fits() {
        List<Fit> rows = new ArrayList<>();
        for (long context : CUTS) {
            long number = 0;
            long requests = 0;
            long tokens = 0;
            UsdSum priced = new UsdSum();
            for (Map<String, Session> ofSource : sessions.values()) {
                for (Session session : ofSource.values()) {
                    if (session.largest <= context) {
                        number++;
                        requests += session.count.requests();
                        tokens += session.count.tokens();
                        priced.add(session.count.priced());
                    }
                }
            }
            rows.add(new Fit(context, number, requests, tokens, priced.usd()));
        }
        return rows;
    }

    /// A share of the tokens in requests above a number of input tokens.
    public record Above(long tokens, double share) {}

    /// Rising thresholds up to the first that nothing exceeds; none where no context is known.
    public List<Above> above() {
        List<Above> shares = new ArrayList<>();
        long above = known;
        for (int i = 0; i < THRESHOLDS.size() && known > 0; i++) {
            above -= exceeding[i];
            shares.add(new Above(THRESHOLDS.get(i), (double) above / known));
            if (above == 0) {
                break;
            }
        }
        return shares;
    }
}
