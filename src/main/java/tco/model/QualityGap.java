package tco.model;

import java.time.LocalDate;

/// What it costs that an option is worse than a fallback: work that it fails is paid again there
/// (model 8).
public sealed interface QualityGap {
    /// The same gap, with the fallback as it is priced on a day.
    QualityGap pricedOn(LocalDate day);

    /// A gap that two scores of one benchmark tell.
    ///
    /// @param score of the option's model, per cent
    /// @param fallback where the work is paid again
    /// @param fallbackScore of its model, per cent
    /// @param routineShare of the tokens, which need no better model
    record Scored(Figure score, Deployment.Api fallback, Figure fallbackScore, Figure routineShare)
            implements QualityGap {
        @Override
        public Scored pricedOn(LocalDate day) {
            return new Scored(score, fallback.pricedOn(day), fallbackScore, routineShare);
        }
    }

    /// A gap of which nobody knows how wide it is, so that the option's cost is a floor.
    record Unknown(String because) implements QualityGap {
        @Override
        public Unknown pricedOn(LocalDate day) {
            return this;
        }
    }
}
