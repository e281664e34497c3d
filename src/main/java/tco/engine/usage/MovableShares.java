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

    private final List<SizeCount> contexts = counts(CONTEXTS.size());
    private final List<SizeCount> routine = counts(CUTS.size() * OUTPUTS.size());
    private final long[] above = new long[THRESHOLDS.size()];
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
        for (int i = 0; i < CONTEXTS.size(); i++) {
            if (context <= CONTEXTS.get(i)) {
                contexts.get(i).add(requests, tokens, picos);
            }
        }
        for (int i = 0; i < above.length; i++) {
            above[i] += context > THRESHOLDS.get(i) ? tokens : 0;
        }
        for (int i = 0; i < routine.size(); i++) {
            long longest = OUTPUTS.get(i % OUTPUTS.size());
            if (context <= CUTS.get(i / OUTPUTS.size())
                    && (belowFrontier || longest == ANY || output <= longest)) {
                routine.get(i).add(requests, tokens, picos);
            }
        }
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
        for (int i = 0; i < CONTEXTS.size(); i++) {
            SizeCount count = contexts.get(i);
            rows.add(
                    new Context(
                            CONTEXTS.get(i), count.requests(), count.tokens(), count.pricedUsd()));
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
            SizeCount count = routine.get(i);
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
        for (int i = 0; i < above.length && known > 0; i++) {
            shares.add(new Above(THRESHOLDS.get(i), (double) above[i] / known));
            if (above[i] == 0) {
                break;
            }
        }
        return shares;
    }
}
