package tco.engine;

import java.util.Optional;
import tco.engine.cost.ContextWindows;
import tco.engine.cost.Demand;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Single;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Plan;
import tco.model.Point;
import tco.model.Shared;
import tco.text.TokenText;

/// The longest request that an option can take, where its workload has longer ones (model 2).
///
/// @param model whose context window it is
/// @param tokens of input that the window holds
/// @param isOwn whether it is the model of the option itself
public record LongestRequest(String model, double tokens, boolean isOwn) {

    /// The window that keeps an option from serving all requests: that of its model, of its
    /// overflow where that is the larger one, or of the first part that has none for all. Empty
    /// where all requests find a window, as far as their lengths and the windows are known.
    ///
    /// @param demand of the option's workload
    public static Optional<LongestRequest> of(Option option, Demand demand, Point at) {
        boolean isShared = option.deployment() instanceof Shared;
        for (Single single : option.deployment().singles()) {
            Optional<Api> overflow = ContextWindows.overflow(option.deployment(), single);
            Optional<LongestRequest> most = of(single, !isShared, overflow, demand, at);
            if (most.isPresent()) {
                return most;
            }
        }
        return Optional.empty();
    }

    private static Optional<LongestRequest> of(
            Single single, boolean isOwn, Optional<Api> overflow, Demand demand, Point at) {
        Optional<LongestRequest> own = window(single, isOwn, demand, at);
        if (own.isEmpty() || overflow.isEmpty()) {
            return own;
        }
        Optional<LongestRequest> others = window(overflow.get(), false, demand, at);
        return others.filter(request -> request.tokens <= own.get().tokens)
                .map(_ -> own)
                .orElse(others);
    }

    /// The window of one model, where it is too small.
    private static Optional<LongestRequest> window(
            Single single, boolean isOwn, Demand demand, Point at) {
        Optional<Figure> window = ContextWindows.of(single);
        return demand.shareBeyond(window, at) == 0
                ? Optional.empty()
                : window.map(figure -> new LongestRequest(model(single), at.of(figure), isOwn));
    }

    /// The model that does the work of what is no plan.
    static String model(Deployment.Single single) {
        return switch (single) {
            case Machines machines -> machines.hosting().serving().model();
            case Api api -> api.id();
            case Plan plan -> plan.kind();
        };
    }

    /// `requests above its 131.1k window`.
    String text() {
        String window = TokenText.of(tokens) + " window";
        return "requests above " + (isOwn ? "its " + window : "the " + window + " of " + model);
    }
}
