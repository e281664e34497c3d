package tco.engine.queue;

import java.util.Arrays;

/// How long requests took, in seconds: until the first token, and until the last.
public record Waits(
        double ttftP50,
        double ttftP95,
        double ttftMean,
        double requestP50,
        double requestP95,
        double requestMean) {

    static Waits of(double[] ttft, double[] whole) {
        double[] first = ttft.clone();
        double[] last = whole.clone();
        Arrays.sort(first);
        Arrays.sort(last);
        return new Waits(
                percentile(first, 0.50),
                percentile(first, 0.95),
                Arrays.stream(ttft).sum() / ttft.length,
                percentile(last, 0.50),
                percentile(last, 0.95),
                Arrays.stream(whole).sum() / whole.length);
    }

    /// The nearest rank of sorted values.
    private static double percentile(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
