package tco.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.Comparison;
import tco.engine.Exclusion;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.engine.advice.Advice.Recommendation;
import tco.engine.advice.Advisor;
import tco.engine.project.Projection.ProjectedOption;
import tco.engine.project.ProjectionTerms;
import tco.engine.project.Projector;
import tco.engine.random.Distribution;
import tco.engine.sensitivity.Sensitivity;
import tco.engine.simulate.Simulation;
import tco.engine.simulate.Simulation.Columns;
import tco.engine.simulate.SimulationResult;
import tco.engine.simulate.SimulationResult.SimulatedOption;
import tco.engine.sweep.SweptOption;
import tco.engine.verdict.GateCheck;
import tco.engine.verdict.GateCheck.Gates;
import tco.engine.verdict.GateResult.Expectation;
import tco.model.Case;
import tco.model.Deployment.DataPath;
import tco.model.Option;
import tco.model.Quality;
import tco.model.Scenario;
import tco.testing.Project;
import tco.testing.Samples;

/// Model 9: one rule of who may win, in all that decides.
class OneEligibilityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @TempDir Path directory;

    /// A scenario, and what the command line sets over it.
    record Drawn(String yaml, List<String> settings) {
        static Drawn of(RandomGenerator random) {
            String yaml = RandomScenario.of(random);
            List<String> settings = new ArrayList<>();
            if (random.nextBoolean()) {
                settings.add("workload.tokens=" + random.nextLong(1, 2_000_000_000));
            }
            if (random.nextInt(3) == 0) {
                settings.add("privacy=" + (random.nextBoolean() ? "stays" : "rented"));
            }
            if (random.nextInt(3) == 0) {
                Quality[] tiers = Quality.values();
                settings.add("min_quality=" + tiers[random.nextInt(tiers.length)].key());
            }
            return new Drawn(yaml, settings);
        }

        @Override
        public String toString() {
            return settings.toString();
        }
    }

    static Stream<Arguments> scenarios() {
        return Samples.of(Drawn::of);
    }

    private Scenario load(Drawn drawn) {
        Project project = Project.in(directory).file("s.yaml", drawn.yaml()).scenario("s.yaml");
        for (String setting : drawn.settings()) {
            int equals = setting.indexOf('=');
            project.set(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return project.load().scenario();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void all_commands_agree_on_who_wins(Drawn drawn) {
        Scenario scenario = load(drawn);
        Comparison comparison = Tco.compare(scenario);
        Optional<Option> winner = comparison.cheapest().map(OptionResult::option);

        assertThat(Tco.cheapest(scenario, scenario.corner(Case.TYPICAL))).isEqualTo(winner);
        assertThat(gate(comparison)).isEqualTo(winner.map(Option::id));
        Option any = scenario.options().getFirst();
        assertThat(Sensitivity.of(scenario, any, OptionalDouble.empty()).cheapest())
                .isEqualTo(winner);
        project(scenario, comparison);
        advise(scenario, comparison);
        bestOfEachKind(comparison);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void what_cannot_win_wins_by_no_chance_and_at_no_point(Drawn drawn) {
        Scenario scenario = load(drawn);
        Simulation simulation = new Simulation(scenario, Distribution.TRIANGULAR, 1, 20);
        Columns columns = new Columns(simulation);
        SimulationResult chance =
                SimulationResult.of(
                        simulation,
                        simulation.run(0, columns),
                        simulation.scenario().options().stream()
                                .map(_ -> columns.percentiles(0))
                                .toList());
        for (int i = 0; i < chance.options().size(); i++) {
            Option option = chance.options().get(i).option();
            Optional<String> why =
                    SweptOption.of(option, scenario, List.of()).ruledOut().map(Exclusion::text);
            OptionResult result = compared(scenario, option);
            if (result.servedShare() == 1) {
                assertThat(why).isEqualTo(result.excludedBecause());
            }
            SimulatedOption drawnOption = chance.options().get(i);
            if (why.isPresent()) {
                assertThat(drawnOption.eligibleShare()).isZero();
                assertThat(drawnOption.probabilityCheapest()).isZero();
            }
        }
    }

    private static OptionResult compared(Scenario scenario, Option option) {
        return Tco.compare(scenario).results().stream()
                .filter(result -> result.option().equals(option))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> gate(Comparison comparison) {
        Gates gates =
                new Gates(
                        Optional.empty(),
                        false,
                        OptionalDouble.empty(),
                        Case.TYPICAL,
                        Optional.of("anything"),
                        OptionalInt.empty(),
                        TODAY);
        return ((Expectation) GateCheck.of(comparison, gates).getFirst()).cheapest();
    }

    private static void project(Scenario scenario, Comparison comparison) {
        ProjectionTerms terms = new ProjectionTerms(1, 0, 0, 0);
        List<ProjectedOption> projected =
                Projector.project(scenario, terms, Case.TYPICAL, Optional.empty()).options();
        for (int i = 0; i < projected.size(); i++) {
            assertThat(projected.get(i).excludedBecause())
                    .isEqualTo(comparison.results().get(i).excludedBecause());
        }
    }

    /// Advice may route a hybrid better than it is, at any volume.
    private static void advise(Scenario scenario, Comparison comparison) {
        Optional<Recommendation> recommendation =
                Advisor.advise(scenario, Optional.empty()).recommendation();
        if (recommendation.isEmpty()) {
            assertThat(comparison.cheapest()).isEmpty();
        } else if (recommendation.get().share().isEmpty()) {
            OptionResult cheapest = comparison.cheapest().orElseThrow();
            assertThat(recommendation.get().option().id()).isEqualTo(cheapest.option().id());
            assertThat(recommendation.get().usd()).isEqualTo(cheapest.usd(Case.TYPICAL));
        }
    }

    private static void bestOfEachKind(Comparison comparison) {
        List<OptionResult> may =
                comparison.results().stream().filter(OptionResult::eligible).toList();
        comparison
                .winners()
                .byQuality()
                .forEach(tier -> {
                    assertThat(may)
                            .filteredOn(r -> r.option().quality().equals(Optional.of(tier.tier())))
                            .contains(tier.option())
                            .allMatch(r -> r.usd(Case.TYPICAL) >= tier.option().usd(Case.TYPICAL));
                });
        assertThat(comparison.winners().byQuality())
                .extracting(tier -> tier.tier())
                .isSortedAccordingTo((a, b) -> b.compareTo(a))
                .hasSize(
                        (int)
                                may.stream()
                                        .flatMap(r -> r.option().quality().stream())
                                        .distinct()
                                        .count());
        assertThat(comparison.winners().inHouse().isPresent())
                .isEqualTo(
                        may.stream()
                                .anyMatch(
                                        r -> r.option().deployment().dataPath() == DataPath.STAYS));
    }
}
