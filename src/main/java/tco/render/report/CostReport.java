package tco.render.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.breakeven.CheapestByVolume;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.breakeven.VolumeCurves;
import tco.engine.breakeven.VolumeRegions;
import tco.engine.project.Projection;
import tco.engine.sensitivity.Sensitivity;
import tco.engine.verdict.Caveats;
import tco.engine.verdict.Verdict;
import tco.model.Currency;
import tco.render.RenderOptions;
import tco.render.chart.Scale.LogScale;
import tco.render.comparison.CaveatText;
import tco.render.comparison.Headline;
import tco.render.comparison.VerdictLines;
import tco.render.comparison.VerdictText;
import tco.render.text.CurrencyNames;
import tco.render.usage.UsageSummary;

/// Everything that a report tells: what was found, and how to find it again.
///
/// @param byVolume the costs at other volumes; empty where the workload has no mix to hold
///   constant, or no option takes part
/// @param sensitivity of the cheapest option; empty where none is eligible
/// @param usage the recorded usage that it rests on, if it does on any
/// @param command the shell line that writes the same report
public record CostReport(
        String title,
        Comparison comparison,
        Verdict verdict,
        Caveats caveats,
        Optional<CostsByVolume> byVolume,
        Projection projection,
        Optional<Sensitivity> sensitivity,
        Optional<UsageSummary> usage,
        String command,
        LocalDate today,
        String version) {

    /// What it comes to: the cheapest of each quality tier, and of what stays in the house.
    List<String> winners() {
        return VerdictLines.of(comparison).sentences();
    }

    /// What could turn it round.
    List<String> doubts() {
        return CaveatText.decisive(caveats);
    }

    /// What lies behind it, the most important first.
    List<String> reasons() {
        List<String> all = VerdictText.of(verdict);
        return comparison.cheapest().isPresent() ? all.subList(1, all.size()) : all;
    }

    /// What was asked, in a sentence.
    String basis() {
        Currency currency = comparison.scenario().currency();
        return Headline.of(comparison)
                + (currency.isDollar() ? "" : "; " + CurrencyNames.note(currency));
    }

    /// How the parts that it shares with other commands show their numbers.
    RenderOptions options() {
        return RenderOptions.plain(today, version)
                .against(comparison.today().map(paid -> paid.option().id()));
    }

    /// Who wrote it, and when.
    String colophon() {
        return "Written by tco " + version + " on " + today + ".";
    }

    /// What a report knows of the costs at other volumes.
    ///
    /// @param cheapest which option is the cheapest from which volume on
    /// @param curves what the options cost along the chart's axis, at [#STEPS] volumes
    /// @param table the same at the volumes that the report's tables name
    /// @param regions of the ranges on the axis, those together that the figures cannot tell apart
    public record CostsByVolume(
            CheapestByVolume cheapest,
            VolumeCurves curves,
            VolumeCurves table,
            VolumeRegions regions) {
        /// The volumes that a smooth line needs.
        public static final int STEPS = 241;

        /// The volumes that the report's tables name: the ticks of the axis, and those at which the
        /// cheapest option changes.
        public static List<Double> listed(CheapestByVolume cheapest, VolumeCurves curves) {
            List<Double> volumes = new ArrayList<>(ticks(curves));
            cheapest.ranges().forEach(range -> volumes.add(range.from().doubleValue()));
            return volumes;
        }

        private static List<Double> ticks(VolumeCurves curves) {
            return LogScale.holding(curves.volumes().getFirst(), curves.volumes().getLast(), 0, 1)
                    .ticks();
        }

        /// Round volumes along the chart's axis.
        List<Double> ticks() {
            return ticks(curves);
        }

        double least() {
            return curves.volumes().getFirst();
        }

        double greatest() {
            return curves.volumes().getLast();
        }

        /// The ranges of which a part is on the axis.
        List<CheapestRange> shownRanges() {
            return shown(cheapest, curves);
        }

        /// The ranges of which a part is on the axis of curves.
        public static List<CheapestRange> shown(CheapestByVolume cheapest, VolumeCurves curves) {
            double least = curves.volumes().getFirst();
            double greatest = curves.volumes().getLast();
            return cheapest.ranges().stream()
                    .filter(range -> range.from().doubleValue() <= greatest)
                    .filter(range -> range.to().map(to -> to.doubleValue() >= least).orElse(true))
                    .toList();
        }
    }
}
