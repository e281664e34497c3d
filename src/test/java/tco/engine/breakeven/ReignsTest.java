package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.model.Case;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;
import tco.testing.Samples;
import tco.testing.YamlScenario;

class ReignsTest {
    private static final int VOLUMES = 300;
    private static final BigInteger MOST = BigInteger.valueOf(1_000_000_000_000L);

    static Stream<Arguments> options() {
        return Samples.of(random -> random);
    }

    @ParameterizedTest
    @MethodSource("options")
    void nobody_is_cheaper_than_who_reigns_at_any_token(RandomGenerator random) {
        OptionMaker make = new OptionMaker(random, Math.pow(10, random.nextInt(-5, -2)));
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            options.add(make.option("option-" + i));
        }
        Point at = make.point();
        List<Reign> reigns = Reigns.of(options, at, BigInteger.valueOf(VOLUMES), Integer.MAX_VALUE);
        assertThat(reigns.getFirst().fromTokens()).isEqualTo(BigInteger.ONE);
        int reign = 0;
        for (int tokens = 1; tokens <= VOLUMES; tokens++) {
            BigInteger volume = BigInteger.valueOf(tokens);
            boolean next =
                    reign + 1 < reigns.size() && reigns.get(reign + 1).fromTokens().equals(volume);
            if (next) {
                Option before = reigns.get(reign).cheapest();
                assertThat(cheaper(reigns.get(reign + 1).cheapest(), before, at, volume)).isTrue();
                reign++;
            }
            for (Option option : options) {
                assertThat(cheaper(option, reigns.get(reign).cheapest(), at, volume)).isFalse();
            }
        }
        assertThat(reign).isEqualTo(reigns.size() - 1);
    }

    private static boolean cheaper(Option a, Option b, Point at, BigInteger tokens) {
        CostCurve curveA = CostCurves.of(a, at, Limits.REAL);
        CostCurve curveB = CostCurves.of(b, at, Limits.REAL);
        return curveA.runAt(tokens).served()
                && (!curveB.runAt(tokens).served()
                        || curveA.usd(tokens).compareTo(curveB.usd(tokens)) < 0);
    }

    @Test
    void a_machine_that_fills_up_loses_again_before_it_wins_for_good() {
        Scenario scenario = YamlScenario.shipped("default");
        List<Option> two =
                scenario.options().stream()
                        .filter(option ->
                                List.of("2x-rtx-5090", "deepseek-v4-flash").contains(option.id()))
                        .toList();
        List<Reign> reigns = Reigns.of(two, scenario.corner(Case.TYPICAL), MOST, 10);
        assertThat(reigns)
                .extracting(reign -> reign.cheapest().id())
                .containsExactly(
                        "deepseek-v4-flash", "2x-rtx-5090", "deepseek-v4-flash", "2x-rtx-5090");
        BreakEven found =
                BreakEvens.of(
                        reigns.get(1).cheapest(),
                        reigns.get(0).cheapest(),
                        scenario.corner(Case.TYPICAL),
                        BigInteger.ONE,
                        MOST,
                        10);
        assertThat(found.first()).contains(reigns.get(1).fromTokens());
        assertThat(found.permanent()).contains(reigns.get(3).fromTokens());
    }

    @Test
    void a_limit_cuts_the_list_and_no_options_have_no_reigns() {
        Scenario scenario = YamlScenario.shipped("default");
        Point typical = scenario.corner(Case.TYPICAL);
        assertThat(Reigns.of(scenario.options(), typical, MOST, 1)).hasSize(1);
        assertThat(Reigns.of(List.of(), typical, MOST, 1)).isEmpty();
    }
}
