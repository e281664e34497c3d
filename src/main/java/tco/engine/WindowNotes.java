package tco.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tco.engine.cost.ContextWindows;
import tco.engine.cost.Demand;
import tco.engine.cost.LongRequests.Above;
import tco.model.Deployment.Api;
import tco.model.Deployment.Single;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Plan;
import tco.model.Point;
import tco.text.Decimals;
import tco.text.TokenText;

/// What a reader must know of an option's context windows: which requests go elsewhere because of
/// them, and which windows nobody knows.
final class WindowNotes {
    private static final int SHARE_DIGITS = 2;

    private final Demand demand;
    private final Point at;
    private final Set<String> notes = new LinkedHashSet<>();

    private WindowNotes(Demand demand, Point at) {
        this.demand = demand;
        this.at = at;
    }

    /// None where the workload does not say how long its requests are.
    static List<String> of(Option option, Point at) {
        WindowNotes all = new WindowNotes(Demand.of(option.workload(), at), at);
        Optional<Above> longest = all.demand.longRequests().longest();
        if (longest.isPresent()) {
            for (Single single : option.deployment().singles()) {
                all.single(
                        single,
                        ContextWindows.overflow(option.deployment(), single),
                        longest.get());
            }
        }
        return new ArrayList<>(all.notes);
    }

    private void single(Single single, Optional<Api> overflow, Above longest) {
        if (single instanceof Plan) {
            return;
        }
        Optional<Figure> window = ContextWindows.of(single);
        if (window.isEmpty()) {
            notes.add(
                    "context window of "
                            + LongestRequest.model(single)
                            + " unknown: taken to hold all requests, of which those above "
                            + TokenText.of(longest.inputTokens())
                            + " have "
                            + percent(longest.share())
                            + " of the tokens");
            return;
        }
        double beyond = demand.shareBeyond(window, at);
        if (beyond > 0 && overflow.isPresent()) {
            notes.add(
                    "requests above the "
                            + TokenText.of(at.of(window.get()))
                            + " window of "
                            + LongestRequest.model(single)
                            + ", with "
                            + percent(beyond)
                            + " of its tokens, go to "
                            + overflow.get().id());
        }
    }

    private static String percent(double share) {
        return Decimals.significant(share * 100, SHARE_DIGITS) + "%";
    }
}
