package tco.model.usage;

import java.util.Comparator;
import java.util.Objects;

/// One request, or one bucket of a report: the sum of some requests over `widthSeconds`.
///
/// Absent texts are empty. `timeMicros` is microseconds since 1970 in UTC, the start of a bucket;
/// `widthSeconds` is 0 for a single request.
///
/// @param model as the source spells it; empty if it names none
/// @param requests how many, or `UNKNOWN`
/// @param durationMs from asking to the last token, summed over the requests of a bucket, or
///   `UNKNOWN`
/// @param recordedUsd the money that the source states, or NaN
/// @param speed `fast`, `flex`, `priority` ..., empty for the standard one
/// @param requestKey a digest of the request's id that other sources may share, or 0
/// @param contextBound upper bound of each request's context in a row of an aggregate, or `UNKNOWN`
/// @param outputBound upper bound of each request's output in such a row, or `UNKNOWN`
public record UsageEvent(
        UsageSource source,
        String model,
        long timeMicros,
        long widthSeconds,
        long requests,
        TokenCounts tokens,
        long durationMs,
        double recordedUsd,
        boolean batch,
        String speed,
        String session,
        String user,
        String project,
        long requestKey,
        long contextBound,
        long outputBound) {
    public static final long UNKNOWN = -1;

    /// Of two records of one response the first in this order counts: the larger, then the earlier.
    /// The rest makes the order total, so that nothing depends on which was read first.
    public static final Comparator<UsageEvent> LARGEST_EARLIEST = UsageEvent::largestEarliest;

    public UsageEvent {
        Objects.requireNonNull(source);
        if (widthSeconds < 0) {
            throw new IllegalArgumentException("width " + widthSeconds + " s");
        }
    }

    /// A single request with nothing known but these; the rest is added by `with...`.
    public static UsageEvent request(
            UsageSource source, String model, long timeMicros, TokenCounts tokens) {
        return bucket(source, model, timeMicros, 0, 1, tokens);
    }

    public static UsageEvent bucket(
            UsageSource source,
            String model,
            long timeMicros,
            long widthSeconds,
            long requests,
            TokenCounts tokens) {
        return new UsageEvent(
                source,
                model,
                timeMicros,
                widthSeconds,
                requests,
                tokens,
                UNKNOWN,
                Double.NaN,
                false,
                "",
                "",
                "",
                "",
                0,
                UNKNOWN,
                UNKNOWN);
    }

    /// Whether it is a request seen singly.
    public boolean single() {
        return widthSeconds == 0 && requests == 1;
    }

    /// The same as if another model had done it.
    public UsageEvent withModel(String name) {
        return new UsageEvent(
                source,
                name,
                timeMicros,
                widthSeconds,
                requests,
                tokens,
                durationMs,
                recordedUsd,
                batch,
                speed,
                session,
                user,
                project,
                requestKey,
                contextBound,
                outputBound);
    }

    /// The same at another time.
    public UsageEvent at(long micros) {
        return new UsageEvent(
                source,
                model,
                micros,
                widthSeconds,
                requests,
                tokens,
                durationMs,
                recordedUsd,
                batch,
                speed,
                session,
                user,
                project,
                requestKey,
                contextBound,
                outputBound);
    }

    public UsageEvent withDuration(long ms) {
        return copy(tokens, ms, recordedUsd, batch, speed, session, user, project, requestKey);
    }

    public UsageEvent withRecordedUsd(double usd) {
        return copy(tokens, durationMs, usd, batch, speed, session, user, project, requestKey);
    }

    public UsageEvent withBatch(boolean inBatch) {
        return copy(
                tokens,
                durationMs,
                recordedUsd,
                inBatch,
                speed,
                session,
                user,
                project,
                requestKey);
    }

    public UsageEvent withSpeed(String name) {
        return copy(
                tokens, durationMs, recordedUsd, batch, name, session, user, project, requestKey);
    }

    public UsageEvent withSession(String id) {
        return copy(tokens, durationMs, recordedUsd, batch, speed, id, user, project, requestKey);
    }

    public UsageEvent withUser(String name) {
        return copy(
                tokens, durationMs, recordedUsd, batch, speed, session, name, project, requestKey);
    }

    public UsageEvent withProject(String name) {
        return copy(tokens, durationMs, recordedUsd, batch, speed, session, user, name, requestKey);
    }

    public UsageEvent withRequestKey(long key) {
        return copy(tokens, durationMs, recordedUsd, batch, speed, session, user, project, key);
    }

    public UsageEvent withBounds(long context, long output) {
        return new UsageEvent(
                source,
                model,
                timeMicros,
                widthSeconds,
                requests,
                tokens,
                durationMs,
                recordedUsd,
                batch,
                speed,
                session,
                user,
                project,
                requestKey,
                context,
                output);
    }

    private UsageEvent copy(
            TokenCounts counts,
            long ms,
            double usd,
            boolean inBatch,
            String speedName,
            String sessionId,
            String userName,
            String projectName,
            long key) {
        return new UsageEvent(
                source,
                model,
                timeMicros,
                widthSeconds,
                requests,
                counts,
                ms,
                usd,
                inBatch,
                speedName,
                sessionId,
                userName,
                projectName,
                key,
                contextBound,
                outputBound);
    }

    private static int largestEarliest(UsageEvent one, UsageEvent other) {
        int order = Long.compare(other.tokens.total(), one.tokens.total());
        if (order == 0) {
            order = Long.compare(one.timeMicros, other.timeMicros);
        }
        if (order == 0) {
            order = Long.compare(other.durationMs, one.durationMs);
        }
        if (order == 0) {
            order = Boolean.compare(one.model.isEmpty(), other.model.isEmpty());
        }
        return order == 0 ? one.remainder().compareTo(other.remainder()) : order;
    }

    private String remainder() {
        return String.join("\0", model, speed, session, user, project)
                + tokens
                + recordedUsd
                + batch
                + requestKey;
    }
}
