package tco.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.profile.Request;
import tco.profile.setting.Setting;
import tco.testing.Environments;
import tco.testing.Samples;

class ChangeTest {
    private static final Request NONE =
            new Request(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
    private static final Setting TOKENS = new Setting("--tokens", "workload.tokens", "40M");
    private static final Setting KWH = new Setting("--set", "assumptions.usd_per_kwh", "0.3");

    /// Two requests that load.
    record Pair(Request from, Request to) {}

    static Stream<Arguments> pairs() {
        return Samples.of(ChangeTest::pair);
    }

    private static Pair pair(RandomGenerator random) {
        RandomRequests requests = new RandomRequests(random, Environments.at(Path.of("target")));
        return new Pair(requests.next(List.of(), List.of()), requests.next(List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_steps_end_at_what_is_asked_for(Pair pair) {
        List<Change> steps = Change.between(pair.from, pair.to, _ -> true);
        if (pair.from.equals(pair.to)) {
            assertThat(steps).isEmpty();
        } else {
            assertThat(steps.getLast().after()).isEqualTo(pair.to);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void what_is_not_possible_alone_is_one_step_with_the_next(Pair pair) {
        List<Change> steps = Change.between(pair.from, pair.to, _ -> false);
        assertThat(steps).hasSize(pair.from.equals(pair.to) ? 0 : 1);
        assertThat(steps).allMatch(step -> step.after().equals(pair.to));
    }

    @Test
    void each_step_says_what_it_changes() {
        Request from = NONE.with(KWH);
        Request to = NONE.with(TOKENS).withWorkload(Optional.of("agentic"));
        assertThat(Change.between(from, to, _ -> true))
                .extracting(Change::label)
                .containsExactly(
                        "workload agentic",
                        "assumptions.usd_per_kwh unset",
                        "workload.tokens = 40M");
    }

    @Test
    void a_scenario_and_its_options_change_together() {
        Request to =
                new Request(
                        Optional.of("solo"),
                        List.of("more"),
                        Optional.empty(),
                        List.of(),
                        List.of("gpt-5.5", "claude-sonnet-4-6"));
        assertThat(Change.between(NONE, to, _ -> true))
                .extracting(Change::label)
                .containsExactly("scenario solo, options gpt-5.5,claude-sonnet-4-6, profiles");
        assertThat(Change.between(to, NONE, _ -> true))
                .extracting(Change::label)
                .containsExactly("scenario default, options of the scenario, profiles");
    }

    @Test
    void another_order_is_a_change_too() {
        assertThat(
                        Change.between(
                                NONE.with(TOKENS).with(KWH),
                                NONE.with(KWH).with(TOKENS),
                                _ -> true))
                .extracting(Change::label)
                .containsExactly("settings in another order");
    }
}
