package tco.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.engine.cost.Monthly;
import tco.engine.cost.Usage;
import tco.model.Case;
import tco.model.Component;
import tco.model.Deployment.DataPath;
import tco.testing.Project;
import tco.testing.Samples;

class EngineAgainstOracleTest {
    @TempDir Path directory;

    static Stream<Arguments> scenarios() {
        return Samples.of(RandomScenario::of);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_number_of_every_option_in_every_case_is_the_models(String yaml) {
        Comparison comparison = Tco.compare(Project.load(directory, yaml).scenario());
        Oracle oracle = Oracle.of(yaml);
        for (Case at : Case.values()) {
            List<Answer> expected = oracle.answers(Corner.valueOf(at.name()));
            assertThat(comparison.results()).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                OptionResult result = comparison.results().get(i);
                String what = result.option().id() + " " + at.key() + " ";
                agree(what, result.monthly().at(at), expected.get(i));
                paysNoApiUnlessItsDataLeaves(result, at);
            }
        }
    }

    private static void paysNoApiUnlessItsDataLeaves(OptionResult result, Case at) {
        if (result.option().deployment().dataPath() != DataPath.LEAVES) {
            for (Component line : Component.values()) {
                if (line.key().startsWith("api_")) {
                    assertThat(result.monthly().at(at).bill().usd(line)).isZero();
                }
            }
        }
    }

    private static void agree(String what, Monthly actual, Answer expected) {
        double total = expected.total().asDouble();
        for (Component line : Component.values()) {
            double usd = expected.line(line.key()).asDouble();
            same(what + line.key(), actual.bill().usd(line), usd, total);
        }
        same(what + "total", actual.usd(), total, total);
        same(what + "upfront", actual.upfrontUsd(), expected.upfront().asDouble(), 0);
        same(what + "served", actual.servedShare(), expected.served().asDouble(), 1);
        assertThat(actual.units().counted()).as(what).isEqualTo(expected.units().isPresent());
        expected.units()
                .ifPresent(
                        units -> same(what + "units", actual.units().count(), units.asDouble(), 0));
        actual.usage().ifPresent(usage -> agree(what, usage, expected));
    }

    private static void agree(String what, Usage usage, Answer expected) {
        double capacity = expected.capacity().map(Exact::asDouble).orElse(Double.POSITIVE_INFINITY);
        same(what + "capacity", usage.capacityTokens(), capacity, 0);
        same(
                what + "utilisation",
                usage.utilisation(),
                expected.utilisation().orElseThrow().asDouble(),
                0);
    }

    /// To one part in a thousand million; a line also to as many of its bill's digits.
    private static void same(String what, double actual, double expected, double total) {
        if (Double.isInfinite(expected)) {
            assertThat(actual).as(what).isEqualTo(expected);
            return;
        }
        double tolerance = Math.max(1e-9 * Math.abs(expected), 1e-13 * total);
        assertThat(actual).as(what).isCloseTo(expected, within(tolerance));
    }
}
