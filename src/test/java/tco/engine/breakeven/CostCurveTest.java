package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.engine.cost.Ratio;
import tco.model.Mix;
import tco.model.MonthlyTokens.OfTeam;
import tco.model.Option;
import tco.model.Workload;
import tco.testing.OptionMaker;
import tco.testing.Samples;

class CostCurveTest {
    private static final CostCurve.Steps THOUSANDS =
            new CostCurve.Steps(Ratio.of(1000L), Ratio.of(100L));

    private static double usd(CostCurve curve, long tokens) {
        return curve.usd(BigInteger.valueOf(tokens)).toDouble();
    }

    @Test
    void machines_are_bought_one_by_one() {
        // 10 for the deployment, 100 for each machine of 1,000 tokens
        CostCurve curve = CostCurve.constant(Ratio.of(10L)).with(THOUSANDS);
        assertThat(usd(curve, 0)).isEqualTo(110);
        assertThat(usd(curve, 1000)).isEqualTo(110);
        assertThat(usd(curve, 1001)).isEqualTo(210);
        assertThat(usd(curve, 20_000)).isEqualTo(2010);
    }

    @Test
    void each_machine_pays_for_tokens_up_to_its_limit() {
        // the same, and 50 cents for each token, but for at most 300 a machine
        CostCurve.TokenStretch power = new CostCurve.TokenStretch(Ratio.of(0.5), Ratio.of(300L));
        CostCurve curve =
                CostCurve.constant(Ratio.of(10L))
                        .with(
                                new CostCurve.Steps(
                                        Ratio.of(1000L),
                                        Ratio.of(100L),
                                        Optional.empty(),
                                        List.of(power)));
        assertThat(usd(curve, 200)).isEqualTo(110 + 100);
        assertThat(usd(curve, 300)).isEqualTo(110 + 150);
        assertThat(usd(curve, 1000)).isEqualTo(110 + 150);
        assertThat(usd(curve, 1001)).isEqualTo(210 + 300);
        assertThat(usd(curve, 10_000)).isEqualTo(1010 + 1500);
    }

    @Test
    void an_allowance_is_a_kink_or_an_end() {
        CostCurve fee = CostCurve.constant(Ratio.of(20L));
        // 1,000 tokens for 20, each one above for a cent
        CostCurve sold = fee.with(new CostCurve.Kink(Ratio.of(1000L), Ratio.of(0.01)));
        assertThat(usd(sold, 1000)).isEqualTo(20);
        assertThat(usd(sold, 1001)).isEqualTo(20.01);
        assertThat(usd(sold, 3000)).isEqualTo(40);
        CostCurve blocked = fee.servingUpTo(BigInteger.valueOf(1000));
        assertThat(blocked.segmentAt(BigInteger.valueOf(1000)).served()).isTrue();
        assertThat(blocked.segmentAt(BigInteger.valueOf(1001)).served()).isFalse();
    }

    static Stream<Arguments> options() {
        return Samples.of(random -> random);
    }

    @ParameterizedTest
    @MethodSource("options")
    void the_curve_is_what_the_engine_computes(RandomGenerator random) {
        for (int i = 0; i < 10; i++) {
            OptionMaker make = new OptionMaker(random, Math.pow(10, random.nextInt(-4, 4)));
            Option option = make.option("a");
            CostCurve curve;
            try {
                curve = CostCurves.of(option, make.point());
            } catch (NoBreakEvenException e) {
                assertThat(e).hasMessageContaining("has a price for each request");
                continue;
            }
            for (int j = 0; j < 20; j++) {
                double tokens = Math.rint(Math.pow(10, random.nextDouble(11)));
                check(make, option, curve, j == 0 ? 0 : tokens);
            }
        }
    }

    private static void check(OptionMaker make, Option option, CostCurve curve, double tokens) {
        BigInteger volume = BigInteger.valueOf((long) tokens);
        Option there = at(make, option, tokens);
        Monthly monthly = Costs.monthly(there, make.point());
        Segment segment = curve.segmentAt(volume);
        boolean served = monthly.servedShare() == 1 || Double.isNaN(monthly.servedShare());
        assertThat(segment.served()).as("%s serves %s", option, tokens).isEqualTo(served);
        assertThat(segment.from()).isLessThanOrEqualTo(volume);
        assertThat(segment.to().orElse(volume)).isGreaterThanOrEqualTo(volume);
        if (segment.served()) {
            assertThat(curve.usd(volume).toDouble())
                    .as("%s at %s", option, tokens)
                    .isCloseTo(monthly.usd(), within(1e-9 * Math.max(1, monthly.usd())));
        }
    }

    private static Option at(OptionMaker make, Option option, double tokens) {
        Workload base = option.workload();
        Mix mix =
                switch (base.mix()) {
                    case Mix.Shares shares ->
                            new Mix.Shares(
                                    new OfTeam(make.figure(tokens)),
                                    shares.outputShare(),
                                    shares.cacheHitRate(),
                                    shares.cacheWriteShare());
                    case Mix.Classes classes ->
                            new Mix.Classes(
                                    classes.uncachedInput(),
                                    classes.cacheRead(),
                                    classes.cacheWrite(),
                                    classes.output(),
                                    Optional.of(new OfTeam(make.figure(tokens))));
                };
        return make.option(option.id(), option.deployment(), base.with(mix));
    }
}
