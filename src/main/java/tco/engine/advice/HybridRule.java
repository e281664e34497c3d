package tco.engine.advice;

import java.util.ArrayList;
import java.util.List;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.model.Option;
import tco.model.Requirements.Privacy;

/// The best routing between own machines and the best API.
final class HybridRule implements Rule {
    @Override
    public String id() {
        return "hybrid";
    }

    @Override
    public String title() {
        return "The hybrid approach";
    }

    @Override
    public String source() {
        return "the article, 'The Hybrid Approach'";
    }

    @Override
    public boolean concerns(Option choice, Situation situation) {
        return false;
    }

    @Override
    public Finding judge(Situation situation) {
        if (situation.routing().isEmpty()) {
            return silent("there are not both a machine and an API to combine");
        }
        Routing routing = situation.routing().get();
        double saving = routing.apiUsd() - routing.usd();
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.share("served locally", routing.share()));
        measures.add(Measure.usd("hybrid", routing.usd()));
        measures.add(Measure.usd("all of it at its API", routing.apiUsd()));
        routing.captured()
                .ifPresent(share -> measures.add(Measure.share("of the full saving kept", share)));
        boolean allowed = situation.scenario().requirements().privacy() == Privacy.ANY;
        return finding(
                measures,
                "60-70% of the full saving",
                allowed && saving > 0 ? Side.HYBRID : Side.NEITHER,
                allowed ? Math.max(0, saving) : 0,
                !allowed
                        ? "code must not leave: no hybrid qualifies"
                        : saving > 0
                                ? routing.option().shortName() + " saves against its API alone"
                                : routing.option().shortName()
                                        + " saves nothing: its machine costs more than the API work"
                                        + " that it replaces");
    }
}
