package tco.engine.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tco.engine.capacity.CapacityEstimate;
import tco.engine.capacity.CapacityEstimate.SpeedEnd;
import tco.engine.capacity.CapacityException;
import tco.engine.capacity.Examples;
import tco.engine.capacity.Examples.Words;
import tco.engine.queue.Peak.PeakResult;
import tco.engine.queue.TrafficShape.LengthTable;

/// The busiest hour at its edges. The unit is an RTX 3090 with an 8B model, which is fast to try.
class PeakTest {
    private static final double CONTEXT = 16_384;
    private static final CapacityEstimate CARD =
            new CapacityEstimate(
                    Examples.RTX_3090,
                    Examples.LLAMA_8B,
                    Words.server("awq", CONTEXT).setup(),
                    Optional.empty());

    @Test
    void lengths_lie_on_straight_lines_between_the_quantiles() {
        LengthTable table = TrafficShape.COMPLETION.outputTokens();
        assertThat(table.quantile(0)).isEqualTo(6);
        assertThat(table.quantile(0.05)).isCloseTo(6.5, within(1e-9));
        assertThat(table.quantile(0.10)).isEqualTo(7);
        assertThat(table.quantile(0.999)).isCloseTo(251 + 0.9 * 1_648, within(1e-9));
        assertThat(table.quantile(1)).isEqualTo(1_899);
        assertThat(table.tokens(0.05)).isEqualTo(7); // 6.5 rounds up
        // 0.65 + 1.2 + 2.75 + 4.625 + 5.925 + 3.625 + 6.82 + 10.75
        assertThat(table.mean()).isCloseTo(36.345, within(1e-9));
    }

    @Test
    void another_mean_keeps_the_shape() {
        LengthTable table = TrafficShape.COMPLETION.outputTokens().withMean(72.69);
        assertThat(table.mean()).isCloseTo(72.69, within(1e-9));
        assertThat(table.quantile(0.10)).isCloseTo(14, within(1e-9));
        assertThat(TrafficShape.AGENT.outputTokens().withMean(0.5).tokens(0.1)).isEqualTo(1);
    }

    @Test
    void more_work_than_an_hour_holds_has_no_waiting_times() {
        PeakResult result = peak(hour(400, OptionalDouble.empty())).of(1);
        assertThat(result.load().orElseThrow().load()).isGreaterThanOrEqualTo(1);
        assertThat(result.waits()).isEmpty();
        assertThat(result.keepsUp()).isFalse();
        assertThat(result.reason()).hasValueSatisfying(text -> assertThat(text).contains("hour"));
    }

    @Test
    void enough_units_keep_up_where_one_does_not() {
        Peak peak = peak(hour(40, OptionalDouble.of(0.9)));
        PeakResult fewest = peak.fewest().orElseThrow();
        assertThat(fewest.units()).isGreaterThan(1);
        assertThat(peak.of(fewest.units() - 1).keepsUp()).isFalse();
        assertThat(peak.of(fewest.units())).isEqualTo(fewest);
    }

    @Test
    void caches_of_all_sessions_must_stay_in_memory() {
        assertThat(prefixCache(hour(8, OptionalDouble.empty()), 1)).isEqualTo(0.875); // 7 fit
        assertThat(prefixCache(hour(7, OptionalDouble.empty()), 1)).isEqualTo(1);
        assertThat(prefixCache(hour(28, OptionalDouble.empty()), 3)).isEqualTo(0.75);
        assertThat(prefixCache(hour(8, OptionalDouble.of(0.2)), 1)).isEqualTo(0.2);
    }

    @Test
    void a_context_that_does_not_fit_is_the_reason() {
        CapacityEstimate tooLong =
                new CapacityEstimate(
                        Examples.RTX_3090,
                        Examples.LLAMA_8B,
                        Words.server("awq", 131_073).setup(),
                        Optional.empty());
        Peak peak =
                new Peak(BusiestHour.of(1, TrafficShape.AGENT, 131_073), tooLong, SpeedEnd.TYPICAL);
        assertThat(peak.of(1).reason()).contains("one request of 131,073 tokens does not fit");
        assertThat(peak.of(1).load()).isEmpty();
        assertThat(peak.fewest()).isEmpty();
    }

    @Test
    void slow_ends_of_the_speeds_answer_later() {
        BusiestHour hour = hour(6, OptionalDouble.of(1));
        double slow = new Peak(hour, CARD, SpeedEnd.LOW).of(1).waits().orElseThrow().ttftP50();
        double fast = new Peak(hour, CARD, SpeedEnd.HIGH).of(1).waits().orElseThrow().ttftP50();
        assertThat(slow).isGreaterThan(fast);
    }

    @Test
    void a_single_slot_generates_as_long_as_it_is_not_reading() {
        BusiestHour usual = BusiestHour.of(1, TrafficShape.AGENT, CONTEXT);
        BusiestHour single =
                new BusiestHour(
                        1,
                        usual.requestsPerHour(),
                        usual.shape(),
                        CONTEXT,
                        usual.newTokensMean(),
                        usual.outputMean(),
                        usual.cacheHit(),
                        1,
                        10,
                        1,
                        1,
                        BusiestHour.FEWEST_REQUESTS,
                        1);
        UnitLoad load = peak(single).of(1).load().orElseThrow();
        assertThat(load.meanGenerating()).hasValue(0);
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        refused(() -> BusiestHour.of(0, TrafficShape.AGENT, 1), "developers");
        refused(() -> with(0, 1, 100, OptionalDouble.empty()), "requests_per_hour");
        refused(() -> with(1, 0, 100, OptionalDouble.empty()), "ttft");
        refused(() -> with(1, 1, 99, OptionalDouble.empty()), "requests");
        refused(() -> with(1, 1, 100, OptionalDouble.of(1.001)), "cache_hit");
        refused(() -> with(1, 1, 100, OptionalDouble.of(-0.001)), "cache_hit");
        refused(() -> peak(hour(1, OptionalDouble.empty())).of(0), "units");
        with(1, 1, 100, OptionalDouble.of(1));
        with(1, 1, 100, OptionalDouble.of(0));
    }

    private static double prefixCache(BusiestHour hour, int units) {
        return peak(hour).of(units).load().orElseThrow().prefixCache();
    }

    private static Peak peak(BusiestHour hour) {
        return new Peak(hour, CARD, SpeedEnd.TYPICAL);
    }

    private static BusiestHour hour(double developers, OptionalDouble cacheHit) {
        BusiestHour usual = BusiestHour.of(developers, TrafficShape.AGENT, CONTEXT);
        return new BusiestHour(
                developers,
                usual.requestsPerHour(),
                usual.shape(),
                usual.context(),
                usual.newTokensMean(),
                usual.outputMean(),
                cacheHit,
                usual.sessionsPerDeveloper(),
                usual.ttftTargetSeconds(),
                usual.maxSlots(),
                usual.maxUnits(),
                500,
                usual.seed());
    }

    private static BusiestHour with(
            double perHour, double target, int requests, OptionalDouble hit) {
        return new BusiestHour(
                1,
                perHour,
                TrafficShape.AGENT,
                CONTEXT,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                hit,
                1,
                target,
                64,
                64,
                requests,
                1);
    }

    private static void refused(Runnable question, String key) {
        assertThatThrownBy(question::run)
                .isInstanceOf(CapacityException.class)
                .satisfies(e -> assertThat(((CapacityException) e).key()).isEqualTo(key));
    }
}
