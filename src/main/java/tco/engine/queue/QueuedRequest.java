package tco.engine.queue;

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
}
