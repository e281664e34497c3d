package tco.engine;

import java.util.Optional;
import tco.engine.cost.Costs;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Single;
import tco.model.Option;
import tco.model.Plan;
import tco.model.QualityGap;
import tco.model.Scenario;
import tco.model.Serving;
import tco.model.Serving.Reading;
import tco.model.Today;

/// What makes an option's cost known from below only: the cost then counts what is unknown at its
/// cheapest, and the option cannot win (model 9).
public final class CostFloor {
    private CostFloor() {}

    /// The same, where the option may be recorded usage of which a part has no price.
    public static Optional<String> because(Scenario scenario, Option option) {
        Optional<Today.Measured> today = Eligibility.measured(scenario, option);
        return today.isPresent() && !today.get().unpriced().isEmpty()
                ? Optional.of("no price for " + today.get().unpriced())
                : because(option);
    }

    /// Why the cost of an option is a floor at any volume; empty where it is known.
    public static Optional<String> because(Option option) {
        Optional<String> paid = because(option.deployment()).or(() -> requestsUnknown(option));
        return paid.isEmpty() && option.gap().isPresent() ? because(option.gap().get()) : paid;
    }

    private static Optional<String> because(QualityGap gap) {
        return switch (gap) {
            case QualityGap.Scored _ -> Optional.empty();
            case QualityGap.Unknown unknown -> Optional.of(unknown.because());
        };
    }

    private static Optional<String> requestsUnknown(Option option) {
        if (option.workload().requests().isPresent()) {
            return Optional.empty();
        }
        for (Api api : Costs.apis(option)) {
            if (api.prices().requestUsd().filter(usd -> usd.range().high() > 0).isPresent()) {
                return Optional.of("requests unknown, and " + api.id() + " has a price for each");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> because(Deployment deployment) {
        for (Single single : deployment.singles()) {
            Optional<String> because =
                    switch (single) {
                        case Machines machines -> because(machines.hosting().serving());
                        case Api _, Plan _ -> Optional.empty();
                    };
            if (because.isPresent()) {
                return because;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> because(Serving serving) {
        return switch (serving.reading()) {
            case Reading.AtSpeed _, Reading.Included _ -> Optional.empty();
            case Reading.Unknown unknown ->
                    Optional.of("reading speed unknown, " + unknown.because());
        };
    }
}
