package tco.testing;

import static tco.model.Effect.LOWERS_COST;
import static tco.model.Effect.RAISES_COST;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.Assumptions;
import tco.model.Billing;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Hybrid;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Plan;
import tco.model.Deployment.Rented;
import tco.model.Duty;
import tco.model.Effect;
import tco.model.Figure;
import tco.model.Hosting;
import tco.model.Included;
import tco.model.Mix;
import tco.model.Operations;
import tco.model.Option;
import tco.model.Origin;
import tco.model.Overage;
import tco.model.Power;
import tco.model.Privacy;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Requirements;
import tco.model.Scenario;
import tco.model.Serving;
import tco.model.Source;
import tco.model.Tariff;
import tco.model.TokenPrices;
import tco.model.Window;
import tco.model.Workload;

/// Scenarios built in code: machines, an API, a plan and a hybrid with round figures.
public final class Scenarios {
    private final List<Figure> figures = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Workload workload;
    private final Assumptions assumptions;
    private Requirements requirements = new Requirements(Optional.empty(), Privacy.ANY);

    public Scenarios(Range tokens) {
        workload = workload(tokens);
        assumptions = assumptions();
    }

    /// 10M tokens and one option of each kind, named after its kind.
    public static Scenario ofEachKind() {
        return new Scenarios(Range.exactly(10e6))
                .owned("owned", "My machine")
                .rented("rented", "A rented GPU", Billing.WINDOW)
                .api("api", "An API", 3, 15)
                .plan("plan", "A plan", Overage.API)
                .hybrid("hybrid", "Both")
                .build();
    }

    public Scenarios owned(String id, String name) {
        return option(id, name, Quality.MID, ownedMachine(id, Optional.empty()), List.of());
    }

    /// A machine of which there is exactly one, with nothing to help it out.
    public Scenarios single(String id, String name) {
        Figure one = exactly(id + ".quantity", 1, RAISES_COST);
        return option(id, name, Quality.MID, ownedMachine(id, Optional.of(one)), List.of());
    }

    public Scenarios rented(String id, String name, Billing billing) {
        Rented rented =
                new Rented(
                        hosting(id, Optional.empty()),
                        ranged(id + ".hourly_usd", 1.5, 2.5, RAISES_COST),
                        billing,
                        exactly(id + ".minimum_hours", 0, RAISES_COST),
                        exactly(id + ".storage_usd", 5, RAISES_COST));
        return option(id, name, Quality.MID_HIGH, rented, List.of());
    }

    public Scenarios api(String id, String name, double input, double output) {
        return option(id, name, Quality.FRONTIER, prices(id, input, output), List.of());
    }

    public Scenarios noted(String id, String name, String... texts) {
        return option(id, name, Quality.FRONTIER, prices(id, 3, 15), List.of(texts));
    }

    public Scenarios plan(String id, String name, Overage overage) {
        Figure included =
                figure(
                        "plans." + id + ".included_usd",
                        new Range(10, 20, 30),
                        LOWERS_COST,
                        new Source("a guess", "2026-10", true));
        Plan plan =
                new Plan(
                        exactly(id + ".usd_per_seat", 15, RAISES_COST),
                        exactly(id + ".min_seats", 1, RAISES_COST),
                        new Included.Value(included, prices(id + ".rates", 3, 15)),
                        overage);
        return option(id, name, Quality.FRONTIER, plan, List.of());
    }

    /// A seat that costs the same at any volume.
    public Scenarios seat(String id, String name, double usd) {
        Plan plan =
                new Plan(
                        exactly(id + ".usd_per_seat", usd, RAISES_COST),
                        exactly(id + ".min_seats", 1, RAISES_COST),
                        new Included.Tokens(
                                exactly(id + ".included_tokens", 1e15, LOWERS_COST),
                                Optional.empty()),
                        Overage.BLOCKED);
        return option(id, name, Quality.FRONTIER, plan, List.of());
    }

    public Scenarios hybrid(String id, String name) {
        Machines local = ownedMachine(id + ".local", Optional.empty());
        Hybrid hybrid = new Hybrid(local, prices(id + ".api", 3, 15), workload.routineShare());
        return option(id, name, Quality.FRONTIER, hybrid, List.of());
    }

    public Scenarios require(Quality least, Privacy privacy) {
        requirements = new Requirements(Optional.of(least), privacy);
        return this;
    }

    public Scenarios note(String note) {
        notes.add(note);
        return this;
    }

    public Scenario build() {
        return new Scenario(
                "test", "Test", workload, assumptions, requirements, options, figures, notes);
    }

    private Scenarios option(
            String id, String name, Quality quality, Deployment deployment, List<String> notes) {
        options.add(
                new Option(
                        id,
                        name,
                        deployment,
                        workload,
                        Optional.of(quality),
                        Optional.empty(),
                        notes));
        return this;
    }

    private Owned ownedMachine(String id, Optional<Figure> quantity) {
        return new Owned(
                hosting(id, quantity),
                figure(
                        "hardware." + id + ".price_usd",
                        Range.between(3600, 7200),
                        RAISES_COST,
                        new Source("a shop", "2026-06-08", false)),
                assumptions.residualShare(),
                assumptions.lifetimeMonths(),
                assumptions.installationUsd(),
                assumptions.costOfCapital(),
                assumptions.maintenanceRate(),
                assumptions.facilityUsd(),
                new Power(
                        exactly(id + ".load_watts", 300, RAISES_COST),
                        exactly(id + ".idle_watts", 20, RAISES_COST),
                        Duty.DEMAND,
                        assumptions.pue(),
                        assumptions.poweredHoursPerDay(),
                        assumptions.tariff()));
    }

    private Hosting hosting(String id, Optional<Figure> quantity) {
        Serving serving =
                new Serving(
                        "model",
                        "model",
                        Optional.of(Quality.MID),
                        ranged(id + ".decode_tok_s", 20, 30, LOWERS_COST),
                        Optional.of(exactly(id + ".prefill_tok_s", 400, LOWERS_COST)),
                        assumptions.prefixCache(),
                        Optional.empty(),
                        List.of());
        return new Hosting(
                serving,
                Window.WORKDAY,
                assumptions.hoursPerMonth(),
                assumptions.maxUtilisation(),
                quantity,
                Optional.empty(),
                Optional.empty(),
                new Operations(
                        assumptions.opsHours(),
                        assumptions.opsHoursPerExtraUnit(),
                        assumptions.opsHourlyUsd(),
                        assumptions.setupUsd(),
                        assumptions.horizonMonths()));
    }

    private Api prices(String id, double input, double output) {
        Figure in = exactly("pricing." + id + ".input", input, RAISES_COST);
        Figure out = exactly("pricing." + id + ".output", output, RAISES_COST);
        TokenPrices prices = new TokenPrices(in, out, in, in, in);
        return new Api(
                id,
                Optional.of(Quality.FRONTIER),
                prices,
                prices,
                exactly(id + ".batch_discount", 0.5, LOWERS_COST),
                exactly(id + ".surcharge", 0, RAISES_COST),
                List.of());
    }

    private Workload workload(Range tokens) {
        return new Workload(
                new Mix.Shares(
                        figure("workload.tokens", tokens, RAISES_COST, Source.NONE),
                        exactly("workload.output_share", 0.2, RAISES_COST),
                        exactly("workload.cache_hit_rate", 0, LOWERS_COST),
                        Optional.empty()),
                exactly("workload.developers", 1, RAISES_COST),
                exactly("workload.cache_write_1h_share", 0, RAISES_COST),
                exactly("workload.batch_share", 0, LOWERS_COST),
                exactly("workload.long_context_share", 0, RAISES_COST),
                exactly("workload.routine_share", 0.7, LOWERS_COST),
                exactly("workload.rework_rate", 0, RAISES_COST),
                exactly("workload.peak_to_average", 1, RAISES_COST),
                exactly("workload.hours_per_day", 8, RAISES_COST),
                exactly("workload.workdays_per_month", 21, RAISES_COST));
    }

    private Assumptions assumptions() {
        return new Assumptions(
                exactly("assumptions.hours_per_month", 730, RAISES_COST),
                new Tariff.Flat(exactly("assumptions.usd_per_kwh", 0.15, RAISES_COST)),
                exactly("assumptions.lifetime_months", 36, LOWERS_COST),
                exactly("assumptions.horizon_months", 36, LOWERS_COST),
                exactly("assumptions.residual_share", 0, LOWERS_COST),
                exactly("assumptions.cost_of_capital", 0, RAISES_COST),
                exactly("assumptions.maintenance_rate", 0, RAISES_COST),
                exactly("assumptions.installation_usd", 0, RAISES_COST),
                exactly("assumptions.facility_usd", 0, RAISES_COST),
                exactly("assumptions.setup_usd", 0, RAISES_COST),
                exactly("assumptions.pue", 1, RAISES_COST),
                exactly("assumptions.powered_hours_per_day", 24, RAISES_COST),
                Window.WORKDAY,
                9 * 60,
                exactly("assumptions.max_utilisation", 0.8, LOWERS_COST),
                exactly("assumptions.prefix_cache", 0, LOWERS_COST),
                ranged("assumptions.ops_hours", 2, 5, RAISES_COST),
                exactly("assumptions.ops_hourly_usd", 64, RAISES_COST),
                exactly("assumptions.ops_hours_per_extra_unit", 0.5, RAISES_COST));
    }

    private Figure exactly(String path, double value, Effect effect) {
        return figure(path, Range.exactly(value), effect, Source.NONE);
    }

    private Figure ranged(String path, double low, double high, Effect effect) {
        return figure(path, Range.between(low, high), effect, Source.NONE);
    }

    private Figure figure(String path, Range range, Effect effect, Source source) {
        Figure figure =
                new Figure(
                        figures.size(),
                        path,
                        range,
                        effect,
                        source,
                        new Origin(Origin.Layer.PROJECT, "tco.yaml", figures.size() + 1));
        figures.add(figure);
        return figure;
    }
}
