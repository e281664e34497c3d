package tco.render.comparison;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Scenario;

/// Where a workload was measured, as headers say it: the source that `tco usage` gives its figures.
final class MeasuredText {
    private static final String BEGINNING = "tco usage ";
    private static final String FIGURE = "workload." + FigureKind.UNCACHED_INPUT_TOKENS.key();

    private MeasuredText() {}

    /// `measured: claude-code, 2026-06-01 to 2026-06-30`; empty where it was not.
    static String of(Scenario scenario) {
        for (Figure figure : scenario.figures()) {
            if (figure.path().equals(FIGURE) && figure.source().text().startsWith(BEGINNING)) {
                return ofSource(figure.source().text());
            }
        }
        return "";
    }

    private static String ofSource(String source) {
        Matcher found =
                Pattern.compile(
                                BEGINNING
                                        + "[^:]*: (.*?), (?:[0-9]+ requests, )?"
                                        + "([-0-9]{10} to [-0-9]{10}) .*")
                        .matcher(source);
        return found.matches() ? "measured: " + found.group(1) + ", " + found.group(2) : "";
    }
}
