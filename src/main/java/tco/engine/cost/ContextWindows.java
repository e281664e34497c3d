package tco.engine.cost;

import java.util.Optional;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Single;
import tco.model.Figure;
import tco.model.Plan;
import tco.model.Shared;

/// The context windows of what does the work, and who gets the work that it cannot do (model 2, 8).
public final class ContextWindows {
    private ContextWindows() {}

    /// Plans have none, and of others it may be unknown.
    public static Optional<Figure> of(Single single) {
        return switch (single) {
            case Machines machines -> machines.hosting().serving().contextWindow();
            case Api api -> api.contextWindow();
            case Plan _ -> Optional.empty();
        };
    }

    /// Where work goes that a deployment, or a part of one, cannot do, because its requests are too
    /// long or because there is a fixed number of machines: to its own overflow, else to the last
    /// part, where that is an API.
    public static Optional<Api> overflow(Deployment deployment, Single part) {
        Optional<Api> own = overflow(part);
        return own.isEmpty()
                        && deployment instanceof Shared shared
                        && shared.parts().getLast().deployment() instanceof Api last
                        && !(part instanceof Api api && api.id().equals(last.id()))
                ? Optional.of(last)
                : own;
    }

    static Optional<Api> overflow(Single single) {
        return switch (single) {
            case Machines machines -> machines.hosting().overflow();
            case Api api -> api.overflow();
            case Plan _ -> Optional.empty();
        };
    }
}
