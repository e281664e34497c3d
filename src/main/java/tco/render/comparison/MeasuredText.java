package tco.render.comparison;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tco.model.FigureKind;
import tco.model.Scenario;

/// Where a workload was measured, as headers say it: the source that `tco usage` gives its figures.
final class MeasuredText {
    private static final Pattern SOURCE =
            Pattern.compile(
                    "tco usage [^:]*: (.*?), (?:[0-9]+ requests, )?([-0-9]{10} to [-0-9]{10}) .*");
    private static final String FIGURE = "workload." + FigureKind.UNCACHED_INPUT_TOKENS.key();

    private MeasuredText() {}

    /// `measured: claude-code, 2026-06-01 to 2026-06-30`; empty where it was not.
    static Optional<String> of(Scenario scenario) {
        return scenario.figure(FIGURE)
                .map(figure -> SOURCE.matcher(figure.source().text()))
                .filter(Matcher::matches)
                .map(found -> "measured: " + found.group(1) + ", " + found.group(2));
    }
}
