package tco.engine.capacity;

import java.util.List;
import java.util.Optional;
import tco.model.Quantisation;
import tco.model.Range;
import tco.model.Serving;
import tco.model.SpeedEstimator;

/// The speeds that the capacity model gives to servings that nobody measured (docs/capacity.md).
public final class ServingSpeeds implements SpeedEstimator {
    private static final String BASIS = "the capacity model, from the shapes of machine and model";
    private static final String SCALED = ", scaled by a speed measured at another load";

    @Override
    public Estimate estimate(Question question, List<Serving> measured) {
        Optional<String> quant = question.terms().quant();
        if (quant.isEmpty()) {
            return new Estimate.Unavailable("no estimate without a quant");
        }
        if (Quantisation.named(quant.get()).isEmpty()) {
            return new Estimate.Unavailable("no estimate for quant " + quant.get());
        }
        try {
            return speeds(question, ServedSetup.of(question), new MeasuredServings(measured));
        } catch (CapacityException e) {
            return new Estimate.Unavailable("no estimate: " + e.getMessage());
        }
    }

    private static Estimate speeds(
            Question question, ServedSetup served, MeasuredServings measured) {
        CapacityEstimate estimate =
                new CapacityEstimate(
                        question.machine(),
                        question.model(),
                        served.setup(),
                        measured.anchor(question.modelId(), served.setup()));
        return new Estimate.Speeds(
                estimate.decodeTogether(),
                prefill(estimate, served),
                estimate.isAnchored() ? BASIS + SCALED : BASIS);
    }

    private static Range prefill(CapacityEstimate estimate, ServedSetup served) {
        return new Range(
                served.newTokens() / readSeconds(estimate, served, SpeedEnd.LOW),
                served.newTokens() / readSeconds(estimate, served, SpeedEnd.TYPICAL),
                served.newTokens() / readSeconds(estimate, served, SpeedEnd.HIGH));
    }

    private static double readSeconds(CapacityEstimate estimate, ServedSetup served, SpeedEnd end) {
        return estimate.readSeconds(served.newTokens(), served.behind(), end);
    }
}
