package tco.engine.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tco.engine.Comparison;
import tco.engine.CostFloor;
import tco.engine.OptionResult;
import tco.engine.PriceChanges;
import tco.engine.Tco;
import tco.engine.project.Projection.CashFlow;
import tco.engine.project.Projection.ProjectedOption;
import tco.model.Case;
import tco.model.Deployment.Api;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// Projects the options of a scenario over a horizon.
public final class Projector {
    private Projector() {}

    /// Every option month by month in one case, with paybacks against an option of the scenario or,
    /// where none is given, against what is paid for today, or the cheapest eligible API.
    public static Projection project(
            Scenario scenario, ProjectionTerms terms, Case at, Optional<Option> baseline) {
        Comparison comparison = Tco.compare(scenario);
        List<OptionResult> results = comparison.results();
        Optional<Option> against =
                baseline.or(() -> comparison.today().map(OptionResult::option))
                        .or(() -> cheapestApi(results, at));
        Point start = scenario.corner(at);
        LocalDate from = scenario.pricingDate();
        Optional<CashFlow> bar =
                against.filter(option -> CostFloor.because(scenario, option).isEmpty())
                        .map(option -> Spending.of(option, terms, start, from).cash());
        List<ProjectedOption> projected = new ArrayList<>();
        for (OptionResult result : results) {
            projected.add(option(result, comparison.ownVolume(result), terms, start, from, bar));
        }
        return new Projection(scenario, terms, at, against, List.copyOf(projected));
    }

    private static Optional<Option> cheapestApi(List<OptionResult> results, Case at) {
        OptionResult best = null;
        for (OptionResult result : results) {
            if (result.eligible()
                    && result.option().deployment() instanceof Api
                    && (best == null || result.usd(at) < best.usd(at))) {
                best = result;
            }
        }
        return Optional.ofNullable(best).map(OptionResult::option);
    }

    private static ProjectedOption option(
            OptionResult result,
            OptionalDouble ownVolume,
            ProjectionTerms terms,
            Point start,
            LocalDate from,
            Optional<CashFlow> bar) {
        Spending spending = Spending.of(result.option(), terms, start, from);
        CashFlow cash = spending.cash();
        Optional<Payback> payback =
                bar.filter(_ -> result.eligible())
                        .map(against -> Payback.of(cash, against, spending.resaleUsd()))
                        .filter(level -> level.isBefore(spending.shortfall()));
        return new ProjectedOption(
                result.option(),
                result.excludedBecause(),
                result.costKnown(),
                result.estimates(),
                ownVolume,
                cash,
                spending.log(),
                spending.resaleUsd(),
                cash.npvUsd(terms),
                payback,
                notes(result, terms, from, ProjectionNotes.of(spending, payback)));
    }

    /// What happens over the months, and what must be known of the option's numbers in any case.
    private static List<String> notes(
            OptionResult result, ProjectionTerms terms, LocalDate from, List<String> overMonths) {
        Set<String> notes = new LinkedHashSet<>(overMonths);
        notes.addAll(PriceChanges.notes(result.option(), from, terms.months()));
        notes.addAll(result.notes());
        return List.copyOf(notes);
    }
}
