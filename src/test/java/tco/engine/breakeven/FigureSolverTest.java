package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tco.engine.breakeven.FigureSolver.EqualCost;
import tco.engine.breakeven.FigureSolver.EqualCost.Crossing;
import tco.engine.breakeven.FigureSolver.EqualCost.Side;
import tco.model.ApiPrices;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Mix;
import tco.model.MonthlyTokens.OfTeam;
import tco.model.Option;
import tco.model.Provider;
import tco.model.UsageTerms;
import tco.model.WorkTime;
import tco.model.Workload;
import tco.model.Workload.ContextShares.AtAnyThreshold;
import tco.model.Workload.DeveloperUse;
import tco.testing.OptionMaker;

class FigureSolverTest {
    private final OptionMaker make = new OptionMaker(new SplittableRandom(1), 1);
    private final Figure none = make.figure(0);
    private final Figure one = make.figure(1);
    private final Workload workload =
            new Workload(
                    new Mix.Shares(
                            new OfTeam(make.figure(10e6)),
                            make.figure(0.2),
                            none,
                            Optional.empty()),
                    one,
                    none,
                    none,
                    new AtAnyThreshold(none),
                    none,
                    none,
                    one,
                    make.figure(8),
                    make.figure(21),
                    WorkTime.USUAL,
                    Optional.empty(),
                    Optional.empty(),
                    new DeveloperUse.Spread(none));

    @Test
    void finds_the_price_at_which_two_apis_cost_the_same() {
        Figure output = make.figure(15);
        Option a = api("a", make.figure(3), output);
        Option b = api("b", make.figure(2), make.figure(10));

        // 8M x 3 + 2M x output = 8M x 2 + 2M x 10
        EqualCost solved = FigureSolver.solve(a, b, make.point(), output, 0, 1e12);

        assertThat(solved.crossings()).hasSize(1);
        Crossing crossing = solved.crossings().getFirst();
        assertThat(crossing.value()).isCloseTo(6, within(1e-9));
        assertThat(crossing.jump()).isFalse();
        assertThat(crossing.cheaperBelow()).contains(Side.A);
        assertThat(crossing.cheaperAbove()).contains(Side.B);
    }

    @Test
    void says_which_is_cheaper_at_both_ends_where_there_is_none() {
        Figure output = make.figure(15);
        Option a = api("a", make.figure(10), output);
        Option b = api("b", make.figure(2), make.figure(10));

        EqualCost solved = FigureSolver.solve(a, b, make.point(), output, 0, 1e12);

        assertThat(solved.crossings()).isEmpty();
        assertThat(List.of(solved.cheaperAtFrom(), solved.cheaperAtTo()))
                .containsOnly(Optional.of(Side.B));
    }

    @Test
    void a_share_is_solved_between_its_limits() {
        Figure discount = make.figure(0);
        Figure batch = make.figure(1);
        Workload batched =
                new Workload(
                        workload.mix(),
                        one,
                        none,
                        batch,
                        new AtAnyThreshold(none),
                        none,
                        none,
                        one,
                        one,
                        one,
                        WorkTime.USUAL,
                        Optional.empty(),
                        Optional.empty(),
                        new DeveloperUse.Spread(none));
        Option a = make.option("a", api(make.figure(3), make.figure(15), discount), batched);
        Option b = api("b", make.figure(1.5), make.figure(7.5));

        EqualCost solved = FigureSolver.solve(a, b, make.point(), discount, 0, 1);

        assertThat(solved.crossings()).hasSize(1);
        assertThat(solved.crossings().getFirst().value()).isCloseTo(0.5, within(1e-9));
    }

    private Option api(String id, Figure input, Figure output) {
        return make.option(id, api(input, output, none), workload);
    }

    private Api api(Figure input, Figure output, Figure discount) {
        TokenPrices prices = new TokenPrices(input, output, input, input, input);
        return new Api(
                "api",
                Optional.empty(),
                ApiPrices.of(prices, discount, none),
                List.of(),
                one,
                Optional.empty(),
                Optional.empty(),
                UsageTerms.NONE,
                Provider.UNKNOWN,
                Map.of(),
                List.of());
    }
}
