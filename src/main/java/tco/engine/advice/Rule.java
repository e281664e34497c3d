package tco.engine.advice;

import java.util.List;

/// One thing to weigh between self-hosting and the API.
public interface Rule {
    /// The name in output and docs.
    String id();

    String title();

    /// Who says so, with the section.
    String source();

    Finding judge(Situation situation);

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
