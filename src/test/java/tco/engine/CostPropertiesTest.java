package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.cost.Bill;
import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.model.Case;
import tco.model.Component;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Mix;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;
import tco.oracle.RandomScenario;
import tco.testing.Project;
import tco.testing.Samples;

class CostPropertiesTest {
    private static final Set<String> MONOTONE =
            Set.of(
                    "maintenance_rate",
                    "cost_of_capital",
                    "pue",
                    "ops_hours",
                    "ops_hours_per_extra_unit",
                    "minimum_hours",
                    "surcharge",
                    "batch_discount",
                    "included_tokens");

    /// Each is asked by all tests.
    private static final Map<String, Scenario> LOADED = new HashMap<>();

    @TempDir Path directory;

    static Stream<Arguments> scenarios() {
        return Samples.of(RandomScenario::of);
    }

    private Scenario scenario(String yaml) {
        return LOADED.computeIfAbsent(yaml, text -> Project.load(directory, text).scenario());
    }

    private static boolean isMoney(Figure figure) {
        return figure.kind().unit().symbol().startsWith("$");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void lines_are_quantity_times_price_and_sum_to_the_total(String yaml) {
        for (OptionResult result : Tco.compare(scenario(yaml)).results()) {
            for (Case at : Case.values()) {
                Bill bill = result.monthly().at(at).bill();
                double sum = 0;
                for (Component line : Component.values()) {
                    double usd = bill.usd(line);
                    sum += usd;
                    assertThat(bill.quantity(line) * bill.unitUsd(line))
                            .isCloseTo(usd, within(1e-9 * bill.total()));
                    assertThat(usd).isNotNegative();
                    assertThat(bill.has(line) || usd == 0).isTrue();
                }
                assertThat(bill.total()).isCloseTo(sum, within(1e-12 * sum));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_order_of_options_changes_no_number(String yaml) {
        Comparison forward = Tco.compare(scenario(yaml));
        List<String> ids = new ArrayList<>();
        forward.results().reversed().forEach(result -> ids.add(result.option().id()));
        Project project =
                Project.in(directory).file("scenario.yaml", yaml).scenario("scenario.yaml");

        Comparison backward =
                Tco.compare(project.options(ids.toArray(String[]::new)).load().scenario());

        List<OptionResult> results = forward.results();
        for (int i = 0; i < results.size(); i++) {
            OptionResult other = backward.results().get(results.size() - 1 - i);
            for (Case at : Case.values()) {
                assertThat(other.usd(at)).isEqualTo(results.get(i).usd(at));
            }
            assertThat(other.excludedBecause()).isEqualTo(results.get(i).excludedBecause());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void doubling_every_price_doubles_every_bill(String yaml) {
        Scenario scenario = scenario(yaml);
        double[] doubled = scenario.corner(Case.TYPICAL).values();
        scenario.figures().stream()
                .filter(CostPropertiesTest::isMoney)
                .forEach(figure -> doubled[figure.slot()] *= 2);
        for (Option option : scenario.options()) {
            double usd = Costs.monthly(option, scenario.corner(Case.TYPICAL)).usd();
            assertThat(Costs.monthly(option, Point.over(doubled)).usd())
                    .isCloseTo(2 * usd, within(1e-9 * usd));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void more_tokens_never_cost_less_at_an_API_and_twice_as_many_twice_as_much(String yaml) {
        Scenario scenario = scenario(yaml);
        Point once = scenario.corner(Case.TYPICAL);
        for (Option option : scenario.options()) {
            if (option.deployment() instanceof Api
                    && option.workload().mix() instanceof Mix.Shares shares) {
                Figure tokens = shares.tokens().figure();
                double volume = once.of(tokens);
                double fees = Costs.monthly(option, once.with(tokens, 0)).usd();
                double usd = Costs.monthly(option, once).usd();
                assertThat(Costs.monthly(option, once.with(tokens, volume + 1)).usd())
                        .isGreaterThanOrEqualTo(usd);
                assertThat(Costs.monthly(option, once.with(tokens, volume * 2)).usd())
                        .isCloseTo(fees + (usd - fees) * 2, within(1e-9 * usd));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void dearer_ends_of_prices_and_rates_never_cost_less(String yaml) {
        Scenario scenario = scenario(yaml);
        double[] low = scenario.corner(Case.TYPICAL).values();
        double[] high = low.clone();
        for (Figure figure : scenario.figures()) {
            if (isMoney(figure) || MONOTONE.contains(figure.name())) {
                low[figure.slot()] = figure.range().at(Case.LOW, figure.kind().effect());
                high[figure.slot()] = figure.range().at(Case.HIGH, figure.kind().effect());
            }
        }
        for (Option option : scenario.options()) {
            double typical = Costs.monthly(option, scenario.corner(Case.TYPICAL)).usd();
            assertThat(Costs.monthly(option, Point.over(low)).usd())
                    .isLessThanOrEqualTo(typical * (1 + 1e-12));
            assertThat(Costs.monthly(option, Point.over(high)).usd())
                    .isGreaterThanOrEqualTo(typical * (1 - 1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void without_tokens_machines_cost_the_same_at_any_speed(String yaml) {
        Scenario scenario = scenario(yaml);
        for (Option option : scenario.options()) {
            if (option.deployment() instanceof Machines machines
                    && option.workload().mix() instanceof Mix.Shares shares) {
                Point none = scenario.corner(Case.TYPICAL).with(shares.tokens().figure(), 0);
                Figure speed = machines.hosting().serving().decodeTokS();
                Monthly idle = Costs.monthly(option, none);
                assertThat(Costs.monthly(option, none.with(speed, 1)).usd()).isEqualTo(idle.usd());
                assertThat(idle.usage().orElseThrow().servedShare()).isEqualTo(1);
                assertThat(idle.usage().orElseThrow().busyHours()).isZero();
                assertThat(speed.kind().effect()).isEqualTo(FigureKind.Effect.LOWERS_COST);
            }
        }
    }
}
