package tco.engine.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// One unit at work: requests wait in line, are read one after the other, and are answered
/// together. What is read holds up what is written, a step for each chunk of the prompt.
final class Unit {
    /// Tokens below which an answer is complete: what rounding leaves of a whole number.
    private static final double COMPLETE = 1e-9;

    private final double[] stepSeconds;
    private final Deque<QueuedRequest> waiting = new ArrayDeque<>();
    private final Deque<QueuedRequest> unread = new ArrayDeque<>();
    private final List<QueuedRequest> generating = new ArrayList<>();
    private double now;

    /// @param stepSeconds to write a token for each of one sequence, of two, and so on; as many as
    ///   the unit works on at once
    Unit(double[] stepSeconds) {
        this.stepSeconds = stepSeconds.clone();
    }

    int unfinished() {
        return waiting.size() + unread.size() + generating.size();
    }

    void accept(QueuedRequest request) {
        waiting.add(request);
    }

    /// Works until a moment, in seconds; until everything is done where it is infinite.
    void workUntil(double until) {
        while (true) {
            admit();
            if (unread.isEmpty() && generating.isEmpty()) {
                now = until;
                return;
            }
            double tokensPerSecond = tokensPerSecond();
            double toRead = secondsToRead();
            double toFinish = fewestTokens() / tokensPerSecond;
            double next = Math.min(toRead, toFinish);
            if (now + next > until) {
                advance(until - now, tokensPerSecond);
                now = until;
                return;
            }
            advance(next, tokensPerSecond);
            now += next;
            if (toRead <= next) {
                QueuedRequest read = unread.remove();
                read.answer(now);
                generating.add(read);
            }
            finish();
        }
    }

    private void admit() {
        while (!waiting.isEmpty() && unread.size() + generating.size() < stepSeconds.length) {
            unread.add(waiting.remove());
        }
    }

    private double step() {
        return stepSeconds[generating.size() - 1];
    }

    /// Seconds for the whole prompt that is being read, with the steps that are written meanwhile.
    private double readSeconds(QueuedRequest reading) {
        return generating.isEmpty()
                ? reading.readSeconds()
                : reading.readSeconds() + reading.chunks() * step();
    }

    /// What each sequence that is being written gains.
    private double tokensPerSecond() {
        if (generating.isEmpty()) {
            return 0;
        }
        QueuedRequest reading = unread.peek();
        return reading == null ? 1 / step() : reading.chunks() / readSeconds(reading);
    }

    private double secondsToRead() {
        QueuedRequest reading = unread.peek();
        return reading == null ? Double.POSITIVE_INFINITY : reading.unread() * readSeconds(reading);
    }

    private double fewestTokens() {
        double fewest = Double.POSITIVE_INFINITY;
        for (QueuedRequest request : generating) {
            fewest = Math.min(fewest, request.remaining());
        }
        return fewest;
    }

    private void advance(double seconds, double tokensPerSecond) {
        QueuedRequest reading = unread.peek();
        if (reading != null) {
            reading.read(seconds / readSeconds(reading));
        }
        for (QueuedRequest request : generating) {
            request.write(seconds * tokensPerSecond);
        }
    }

    private void finish() {
        generating.removeIf(request -> {
            if (request.remaining() > COMPLETE) {
                return false;
            }
            request.finish(now);
            return true;
        });
    }
}
