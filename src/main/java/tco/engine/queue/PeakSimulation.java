package tco.engine.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tco.engine.queue.Peak.Waits;
import tco.engine.queue.QueuedRequest.PromptRead;
import tco.engine.queue.TrafficShape.LengthTable;
import tco.engine.random.SplitMix64;

/// Requests that arrive by chance at several units. The same seed gives the same requests, however
/// many units there are.
final class PeakSimulation {
    private static final int DRAWS_PER_REQUEST = 4;

    /// One in so many requests comes first, finds the units empty, and is not counted.
    private static final int UNCOUNTED = 10;

    private final BusiestHour hour;
    private final UnitSpeeds speeds;
    private final LengthTable newTokens;
    private final LengthTable outputTokens;
    private final SplitMix64 numbers;

    PeakSimulation(BusiestHour hour, UnitSpeeds speeds) {
        this.hour = hour;
        this.speeds = speeds;
        newTokens = hour.newTokens();
        outputTokens = hour.outputTokens();
        numbers = new SplitMix64(hour.seed());
    }

    /// @param hit share of the prompts whose beginning is still in the cache
    Waits run(int units, double hit) {
        List<Unit> working = Stream.generate(() -> new Unit(speeds.steps())).limit(units).toList();
        List<QueuedRequest> requests = new ArrayList<>(hour.requests());
        double now = 0;
        for (int i = 0; i < hour.requests(); i++) {
            now -= Math.log(draw(i, 0)) / hour.requestsPerSecond();
            QueuedRequest request = request(i, hit, now);
            requests.add(request);
            least(working, now).accept(request);
        }
        working.forEach(unit -> unit.workUntil(Double.POSITIVE_INFINITY));
        List<QueuedRequest> counted =
                requests.subList(hour.requests() / UNCOUNTED, hour.requests());
        return Waits.of(
                counted.stream().mapToDouble(QueuedRequest::ttft).toArray(),
                counted.stream().mapToDouble(QueuedRequest::seconds).toArray());
    }

    private QueuedRequest request(int number, double hit, double arrival) {
        double drawn = newTokens.tokens(draw(number, 1));
        double output = outputTokens.tokens(draw(number, 2));
        PromptRead prompt = PromptRead.of(hour, drawn, draw(number, 3) < hit);
        return new QueuedRequest(
                prompt, speeds.read(prompt.newTokens(), prompt.behind()), output, arrival);
    }

    private double draw(int request, int which) {
        return numbers.at((long) request * DRAWS_PER_REQUEST + which);
    }

    /// The unit with the fewest unfinished requests at a moment, the first of equals.
    private static Unit least(List<Unit> units, double now) {
        Unit least = units.getFirst();
        for (Unit unit : units) {
            unit.workUntil(now);
            if (unit.unfinished() < least.unfinished()) {
                least = unit;
            }
        }
        return least;
    }
}
