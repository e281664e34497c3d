package tco.engine.advice;

import java.util.List;

/// What a rule finds: its numbers, what they are held against, and for which side that speaks.
///
/// @param stakeUsd dollars a month that speak for the side; 0 where no money is at stake
/// @param source who says that the threshold matters
public record Finding(
        String rule,
        String title,
        List<Measure> measures,
        String threshold,
        String source,
        Side speaksFor,
        double stakeUsd,
        String because) {

    /// The same finding where nothing on its side meets the requirements.
    Finding moot() {
        return new Finding(
                rule,
                title,
                measures,
                threshold,
                source,
                Side.NEITHER,
                0,
                because + " - but no " + speaksFor.adjective() + " option meets the requirements");
    }

    /// A finding that decides nothing.
    static Finding silent(Rule rule, String because) {
        return rule.finding(List.of(), "-", Side.NEITHER, 0, because);
    }
}
