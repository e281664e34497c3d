package tco.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.engine.cost.Costs;
import tco.engine.cost.Demand;
import tco.engine.cost.GapCost;
import tco.engine.cost.Seats;
import tco.model.Case;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.EqualQuality;
import tco.model.EqualQuality.QualityPricing;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Option;
import tco.model.Plan;
import tco.model.Point;
import tco.model.Quality;
import tco.model.QualityGap;
import tco.model.Scenario;
import tco.model.Shared;

/// Finds what each option of a scenario lacks in quality against a fallback (model 8).
public final class QualityGaps implements QualityPricing {
    private static final String NAME_ONE = "assumptions.fallback names one";

    /// The scenario with a gap for every option of less quality than the fallback: the API that is
    /// named, else the cheapest frontier API that may win at the scenario's volume, typical case.
    /// An option or a fallback without a tier is judged by its score alone.
    @Override
    public Scenario priced(Scenario scenario) {
        if (scenario.equalQuality().isEmpty()) {
            return scenario;
        }
        EqualQuality asked = scenario.equalQuality().get();
        Optional<Fallback> fallback =
                asked.fallback().map(Fallback::named).or(() -> cheapest(scenario, asked));
        Optional<Figure> best = fallback.flatMap(at -> score(at.api(), asked.benchmark()));
        List<Figure> figures = new ArrayList<>(scenario.figures());
        best.ifPresent(score -> figures.set(score.slot(), asFallback(score)));
        List<Option> options = new ArrayList<>();
        for (Option option : scenario.options()) {
            options.add(
                    Eligibility.measured(scenario, option).isPresent()
                            ? option
                            : option.with(gap(option, fallback, asked.benchmark())));
        }
        return scenario.with(
                options,
                figures,
                new EqualQuality(
                        asked.benchmark(), fallback.map(Fallback::api), asked.candidates()));
    }

    /// Where failed work is paid again.
    private record Fallback(Api api, Optional<Quality> quality) {
        static Fallback named(Api api) {
            return new Fallback(api, api.quality());
        }
    }

    /// Of equal ones the earlier.
    private static Optional<Fallback> cheapest(Scenario scenario, EqualQuality asked) {
        Point typical = scenario.corner(Case.TYPICAL);
        Demand demand = Demand.of(scenario.workload(), typical);
        Optional<Fallback> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (Option option : asked.candidates()) {
            boolean frontier = option.quality().filter(Quality.FRONTIER::equals).isPresent();
            if (frontier && option.deployment() instanceof Api api) {
                double usd = GapCost.fallbackUsd(api, demand, typical);
                boolean mayWin =
                        Eligibility.of(scenario, option, Costs.monthly(option, typical)).isEmpty();
                if (mayWin && usd < least) {
                    best = Optional.of(new Fallback(api, option.quality()));
                    least = usd;
                }
            }
        }
        return best;
    }

    private static Figure asFallback(Figure score) {
        return new Figure(
                score.slot(),
                score.path(),
                score.range(),
                FigureKind.FALLBACK_SCORE,
                score.source(),
                score.origin());
    }

    private static Optional<QualityGap> gap(
            Option option, Optional<Fallback> fallback, String benchmark) {
        if (fallback.isEmpty()) {
            return option.quality().filter(Quality.FRONTIER::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            new QualityGap.Unknown("no frontier API may win, and " + NAME_ONE));
        }
        Api api = fallback.get().api();
        if ((option.deployment() instanceof Api own && own.id().equals(api.id()))
                || isAsGood(option.quality(), fallback.get().quality())) {
            return Optional.empty();
        }
        Optional<Figure> best = score(api, benchmark);
        Optional<Figure> own = score(option.deployment(), benchmark);
        if (best.isEmpty() || own.isEmpty()) {
            String without = best.isEmpty() ? api.id() : scored(option.deployment());
            return Optional.of(
                    new QualityGap.Unknown("no score of " + without + " in " + benchmark));
        }
        return Optional.of(
                new QualityGap.Scored(
                        own.get(), api, asFallback(best.get()), option.workload().routineShare()));
    }

    private static boolean isAsGood(Optional<Quality> offered, Optional<Quality> asked) {
        return offered.isPresent()
                && asked.isPresent()
                && offered.get().compareTo(asked.get()) >= 0;
    }

    /// The score of a deployment's model; of parts that share the work, that of the last, which
    /// does what the others cannot.
    private static Optional<Figure> score(Deployment deployment, String benchmark) {
        return Optional.ofNullable(
                switch (deployment) {
                    case Machines machines -> machines.hosting().serving().scores().get(benchmark);
                    case Api api -> api.scores().get(benchmark);
                    case Plan plan ->
                            Seats.rates(plan).map(Api::scores).orElse(Map.of()).get(benchmark);
                    case Shared shared ->
                            score(shared.deployments().getLast(), benchmark).orElse(null);
                });
    }

    /// The name of the model that should have the score.
    private static String scored(Deployment deployment) {
        return switch (deployment) {
            case Machines machines -> machines.hosting().serving().model();
            case Api api -> api.id();
            case Plan plan -> Seats.rates(plan).map(Api::id).orElse("a plan without rates_model");
            case Shared shared -> scored(shared.deployments().getLast());
        };
    }
}
