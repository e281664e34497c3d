package tco.engine.project;

import java.util.List;
import java.util.Optional;
import tco.model.Option;

/// One option over the horizon.
///
/// @param months what happens in month 0, 1 and so on
/// @param resaleUsd what the machines fetch in the last month; it is part of that month's cash
/// @param payback empty where there is no baseline to count against
public record ProjectedOption(
        Option option,
        Optional<String> excludedBecause,
        CashFlow cash,
        List<Month> months,
        double resaleUsd,
        double npvUsd,
        Optional<Payback> payback,
        List<String> notes) {

    /// A month's volume, the machines that are there for it, and the share of the volume that they
    /// serve; nothing is served in month 0.
    public record Month(double tokens, double units, double servedShare) {}
}
