package tco.engine;

import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.Case;
import tco.model.Deployment;
import tco.model.Point;
import tco.model.Scenario;
import tco.model.Serving;

/// How long one developer waits for an option's own machine, typical figures (docs/capacity.md). Of
/// several copies of a model, one reads the prompt.
///
/// @param firstAnswerS seconds until the first token of an answer to a long prompt of which no
///   cache holds anything; empty where the reading speed is not known
/// @param streamTokS tokens a second of one answer, with as many others in flight as its speed is
///   for
/// @param estimated whether one of the two speeds is an estimate
public record AnswerSpeed(OptionalDouble firstAnswerS, double streamTokS, boolean estimated) {
    /// A long prompt of a coding agent.
    public static final double PROMPT_TOKENS = 30_000;

    /// Empty for an option without machines: nobody publishes how long its vendor takes.
    static Optional<AnswerSpeed> of(OptionResult result, Scenario scenario) {
        return serving(result.option().deployment())
                .map(serving -> of(serving, scenario.corner(Case.TYPICAL)));
    }

    private static Optional<Serving> serving(Deployment deployment) {
        return deployment.machines().map(machines -> machines.hosting().serving());
    }

    private static AnswerSpeed of(Serving serving, Point at) {
        double together = serving.terms().concurrency().map(at::of).orElse(1.0);
        var reading = serving.reading().prefillTokS();
        return new AnswerSpeed(
                reading.isPresent()
                        ? OptionalDouble.of(
                                PROMPT_TOKENS * serving.terms().copies() / at.of(reading.get()))
                        : OptionalDouble.empty(),
                at.of(serving.decodeTokS()) / together,
                serving.decodeTokS().source().estimate()
                        || reading.filter(figure -> figure.source().estimate()).isPresent());
    }
}
