package tco.cli.prices;

import java.util.List;
import java.util.OptionalLong;
import tco.imports.prices.CheckedFigure;
import tco.imports.prices.CheckedFigure.Verdict;
import tco.imports.prices.PriceCheck.Match;

/// A model of the price list, how old its prices are, and what catalogues say of it.
///
/// @param asOf the date of its oldest price
/// @param matches in the order of the files
record CheckedModel(
        String id,
        String provider,
        String asOf,
        OptionalLong ageDays,
        boolean old,
        List<Match> matches) {
    CheckedModel {
        matches = List.copyOf(matches);
    }

    /// Whether a figure differs from a catalogue's that is no resale.
    boolean differs() {
        return matches.stream()
                .anyMatch(match -> !match.route() && !match.with(Verdict.DIFFERS).isEmpty());
    }

    /// Whether anything differs or is missing, in resales too.
    boolean differsStrictly() {
        return matches.stream()
                .flatMap(match -> match.figures().stream())
                .map(CheckedFigure::verdict)
                .anyMatch(verdict -> verdict == Verdict.DIFFERS || verdict == Verdict.MISSING);
    }
}
