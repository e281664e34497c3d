package tco.engine.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tco.engine.capacity.CapacityEstimate;
import tco.engine.capacity.CapacityEstimate.SpeedEnd;
import tco.engine.capacity.Examples;
import tco.engine.capacity.Examples.Words;
import tco.engine.queue.Peak.PeakResult;
import tco.engine.queue.Peak.Waits;
import tco.model.ServingTerms.Split;

/// Examples 19 to 21 of docs/capacity.md, to the last digit given there.
class WorkedPeakTest {
    private static final Offset<Double> LAST_DIGIT = within(0.51e-6);

    private static final CapacityEstimate TWO_5090 =
            new CapacityEstimate(
                    Examples.RTX_5090,
                    Examples.QWEN_35B,
                    Words.server("int4", 60_000).on(2, Split.TENSOR).setup(),
                    Optional.empty());
    private static final CapacityEstimate H100 =
            new CapacityEstimate(
                    Examples.H100,
                    Examples.LLAMA_8B,
                    Words.server("fp8", 2_048).setup(),
                    Optional.empty());

    @Test
    void e19_eight_developers_on_two_cards() {
        Peak peak = new Peak(agents(8), TWO_5090, SpeedEnd.TYPICAL);
        PeakResult one = peak.of(1);
        UnitLoad load = one.load().orElseThrow();
        assertThat(one.slots()).isEqualTo(23);
        assertThat(load.prefixCache()).isEqualTo(1);
        near(load.readShare(), 0.016346);
        near(load.load(), 0.057763);
        near(load.meanGenerating().orElseThrow(), 0.353308);
        waits(one, 0.051490, 0.594239, 1.926608, 13.698392);
        assertThat(one.keepsUp()).isTrue();
        assertThat(peak.fewest().orElseThrow().units()).isEqualTo(1);
    }

    @Test
    void e20_thirty_developers_lose_a_quarter_of_their_caches() {
        PeakResult one = new Peak(agents(30), TWO_5090, SpeedEnd.TYPICAL).of(1);
        UnitLoad load = one.load().orElseThrow();
        near(load.prefixCache(), 0.766667); // 23 of 30 sessions
        near(load.load(), 0.386076);
        waits(one, 0.141458, 3.234686, 3.734608, 22.447043);
    }

    @Test
    void e21_code_completions_for_two_hundred() {
        BusiestHour hour =
                new BusiestHour(
                        200,
                        60,
                        TrafficShape.COMPLETION,
                        2_048,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        1,
                        10,
                        64,
                        64,
                        2_000,
                        1);
        PeakResult one = new Peak(hour, H100, SpeedEnd.TYPICAL).of(1);
        assertThat(one.slots()).isEqualTo(64);
        near(one.load().orElseThrow().load(), 0.139082);
        waits(one, 0.026511, 0.112465, 0.100984, 0.518183);
    }

    private static BusiestHour agents(double developers) {
        BusiestHour usual = BusiestHour.of(developers, TrafficShape.AGENT, 60_000);
        return new BusiestHour(
                developers,
                usual.requestsPerHour(),
                usual.shape(),
                usual.context(),
                usual.newTokensMean(),
                usual.outputMean(),
                usual.cacheHit(),
                usual.sessionsPerDeveloper(),
                usual.ttftTargetSeconds(),
                usual.maxSlots(),
                usual.maxUnits(),
                2_000,
                usual.seed());
    }

    private static void waits(
            PeakResult result, double ttft50, double ttft95, double request50, double request95) {
        Waits waits = result.waits().orElseThrow();
        near(waits.ttftP50(), ttft50);
        near(waits.ttftP95(), ttft95);
        near(waits.requestP50(), request50);
        assertThat(waits.requestP95()).isCloseTo(request95, withinPercentage(1e-4));
    }

    private static void near(double value, double expected) {
        assertThat(value).isCloseTo(expected, LAST_DIGIT);
    }
}
