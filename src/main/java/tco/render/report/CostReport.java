package tco.render.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.project.Projection;
import tco.engine.sensitivity.Sensitivity;
import tco.engine.verdict.Verdict;
import tco.render.RenderOptions;
import tco.render.comparison.Headline;
import tco.render.comparison.VerdictText;

/// Everything that a report tells: what was found, and how to find it again.
///
/// @param byVolume the costs at other volumes; empty where the workload has no mix to hold
///   constant, or no option takes part
/// @param sensitivity of the cheapest option; empty where none is eligible
/// @param command the shell line that writes the same report
public record CostReport(
        String title,
        Comparison comparison,
        Verdict verdict,
        Optional<CostsByVolume> byVolume,
        Projection projection,
        Optional<Sensitivity> sensitivity,
        String command,
        LocalDate today,
        String version) {

    /// The answer in sentences, the most important first.
    List<String> answer() {
        return VerdictText.of(verdict);
    }

    /// What was asked, in a sentence.
    String basis() {
        return Headline.of(comparison);
    }

    /// How the parts that it shares with other commands show their numbers.
    RenderOptions options() {
        return RenderOptions.plain(today, version);
    }

    /// Who wrote it, and when.
    String colophon() {
        return "Written by tco " + version + " on " + today + ".";
    }
}
