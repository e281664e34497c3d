package tco.model.usage;

import java.util.Comparator;
import java.util.Objects;

/// One request, or one bucket of a report: the sum of some requests over a time.
///
/// Logs hold millions of them: what many have in common, their labels and their extent, is an
/// object of its own that they can share.
///
/// @param timeMicros microseconds since 1970 in UTC; of a bucket its start
/// @param requestKey a digest of the request's id that other sources may share, or 0
public record UsageEvent(
        Labels labels, long timeMicros, TokenCounts tokens, long requestKey, Extent extent) {
    public static final long UNKNOWN = -1;

    /// Of two records of one response the first in this order counts: the larger, then the earlier.
    /// The rest makes the order total, so that nothing depends on which was read first.
    public static final Comparator<UsageEvent> LARGEST_EARLIEST = UsageEvent::largestEarliest;

    /// Whose an event is. Absent texts are empty.
    ///
    /// @param model as the source spells it; empty if it names none
    /// @param speed `fast`, `flex`, `priority` ..., empty for the standard one
    public record Labels(
            UsageSource source,
            String model,
            String speed,
            boolean batch,
            String session,
            String user,
            String project) {
        public Labels {
            Objects.requireNonNull(source);
        }

        static Labels of(UsageSource source, String model) {
            return new Labels(source, model, "", false, "", "", "");
        }

        /// By plain code, which needs no linking: they are compared for each record.
        @Override
        public boolean equals(Object other) {
            return other instanceof Labels labels
                    && source == labels.source
                    && batch == labels.batch
                    && session.equals(labels.session)
                    && model.equals(labels.model)
                    && speed.equals(labels.speed)
                    && user.equals(labels.user)
                    && project.equals(labels.project);
        }

        @Override
        public int hashCode() {
            int hash = 31 * session.hashCode() + model.hashCode();
            hash = 31 * hash + user.hashCode();
            return 31 * hash + project.hashCode();
        }
    }

    /// How much an event stands for.
    ///
    /// @param widthSeconds 0 for a single request
    /// @param requests how many, or `UNKNOWN`
    /// @param durationMs from asking to the last token, summed over the requests of a bucket, or
    ///   `UNKNOWN`
    /// @param recordedUsd the money that the source states, or NaN
    /// @param contextBound upper bound of each request's context in a row of an aggregate, or
    ///   `UNKNOWN`
    /// @param outputBound upper bound of each request's output in such a row, or `UNKNOWN`
    public record Extent(
            long widthSeconds,
            long requests,
            long durationMs,
            double recordedUsd,
            long contextBound,
            long outputBound) {
        private static final Extent REQUEST = of(0, 1);

        public Extent {
            if (widthSeconds < 0) {
                throw new IllegalArgumentException("width " + widthSeconds + " s");
            }
        }

        private static Extent of(long widthSeconds, long requests) {
            return new Extent(widthSeconds, requests, UNKNOWN, Double.NaN, UNKNOWN, UNKNOWN);
        }
    }

    /// A single request with nothing known but these; the rest is added by `with...`.
    public static UsageEvent request(
            UsageSource source, String model, long timeMicros, TokenCounts tokens) {
        return request(Labels.of(source, model), timeMicros, tokens, 0);
    }

    public static UsageEvent request(
            Labels labels, long timeMicros, TokenCounts tokens, long requestKey) {
        return new UsageEvent(labels, timeMicros, tokens, requestKey, Extent.REQUEST);
    }

    public static UsageEvent bucket(
            UsageSource source,
            String model,
            long timeMicros,
            long widthSeconds,
            long requests,
            TokenCounts tokens) {
        return new UsageEvent(
                Labels.of(source, model), timeMicros, tokens, 0, Extent.of(widthSeconds, requests));
    }

    public UsageSource source() {
        return labels.source;
    }

    public String model() {
        return labels.model;
    }

    public String speed() {
        return labels.speed;
    }

    public boolean batch() {
        return labels.batch;
    }

    public String session() {
        return labels.session;
    }

    public String user() {
        return labels.user;
    }

    public String project() {
        return labels.project;
    }

    public long widthSeconds() {
        return extent.widthSeconds;
    }

    public long requests() {
        return extent.requests;
    }

    public long durationMs() {
        return extent.durationMs;
    }

    public double recordedUsd() {
        return extent.recordedUsd;
    }

    public long contextBound() {
        return extent.contextBound;
    }

    public long outputBound() {
        return extent.outputBound;
    }

    /// Whether it is a request seen singly.
    public boolean single() {
        return extent.widthSeconds == 0 && extent.requests == 1;
    }

    /// The same as if another model had done it.
    public UsageEvent withModel(String name) {
        return with(name, speed(), batch(), session(), user(), project());
    }

    public UsageEvent withSpeed(String name) {
        return with(model(), name, batch(), session(), user(), project());
    }

    public UsageEvent withBatch(boolean inBatch) {
        return with(model(), speed(), inBatch, session(), user(), project());
    }

    public UsageEvent withSession(String id) {
        return with(model(), speed(), batch(), id, user(), project());
    }

    public UsageEvent withUser(String name) {
        return with(model(), speed(), batch(), session(), name, project());
    }

    public UsageEvent withProject(String name) {
        return with(model(), speed(), batch(), session(), user(), name);
    }

    /// The same with other labels, or with equal ones that it shares with others.
    public UsageEvent with(Labels others) {
        return new UsageEvent(others, timeMicros, tokens, requestKey, extent);
    }

    private UsageEvent with(
            String model,
            String speed,
            boolean batch,
            String session,
            String user,
            String project) {
        return with(new Labels(source(), model, speed, batch, session, user, project));
    }

    /// The same at another time.
    public UsageEvent at(long micros) {
        return new UsageEvent(labels, micros, tokens, requestKey, extent);
    }

    public UsageEvent withRequestKey(long key) {
        return new UsageEvent(labels, timeMicros, tokens, key, extent);
    }

    public UsageEvent withDuration(long ms) {
        return with(ms, recordedUsd(), contextBound(), outputBound());
    }

    public UsageEvent withRecordedUsd(double usd) {
        return with(durationMs(), usd, contextBound(), outputBound());
    }

    public UsageEvent withBounds(long context, long output) {
        return with(durationMs(), recordedUsd(), context, output);
    }

    private UsageEvent with(long durationMs, double recordedUsd, long context, long output) {
        Extent changed =
                new Extent(widthSeconds(), requests(), durationMs, recordedUsd, context, output);
        return new UsageEvent(labels, timeMicros, tokens, requestKey, changed);
    }

    private static int largestEarliest(UsageEvent one, UsageEvent other) {
        int order = Long.compare(other.tokens.total(), one.tokens.total());
        if (order == 0) {
            order = Long.compare(one.timeMicros, other.timeMicros);
        }
        if (order == 0) {
            order = Long.compare(other.durationMs(), one.durationMs());
        }
        if (order == 0) {
            order = Boolean.compare(one.model().isEmpty(), other.model().isEmpty());
        }
        return order == 0 ? one.remainder().compareTo(other.remainder()) : order;
    }

    private String remainder() {
        return String.join("\0", model(), speed(), session(), user(), project())
                + tokens
                + recordedUsd()
                + batch()
                + requestKey;
    }
}
