package tco.engine.advice;

import java.util.List;

/// What speaks against a recommendation.
///
/// @param rule the rule that says so, or what else does: `growth`, `next-best`
/// @param stakeUsd dollars a month behind it; 0 where no money is at stake
public record Objection(
        String rule, String title, String because, List<Measure> measures, double stakeUsd) {
    public Objection {
        measures = List.copyOf(measures);
    }

    static Objection of(Finding finding) {
        return new Objection(
                finding.rule(), finding.title(), finding.because(), List.of(), finding.stakeUsd());
    }
}
