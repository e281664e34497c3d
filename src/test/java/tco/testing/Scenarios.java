package tco.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tco.model.ApiPrices;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Assumptions;
import tco.model.Currency;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Deployment.Rented.Billing;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Hosting;
import tco.model.Hosting.Operations;
import tco.model.Hosting.Window;
import tco.model.Mix;
import tco.model.MonthlyTokens.OfTeam;
import tco.model.Option;
import tco.model.Origin;
import tco.model.Plan;
import tco.model.Plan.Included;
import tco.model.Plan.Overage;
import tco.model.Power;
import tco.model.Power.Duty;
import tco.model.Provider;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Requirements;
import tco.model.Requirements.FitRule;
import tco.model.Requirements.Privacy;
import tco.model.Scenario;
import tco.model.Serving;
import tco.model.Serving.Reading;
import tco.model.ServingTerms;
import tco.model.Shape;
import tco.model.Shared.Hybrid;
import tco.model.Source;
import tco.model.Tariff;
import tco.model.UsageTerms;
import tco.model.WorkTime;
import tco.model.Workload;
import tco.model.Workload.ContextShares.AtAnyThreshold;
import tco.model.Workload.DeveloperUse;

/// Scenarios built in code: machines, an API, a plan and a hybrid with round figures.
public final class Scenarios {
    private final List<Figure> figures = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Workload workload;
    private final Assumptions assumptions;
    private Requirements requirements =
            new Requirements(Optional.empty(), Privacy.ANY, FitRule.EXCLUDE, false);

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
        Figure one = exactly(id + ".quantity", 1, FigureKind.QUANTITY);
        return option(id, name, Quality.MID, ownedMachine(id, Optional.of(one)), List.of());
    }

    public Scenarios rented(String id, String name, Billing billing) {
        Rented rented =
                new Rented(
                        hosting(id, Optional.empty()),
                        ranged(id + ".hourly_usd", 1.5, 2.5, FigureKind.HOURLY_USD),
                        billing,
                        Optional.empty(),
                        exactly(id + ".minimum_hours", 0, FigureKind.MINIMUM_HOURS),
                        exactly(id + ".storage_usd", 5, FigureKind.STORAGE_USD));
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
                        FigureKind.INCLUDED_USD,
                        new Source("a guess", "2026-10", true));
        Plan plan =
                new Plan(
                        "plan",
                        exactly(id + ".usd_per_seat", 15, FigureKind.USD_PER_SEAT),
                        false,
                        exactly(id + ".min_seats", 1, FigureKind.MIN_SEATS),
                        new Included.Value(included, prices(id + ".rates", 3, 15)),
                        true,
                        overage,
                        Optional.empty(),
                        Provider.UNKNOWN);
        return option(id, name, Quality.FRONTIER, plan, List.of());
    }

    /// A seat that costs the same at any volume.
    public Scenarios seat(String id, String name, double usd) {
        Plan plan =
                new Plan(
                        "plan",
                        exactly(id + ".usd_per_seat", usd, FigureKind.USD_PER_SEAT),
                        false,
                        exactly(id + ".min_seats", 1, FigureKind.MIN_SEATS),
                        new Included.Tokens(
                                exactly(id + ".included_tokens", 1e15, FigureKind.INCLUDED_TOKENS),
                                Optional.empty()),
                        true,
                        Overage.BLOCKED,
                        Optional.empty(),
                        Provider.UNKNOWN);
        return option(id, name, Quality.FRONTIER, plan, List.of());
    }

    public Scenarios hybrid(String id, String name) {
        Machines local = ownedMachine(id + ".local", Optional.empty());
        Hybrid hybrid = new Hybrid(local, prices(id + ".api", 3, 15), workload.routineShare());
        return option(id, name, Quality.FRONTIER, hybrid, List.of());
    }

    public Scenarios require(Quality least, Privacy privacy) {
        requirements = new Requirements(Optional.of(least), privacy, FitRule.EXCLUDE, false);
        return this;
    }

    public Scenarios note(String note) {
        notes.add(note);
        return this;
    }

    public Scenario build() {
        return new Scenario(
                "test",
                "Test",
                workload,
                assumptions,
                requirements,
                options,
                figures,
                notes,
                Optional.empty(),
                LocalDate.of(2026, 11, 24),
                Optional.empty(),
                Currency.USD);
    }

    private Scenarios option(
            String id, String name, Quality quality, Deployment deployment, List<String> notes) {
        options.add(
                new Option(
                        id,
                        name,
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
                        FigureKind.PRICE_USD,
                        new Source("a shop", "2026-06-08", false)),
                Optional.empty(),
                assumptions.residualShare(),
                assumptions.lifetimeMonths(),
                assumptions.installationUsd(),
                assumptions.costOfCapital(),
                assumptions.maintenanceRate(),
                assumptions.facilityUsd(),
                new Power(
                        exactly(id + ".load_watts", 300, FigureKind.LOAD_WATTS),
                        exactly(id + ".idle_watts", 20, FigureKind.IDLE_WATTS),
                        Optional.empty(),
                        Duty.DEMAND,
                        assumptions.pue(),
                        assumptions.poweredHoursPerDay(),
                        assumptions.tariff(),
                        OptionalInt.empty()),
                Optional.empty());
    }

    private Hosting hosting(String id, Optional<Figure> quantity) {
        Serving serving =
                new Serving(
                        "model",
                        "model",
                        "model",
                        Optional.of(Quality.MID),
                        ranged(id + ".decode_tok_s", 20, 30, FigureKind.DECODE_TOK_S),
                        new Reading.AtSpeed(
                                exactly(id + ".prefill_tok_s", 400, FigureKind.PREFILL_TOK_S)),
                        assumptions.prefixCache(),
                        ServingTerms.UNKNOWN,
                        Optional.empty(),
                        Shape.unknown(),
                        Optional.empty(),
                        Map.of(),
                        List.of());
        return new Hosting(
                serving,
                Window.WORKDAY,
                assumptions.hoursPerMonth(),
                assumptions.maxUtilisation(),
                quantity,
                Optional.empty(),
                Shape.unknown(),
                new Operations(
                        assumptions.opsHours(),
                        assumptions.opsHoursPerExtraUnit(),
                        assumptions.opsHourlyUsd(),
                        assumptions.setupUsd(),
                        assumptions.horizonMonths()));
    }

    private Api prices(String id, double input, double output) {
        Figure in = exactly("pricing." + id + ".input", input, FigureKind.INPUT_PRICE);
        Figure out = exactly("pricing." + id + ".output", output, FigureKind.OUTPUT_PRICE);
        TokenPrices prices = new TokenPrices(in, out, in, in, in);
        return new Api(
                id,
                Optional.of(Quality.FRONTIER),
                ApiPrices.of(
                        prices,
                        exactly(id + ".batch_discount", 0.5, FigureKind.BATCH_DISCOUNT),
                        exactly(id + ".surcharge", 0, FigureKind.SURCHARGE)),
                List.of(),
                exactly(id + ".token_factor", 1, FigureKind.TOKEN_FACTOR),
                Optional.empty(),
                Optional.empty(),
                UsageTerms.NONE,
                Provider.UNKNOWN,
                Map.of(),
                List.of());
    }

    private Workload workload(Range tokens) {
        return new Workload(
                new Mix.Shares(
                        new OfTeam(
                                figure("workload.tokens", tokens, FigureKind.TOKENS, Source.NONE)),
                        exactly("workload.output_share", 0.2, FigureKind.OUTPUT_SHARE),
                        exactly("workload.cache_hit_rate", 0, FigureKind.CACHE_HIT_RATE),
                        Optional.empty()),
                exactly("workload.developers", 1, FigureKind.DEVELOPERS),
                exactly("workload.cache_write_1h_share", 0, FigureKind.CACHE_WRITE_1H_SHARE),
                exactly("workload.batch_share", 0, FigureKind.BATCH_SHARE),
                new AtAnyThreshold(
                        exactly("workload.long_context_share", 0, FigureKind.LONG_CONTEXT_SHARE)),
                exactly("workload.routine_share", 0.7, FigureKind.ROUTINE_SHARE),
                exactly("workload.rework_rate", 0, FigureKind.REWORK_RATE),
                exactly("workload.peak_to_average", 1, FigureKind.PEAK_TO_AVERAGE),
                exactly("workload.hours_per_day", 8, FigureKind.HOURS_PER_DAY),
                exactly("workload.workdays_per_month", 21, FigureKind.WORKDAYS_PER_MONTH),
                WorkTime.USUAL,
                Optional.empty(),
                Optional.empty(),
                new DeveloperUse.Spread(
                        exactly("workload.usage_spread", 0, FigureKind.USAGE_SPREAD)));
    }

    private Assumptions assumptions() {
        return new Assumptions(
                exactly("assumptions.hours_per_month", 730, FigureKind.HOURS_PER_MONTH),
                new Tariff.Flat(exactly("assumptions.usd_per_kwh", 0.15, FigureKind.USD_PER_KWH)),
                exactly("assumptions.lifetime_months", 36, FigureKind.LIFETIME_MONTHS),
                exactly("assumptions.horizon_months", 36, FigureKind.HORIZON_MONTHS),
                exactly("assumptions.residual_share", 0, FigureKind.RESIDUAL_SHARE),
                exactly("assumptions.cost_of_capital", 0, FigureKind.COST_OF_CAPITAL),
                exactly("assumptions.maintenance_rate", 0, FigureKind.MAINTENANCE_RATE),
                exactly("assumptions.installation_usd", 0, FigureKind.INSTALLATION_USD),
                exactly("assumptions.facility_usd", 0, FigureKind.FACILITY_USD),
                exactly("assumptions.setup_usd", 0, FigureKind.SETUP_USD),
                exactly("assumptions.pue", 1, FigureKind.PUE),
                exactly("assumptions.powered_hours_per_day", 24, FigureKind.POWERED_HOURS_PER_DAY),
                Duty.DEMAND,
                Billing.WINDOW,
                Window.WORKDAY,
                9 * 60,
                exactly("assumptions.max_utilisation", 0.8, FigureKind.MAX_UTILISATION),
                exactly("assumptions.prefix_cache", 0, FigureKind.PREFIX_CACHE),
                ranged("assumptions.ops_hours", 2, 5, FigureKind.OPS_HOURS),
                exactly("assumptions.ops_hourly_usd", 64, FigureKind.OPS_HOURLY_USD),
                exactly(
                        "assumptions.ops_hours_per_extra_unit",
                        0.5,
                        FigureKind.OPS_HOURS_PER_EXTRA_UNIT),
                Plan.Billing.MONTHLY);
    }

    private Figure exactly(String path, double value, FigureKind kind) {
        return figure(path, Range.exactly(value), kind, Source.NONE);
    }

    private Figure ranged(String path, double low, double high, FigureKind kind) {
        return figure(path, Range.between(low, high), kind, Source.NONE);
    }

    private Figure figure(String path, Range range, FigureKind kind, Source source) {
        Figure figure =
                new Figure(
                        figures.size(),
                        path,
                        range,
                        kind,
                        source,
                        new Origin(Origin.Layer.PROJECT, "tco.yaml", figures.size() + 1));
        figures.add(figure);
        return figure;
    }
}
