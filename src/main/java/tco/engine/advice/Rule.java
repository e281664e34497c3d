package tco.engine.advice;

import java.util.List;
import tco.engine.advice.Advice.Finding;
import tco.engine.advice.Advice.Measure;
import tco.engine.advice.Advice.Recommendation;
import tco.engine.advice.Advice.Side;

/// One thing to weigh between self-hosting and the API.
public interface Rule {
    /// The name in output and docs.
    String id();

    String title();

    /// Who says so, with the section.
    String source();

    Finding judge(Situation situation);

    /// Whether its finding can speak against a choice. A rule about the cost alone cannot: what is
    /// recommended is the cheapest already.
    default boolean concerns(Recommendation choice, Situation situation) {
        return true;
    }

    /// A finding under this rule's name.
    default Finding finding(
            List<Measure> measures,
            String threshold,
            Side speaksFor,
            double stakeUsd,
            String because) {
        return new Finding(
                id(), title(), measures, threshold, source(), speaksFor, stakeUsd, because);
    }
}
