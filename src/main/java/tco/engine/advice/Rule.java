package tco.engine.advice;

import java.util.List;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.model.Option;

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
    default boolean concerns(Option choice, Situation situation) {
        return true;
    }

    /// A finding that decides nothing.
    default Finding silent(String because) {
        return finding(List.of(), "-", Side.NEITHER, 0, because);
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
