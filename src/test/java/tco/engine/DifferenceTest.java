package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tco.model.Range;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.catalog.Layers.Environment;
import tco.profile.setting.Setting;
import tco.testing.Environments;

class DifferenceTest {
    private static final Request START =
            new Request(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of("claude-sonnet-4-6", "gpt-5.5", "claude-max-5x"));

    private static Comparison comparison(Request request) {
        Environment environment = Environments.at(Path.of("target"));
        return Tco.compare(Profiles.load(request, environment).scenario());
    }

    private static Request with(String path, String value) {
        return START.with(new Setting("--set", path, value));
    }

    @Test
    void the_same_twice_differs_in_nothing() {
        assertThat(Difference.between(comparison(START), comparison(START)))
                .isEqualTo(new Difference(List.of(), List.of(), List.of(), List.of(), 3));
    }

    @Test
    void a_price_changes_its_option_and_no_other() {
        Difference difference =
                Difference.between(
                        comparison(with("pricing.gpt-5.5.output", "10")),
                        comparison(with("pricing.gpt-5.5.output", "20")));
        assertThat(difference.figures())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.figure().path()).isEqualTo("pricing.gpt-5.5.output");
                    assertThat(change.before()).isEqualTo(Range.exactly(10));
                    assertThat(change.after()).isEqualTo(Range.exactly(20));
                });
        assertThat(difference.options()).hasSize(1);
        // a fifth of 10M tokens are output: 2 million at $10 more
        assertThat(difference.options().getFirst().usdMore()).isCloseTo(20, within(1e-9));
        assertThat(difference.unchanged()).isEqualTo(2);
    }

    @Test
    void an_end_of_a_range_is_a_change_although_the_typical_cost_stays() {
        Difference difference =
                Difference.between(
                        comparison(with("pricing.gpt-5.5.output", "10")),
                        comparison(with("pricing.gpt-5.5.output", "5..10..30")));
        assertThat(difference.options()).hasSize(1);
        assertThat(difference.options().getFirst().usdMore()).isZero();
    }

    @Test
    void a_requirement_changes_who_may_win_at_the_same_cost() {
        Difference difference =
                Difference.between(comparison(START), comparison(with("privacy", "stays")));
        assertThat(difference.options()).hasSize(3).allMatch(change -> !change.after().eligible());
    }

    @Test
    void options_come_and_go() {
        Difference difference =
                Difference.between(
                        comparison(START),
                        comparison(START.withOptions(List.of("gpt-5.5", "claude-opus-5-5"))));
        assertThat(difference.added())
                .extracting(result -> result.option().id())
                .containsExactly("claude-opus-5-5");
        assertThat(difference.dropped())
                .extracting(result -> result.option().id())
                .containsExactly("claude-sonnet-4-6", "claude-max-5x");
        assertThat(difference.unchanged()).isOne();
    }
}
