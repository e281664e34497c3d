package tco.testing;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import tco.model.ApiPrices;
import tco.model.ApiPrices.ContextTier;
import tco.model.ApiPrices.PeakHours;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Deployment.Rented.Billing;
import tco.model.Deployment.Rented.Upfront;
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
import tco.model.Point;
import tco.model.Power;
import tco.model.Power.Duty;
import tco.model.Provider;
import tco.model.Range;
import tco.model.Serving;
import tco.model.Serving.Reading;
import tco.model.ServingTerms;
import tco.model.Shape;
import tco.model.Shared.Hybrid;
import tco.model.Shared.Mixed;
import tco.model.Shared.Part;
import tco.model.Shared.Part.Rework;
import tco.model.Shared.Part.Share;
import tco.model.Source;
import tco.model.Tariff;
import tco.model.UsageTerms;
import tco.model.WeekWindow;
import tco.model.Weekdays;
import tco.model.WorkTime;
import tco.model.Workload;
import tco.model.Workload.ContextShares;
import tco.model.Workload.ContextShares.AtAnyThreshold;
import tco.model.Workload.DeveloperUse;

/// Makes random options of every kind, with round and odd figures, and the point they lie at.
public final class OptionMaker {
    private final RandomGenerator random;
    private final double speed;
    private final List<Figure> figures = new ArrayList<>();

    /// Machines with about the given tokens a second.
    public OptionMaker(RandomGenerator random, double speed) {
        this.random = random;
        this.speed = speed;
    }

    public Point point() {
        return Point.corner(figures, tco.model.Case.TYPICAL);
    }

    public Figure figure(double value) {
        int slot = figures.size();
        Figure figure =
                new Figure(
                        slot,
                        "figure." + slot,
                        Range.exactly(value),
                        FigureKind.PRICE_USD,
                        Source.NONE,
                        new Origin(Origin.Layer.DEFAULT, "test", 0));
        figures.add(figure);
        return figure;
    }

    private Figure oneOf(double... values) {
        return figure(values[random.nextInt(values.length)]);
    }

    private Figure share() {
        return oneOf(0, 0, 0.25, 0.7, random.nextInt(1000) / 1000.0);
    }

    private Figure money(double most) {
        return oneOf(
                0, Math.rint(random.nextDouble(most)), random.nextInt((int) (most * 100)) / 100.0);
    }

    private Figure positive(double most) {
        return oneOf(
                Math.rint(random.nextDouble(most)) + 1,
                most,
                (random.nextInt((int) (most * 10)) + 1) / 10.0);
    }

    public Option option(String id) {
        return new Option(
                id,
                id,
                id,
                deployment(),
                workload(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// Some options that share a workload.
    public List<Option> options(int count, Workload workload) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Option any = option("option " + i);
            options.add(option(any.id(), any.deployment(), workload));
        }
        return options;
    }

    public Option option(String id, Deployment deployment, Workload workload) {
        return new Option(
                id, id, id, deployment, workload, Optional.empty(), Optional.empty(), List.of());
    }

    private Deployment deployment() {
        return switch (random.nextInt(6)) {
            case 0 -> owned();
            case 1 -> rented();
            case 2 -> api();
            case 3 -> plan();
            case 4 -> new Hybrid(random.nextBoolean() ? owned() : rented(), api(), share());
            default -> mixed();
        };
    }

    /// Machines of one kind, seats and an API, or seats for the rest.
    private Mixed mixed() {
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part(
                        random.nextBoolean() ? owned() : rented(),
                        new Share.Of(oneOf(0.25, 0.5, 0)),
                        Optional.empty(),
                        new Rework.OfWorkload()));
        if (random.nextBoolean()) {
            parts.add(
                    new Part(
                            plan(),
                            new Share.Of(oneOf(0.25, 0.4)),
                            Optional.of(oneOf(1, 3)),
                            new Rework.Of(share())));
        }
        boolean seats = random.nextBoolean();
        parts.add(
                new Part(
                        seats ? plan() : api(),
                        new Share.Rest(),
                        seats ? Optional.of(oneOf(1, 2)) : Optional.empty(),
                        new Rework.None()));
        return new Mixed(parts);
    }

    public Workload workload() {
        return new Workload(
                mix(),
                positive(5),
                share(),
                share(),
                context(),
                figure(0.7),
                share(),
                oneOf(1, 1, 1.5),
                oneOf(8, 24, 7.5),
                oneOf(21, 30, 5),
                workTime(),
                random.nextBoolean() ? Optional.empty() : Optional.of(oneOf(0, 2000)),
                Optional.empty(),
                developerUse());
    }

    private DeveloperUse developerUse() {
        return random.nextInt(3) == 0
                ? new DeveloperUse.Shares(List.of(0.6, 0.3, 0.1, 0.0))
                : new DeveloperUse.Spread(oneOf(0, 0.5, 2));
    }

    private WorkTime workTime() {
        Weekdays days =
                random.nextBoolean() ? Weekdays.WORK_DAYS : new Weekdays(random.nextInt(1, 128));
        return new WorkTime(days, random.nextInt(24 * 60), 60 * random.nextInt(-12, 15));
    }

    private ContextShares context() {
        if (random.nextBoolean()) {
            return new AtAnyThreshold(share());
        }
        List<ContextShares.Above> above = new ArrayList<>();
        int listed = random.nextInt(4);
        for (int k = 1; k <= listed; k++) {
            above.add(new ContextShares.Above(k * 1e5, share())); // not always falling
        }
        return new ContextShares.Listed(above);
    }

    private Mix mix() {
        if (random.nextInt(4) == 0) {
            return new Mix.Classes(
                    positive(100), positive(100), money(100), positive(100), Optional.empty());
        }
        return new Mix.Shares(
                new OfTeam(figure(1e6)),
                oneOf(0.2, 1, random.nextInt(1000) / 1000.0),
                share(),
                random.nextBoolean() ? Optional.empty() : Optional.of(share()));
    }

    public Api api() {
        return new Api(
                "api",
                Optional.empty(),
                apiPrices(),
                List.of(),
                oneOf(1, 1, 1.35, 0.5),
                window(),
                Optional.empty(),
                UsageTerms.NONE,
                Provider.UNKNOWN,
                Map.of(),
                List.of());
    }

    /// Those of the workload's lengths, above and below them.
    private Optional<Figure> window() {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(oneOf(5e4, 1e5, 131_072, 2.5e5, 1e6));
    }

    private ApiPrices apiPrices() {
        List<ContextTier> tiers = new ArrayList<>();
        tiers.add(new ContextTier(ContextTier.SHORTEST, prices(), prices()));
        int steps = random.nextInt(3);
        for (int k = 1; k <= steps; k++) {
            tiers.add(new ContextTier(k * 1.5e5, prices(), prices()));
        }
        return new ApiPrices(
                tiers,
                random.nextInt(3) > 0 ? Optional.empty() : Optional.of(oneOf(0, 0.01)),
                random.nextBoolean() ? Optional.empty() : Optional.of(peak()),
                share(),
                oneOf(0, 0.1, 1.5),
                random.nextBoolean() ? Optional.empty() : Optional.of(money(50)));
    }

    private PeakHours peak() {
        int hours = random.nextInt(-12, 15);
        return new PeakHours(
                List.of(
                        new WeekWindow(Weekdays.WORK_DAYS, 60, 4 * 60),
                        new WeekWindow(Weekdays.ALL, 22 * 60, 30)),
                ZoneOffset.ofHours(hours),
                60 * hours);
    }

    private TokenPrices prices() {
        return new TokenPrices(price(), price(), price(), price(), price());
    }

    /// Dollars per million tokens, so that a month of slow machines costs about as much.
    private Figure price() {
        double dear = 1e5 / speed;
        return oneOf(0, Math.rint(random.nextDouble(dear)), random.nextInt(1000) * dear / 1000);
    }

    private Plan plan() {
        Included included =
                switch (random.nextInt(3)) {
                    case 0 -> new Included.Value(money(100), api());
                    case 1 -> new Included.Tokens(tokens(), Optional.of(api()));
                    default -> new Included.Tokens(tokens(), Optional.empty());
                };
        Overage overage = random.nextBoolean() ? Overage.API : Overage.BLOCKED;
        return new Plan(
                "plan",
                money(100),
                random.nextBoolean(),
                oneOf(0, 1, 5),
                included,
                random.nextBoolean(),
                overage,
                overage == Overage.BLOCKED || random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(money(100)),
                Provider.UNKNOWN);
    }

    private Figure tokens() {
        return figure(random.nextInt((int) (speed * 200_000) + 2));
    }

    private Hosting hosting() {
        Serving serving =
                new Serving(
                        "serving",
                        "model",
                        "model",
                        Optional.empty(),
                        figure(speed * (1 + random.nextInt(40)) / 10),
                        random.nextBoolean()
                                ? new Reading.Included()
                                : new Reading.AtSpeed(figure(speed * (1 + random.nextInt(40)))),
                        share(),
                        ServingTerms.UNKNOWN,
                        Optional.empty(),
                        Shape.unknown(),
                        Optional.empty(),
                        Map.of(),
                        List.of());
        return new Hosting(
                serving,
                random.nextBoolean() ? Window.WORKDAY : Window.ALWAYS,
                oneOf(730, 720, 100),
                oneOf(0.8, 1, 0.33),
                random.nextInt(4) == 0 ? Optional.of(oneOf(1, 2, 3.5)) : Optional.empty(),
                random.nextBoolean() ? Optional.empty() : Optional.of(api()),
                Shape.unknown(),
                new Operations(money(5), money(2), money(64), money(1000), oneOf(36, 12)));
    }

    public Machines owned() {
        Figure load = money(800);
        return new Owned(
                hosting(),
                money(5000),
                random.nextBoolean() ? Optional.empty() : Optional.of(money(2000)),
                share(),
                oneOf(36, 48, 7),
                money(500),
                share(),
                share(),
                money(50),
                new Power(
                        load,
                        random.nextBoolean() ? load : money(200),
                        random.nextBoolean() ? Optional.empty() : Optional.of(money(200)),
                        random.nextInt(3) == 0 ? Duty.ALWAYS_LOAD : Duty.DEMAND,
                        oneOf(1, 1.35),
                        oneOf(24, 24, 8, 2.5, 0),
                        tariff(),
                        random.nextBoolean()
                                ? OptionalInt.empty()
                                : OptionalInt.of(random.nextInt(24 * 60))),
                random.nextBoolean() ? Optional.empty() : Optional.of(oneOf(0, 1, 2, 7)));
    }

    private Tariff tariff() {
        if (random.nextBoolean()) {
            return new Tariff.Flat(oneOf(0.15, 0, 12.345));
        }
        Figure night = oneOf(0.1, 20);
        return new Tariff.ByTimeOfDay(
                List.of(
                        span(Weekdays.ALL, 22 * 60, 6 * 60, night),
                        span(Weekdays.WORK_DAYS, 6 * 60, 22 * 60, oneOf(0.3, 1)),
                        span(new Weekdays(0b1100000), 6 * 60, 22 * 60, night)));
    }

    private static Tariff.Span span(Weekdays days, int from, int to, Figure usdPerKwh) {
        return new Tariff.Span(new WeekWindow(days, from, to), usdPerKwh);
    }

    public Machines rented() {
        Billing billing = List.of(Billing.values()).get(random.nextInt(4));
        return new Rented(
                hosting(),
                money(3),
                billing,
                billing != Billing.RESERVED
                        ? Optional.empty()
                        : Optional.of(new Upfront(money(5000), oneOf(12, 36, 1))),
                oneOf(0, 10, 500),
                money(20));
    }
}
