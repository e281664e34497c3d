package tco.engine.queue;

import tco.engine.capacity.ServingTime;

/// A request on its way through a unit.
final class QueuedRequest {
    private final PromptRead prompt;
    private final double readSeconds;
    private final double arrival;
    private double unread = 1;
    private double remaining;
    private double firstToken = Double.NaN;
    private double done = Double.NaN;

    /// @param readSeconds for the whole prompt when nothing else is done
    /// @param outputTokens of the answer, 1 or more
    QueuedRequest(PromptRead prompt, double readSeconds, double outputTokens, double arrival) {
        this.prompt = prompt;
        this.readSeconds = readSeconds;
        this.arrival = arrival;
        this.remaining = outputTokens;
    }

    double chunks() {
        return prompt.chunks();
    }

    double readSeconds() {
        return readSeconds;
    }

    /// The part of the prompt that is still to be read, from 1 to 0.
    double unread() {
        return unread;
    }

    void read(double part) {
        unread -= part;
    }

    /// The prompt is read: its first token is out.
    void answer(double now) {
        unread = 0;
        firstToken = now;
        remaining -= 1;
    }

    /// Tokens that are still to be written.
    double remaining() {
        return remaining;
    }

    void write(double tokens) {
        remaining -= tokens;
    }

    void finish(double now) {
        done = now;
    }

    double ttft() {
        return firstToken - arrival;
    }

    double seconds() {
        return done - arrival;
    }

    /// What of a request is read: new tokens behind those that are in the cache.
    record PromptRead(double newTokens, double behind) {

        /// An agent sends its whole conversation again: what the cache has lost is read again. A
        /// completion is new throughout.
        ///
        /// @param drawn new tokens of the request
        static PromptRead of(BusiestHour hour, double drawn, boolean isCached) {
            return switch (hour.shape()) {
                case AGENT -> {
                    double read = isCached ? Math.min(drawn, hour.context()) : hour.context();
                    yield new PromptRead(read, hour.context() - read);
                }
                case COMPLETION -> new PromptRead(drawn, 0);
            };
        }

        /// The steps of the engine in which it is read.
        double chunks() {
            return Math.ceil(newTokens / ServingTime.CHUNK_TOKENS);
        }
    }
}
